/** What stands for the point of a decimal while a text is read. */
const STAND_IN = "·";
const HIDDEN = /(?<=\d)·(?=\d)/gu;

const MEASURE = String.raw`(?:million|billion|trillion|thousand|bn|mn|tn|[mk]|per\scent|percent(?:age)?|%|tonnes|tons|km|kilomet|miles|met(?:re|er)s|lit(?:re|er)s|barrels|hectares|acres|[GMTk]W)`;
/** "$1.5 billion", "a 4.2-million-euro post", "6.5%"; not "at 2.30 p.m.", "on 14.10.2026". */
const POINT = new RegExp(
  String.raw`(?<=[$€£¥₹]\s?\d{1,4})\.(?=\d)|(?<=(?<![\d.,])\d{1,4})\.(?=\d{1,3}[\s-]?${MEASURE}(?!\p{L}))`,
  "gu",
);

/** A text in which no decimal's point ends a clause: many rules read up to a point. Of the same length. */
export const withoutDecimalPoints = (text: string): string => text.replace(POINT, STAND_IN);

/** Whether a text has one. */
export const hidesDecimalPoints = (working: string): boolean => working.includes(STAND_IN);

/** A text with the points of its decimals. */
export const withDecimalPoints = (text: string): string => text.replaceAll(HIDDEN, ".");
