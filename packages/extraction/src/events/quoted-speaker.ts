import type { Sentence, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { between } from "./group.ts";
import type { Unit } from "./units.ts";

const SAYS =
  "(?:said|says|wrote|writes|tweeted|posted|told|tells|stated|states|noted|notes|added|adds|recalled|remarked|explained|announced|declared|reported|commented|revealed|disclosed|shared|put it)";
/** ," X", ," said X": between the end of a quotation and who speaks. */
const SPEAKER_BEHIND = new RegExp(String.raw`^["”],?\s(?<says>${SAYS}\s)?(?:the\s|an?\s)?$`, "u");
const SAYS_BEHIND = new RegExp(
  String.raw`^(?:,\s[^,;.]{2,80},)?\s(?:\p{L}+ly\s|also\s|later\s|then\s|has\s|had\s)?${SAYS}\b`,
  "u",
);
/** X wrote on X: " */
const SPEAKER_BEFORE = new RegExp(String.raw`^(?:[^"“]{0,40}\s)?${SAYS}\b[^"“]{0,60}[:,]?\s?$`, "u");

/** Where the quotation around a place of the sentence begins and ends; null = the place is not quoted, or its quotation does not end here. */
const quotationAt = ({ text }: Sentence, at: number): { opens: number; closes: number } | null => {
  const marks = [...text.matchAll(/["“”]/gu)].map(({ index }) => index);
  const opens = marks.findLastIndex((mark) => mark < at);
  const [open, close] = [marks[opens], marks[opens + 1]];
  return opens % 2 === 0 && open !== undefined && close !== undefined ? { opens: open, closes: close } : null;
};

/** Who says what stands in quotation marks around a place of the sentence; null = nobody whom the sentence names. */
const speakerAround = (sentence: Sentence, units: readonly Unit[], at: number): Unit | null => {
  const quotation = quotationAt(sentence, at - sentence.start);
  if (quotation === null) return null;
  const [opens, closes] = [sentence.start + quotation.opens, sentence.start + quotation.closes];
  const behind = units.find(({ start, person }) => start > closes && person !== null && !person.plural);
  if (behind !== undefined) {
    const gap = SPEAKER_BEHIND.exec(between(sentence, closes, behind.start));
    const says = gap?.groups?.["says"] !== undefined;
    if (gap !== null && (says || SAYS_BEHIND.test(between(sentence, behind.end, sentence.end)))) return behind;
  }
  const before = units.findLast(({ end, person }) => end <= opens && person !== null && !person.plural);
  return before !== undefined && SPEAKER_BEFORE.test(between(sentence, before.end, opens)) ? before : null;
};

/** "Very happy to [meet with Y]", "Productive [talks with Y]", "in our [meeting with Y]": of whoever speaks. */
const LEFT_OUT =
  /(?:(?:^|[.!?]\s)(?:(?!(?:no|any|not|never|without|another|their|his|her)\b)[\p{L}'’-]{1,24},?\s){0,6}(?:to\s(?:have\s)?)?|\b(?:my|our)\s(?:[\p{L}-]{3,24}\s){0,3})$/iu;

/** "I [met]", "We have just [spoken with]": what the quotation begins with; further on it may be told of another time. */
const OPENS = /^(?:I|We)(?:['’]ve|\shave|\shad)?\s(?:also\s|just\s)?$/u;
const TIME_OR_PLACE =
  /\b(?:today|yesterday|tomorrow|this (?:morning|afternoon|evening|week)|last night|next week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} \p{Lu}\p{L}{1,8}|\p{Lu}\p{L}{1,8} \d{1,2})\b|\s(?:in|at)\s(?:the\s)?\p{Lu}/u;

/**
 * "I met Y in Z," Minister X said: the sides with X for the "I" and the "we" of a quotation, and where it leaves out who speaks.
 * @param sides as the words themselves have them.
 */
export const withQuotedSpeaker = (trigger: Trigger, units: readonly Unit[], sides: Sides): Sides => {
  const { sentence, start, end } = trigger;
  const { subject, object } = sides;
  const isFirst = subject.length > 0 && subject.every(({ reference }) => /^speakers?$/.test(reference));
  if (!isFirst && !/["“]/u.test(sentence.text)) return sides;
  const speaker = speakerAround(sentence, units, start);
  if (speaker === null || subject.includes(speaker) || object.includes(speaker)) return sides;
  const quotation = quotationAt(sentence, start - sentence.start);
  const said = sentence.text.slice((quotation?.opens ?? 0) + 1, start - sentence.start);
  const goesOn = sentence.text.slice(end - sentence.start, quotation?.closes);
  if (isFirst) return OPENS.test(said) || TIME_OR_PLACE.test(goesOn) ? { subject: [speaker], object } : sides;
  const others = [...subject, ...object];
  if (others.length === 0 || others.some((unit) => unit.start < end) || !LEFT_OUT.test(said)) return sides;
  return { subject: [speaker], object: others };
};
