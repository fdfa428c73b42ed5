import type { Span } from "../model.ts";

/** The wire's opening of a report: "BEIJING, March 18 (Xinhua) --". */
export interface Dateline extends Span {
  readonly place: Span & { readonly text: string };
  /** The filing day in the text's words, or null. */
  readonly day: string | null;
}

const PLACE = String.raw`(?!(?:From|On|In|Since|Until|By|The|After|Before|At)\b)(?<place>\p{Lu}[\p{L}'. -]{1,30}?(?:,\s\p{Lu}[\p{L}'. ]{1,25}?)?)`;
/** "LIMA AFP. The"; not "Rosa Araya runs UNHCR. On Monday". */
const NO_VERB = String.raw`(?!\p{Lu}[\p{L}' ]{1,30}?\s(?!(?:of|es|de|del|la|le|les|du|da|do|dos|al|el|am|sur)\s)\p{Ll}{2,})`;
/** "Gen. Luc Perrin met", "French Sen. Luc Perrin met" */
const NO_RANK = String.raw`(?!(?:\p{Lu}\p{L}{2,20}\s)?(?:Gen|Adm|Maj|Col|Lt|Brig|Capt|Sen|Rep|Gov|Amb|Prof|Mr|Mrs|Ms|Dr|Rev|Hon|Sgt|Cmdr|Pol)\.)`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?`;
const DAY = String.raw`${WEEKDAY}(?<day>(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6})\.?(?:\s\d{1,2})?)(?:(?:,?\s|\/)\d{4})?(?:,\s\d{1,2}:\d{2})?`;
const AGENCY = String.raw`(?:\((?:[\p{L}&./' -]{2,40}?)(?:\s-\s[^()]{4,30})?\)|\/[\p{L} -]{2,30}\/\.?|\p{Lu}{3,12})`;
const DASH = String.raw`\s?(?:--|—|–|-|\.)\s`;
/** "17.03.2025", "17/03/2025": which is the month the day of publication tells. */
const NUMERIC_DAY = String.raw`(?<day>\d{1,2}[./]\d{1,2}[./]\d{4})`;
/** "Riyadh, 19 Rajab 1449, Jan 16, 2028, JPA --": the day of the Hijri calendar before the other. */
const HIJRI = String.raw`(?:(?:\d{1,2}\s)?\p{Lu}[\p{L}’'-]{3,12}(?:\s\p{L}[\p{L}’'-]{2,10}){0,2}\s(?:\d{1,2},\s)?1[45]\d{2}(?:\sAH|\sH)?,\s)?`;

/** With the day of filing. */
const DATED = [
  new RegExp(String.raw`^${PLACE},?\s${HIJRI}${DAY}\.?,?\s?${AGENCY}?\s?(?:--|—|–|-|\.-|:|(?<=\/\.?))\s?`, "u"),
  // "(ANSA) - ROME, MAR 18 -", "(EFE) Lima, 18 Mar.- ": the agency stands first.
  new RegExp(String.raw`^\([\p{L}&./' -]{2,30}\)\s?(?:--|—|–|-)?\s?${PLACE},\s${DAY}\s?(?:--|—|–|-|\.-|:)\s`, "u"),
  new RegExp(String.raw`^${PLACE},?\s{1,2}${NUMERIC_DAY}\.?,?\s?${AGENCY}?\s?(?:--|—|–|-|:|(?<=\/\.?))\s?`, "u"),
  new RegExp(String.raw`^\(${PLACE},\s${DAY}\)${DASH}`, "u"),
  // "Istanbul, 14 May. The presidents", "LIMA, 10 Feb. Peru's": the point ends it.
  new RegExp(String.raw`^${PLACE},\s${DAY}\.?\s(?<=\.\s)(?=[\p{Lu}"“])`, "u"),
  // "APIA, SAMOA (1 March 2027): The prime minister"
  new RegExp(String.raw`^${PLACE}\s\(${DAY}(?<=\s\d{4})\)\s?(?:--|—|–|-|:)\s`, "u"),
  new RegExp(String.raw`^${PLACE},?\s${AGENCY},\s${DAY}\s?(?:--|—|–|-|:)\s`, "u"),
  // "Abuja, March 17, 2027 (NSN) The ministers", "TASHKENT, March 3 (UN). The": what stands in brackets ends it.
  new RegExp(String.raw`^${PLACE},\s${DAY}\s\([\p{L}&./' -]{2,40}\)\.?\s(?=\p{Lu})`, "u"),
  // "YEREVAN, MARCH 10, ARARATPRESS. The minister"
  new RegExp(String.raw`^${PLACE},\s${DAY},\s\/?\p{Lu}{4,14}\/?\.\s(?=[\p{Lu}"“])`, "u"),
  // "12:10 | Puno, Mar. 10.": a line of its own
  new RegExp(String.raw`^\d{1,2}:\d{2}\s\|\s${PLACE},\s${DAY}\.?$`, "u"),
  // "Addis Ababa, February 11/2027 (ENB)": a line of its own
  new RegExp(String.raw`^${PLACE},\s${DAY},?\s\([\p{L}&./' -]{2,40}\)$`, "u"),
  // "Baku, March 3, Caspian Report": the same
  new RegExp(String.raw`^${PLACE},\s${DAY},\s\p{Lu}[\p{L}&.'-]{2,20}(?:\s\p{Lu}[\p{L}&.'-]{2,20}){0,2}$`, "u"),
  new RegExp(String.raw`^${DAY},\s(?<place>\p{Lu}[\p{L}' -]{2,24})(?::|\s?(?:--|—|–))\s`, "u"),
];
const UNDATED = [
  // "Abuja - The": one word, as "Breaking - " is; only a known town is a place.
  /^(?<place>\p{Lu}\p{L}{2,20})\s-\s(?=\p{Lu})/u,
  new RegExp(String.raw`^${NO_VERB}${PLACE}[.,]?\s${AGENCY}(?:${DASH}|:\s)`, "u"),
  // "PYONGYANG (Kyodo) Prime Minister X": the bracket ends it.
  /^(?<place>\p{Lu}[\p{Lu}'. ]{2,30}?)\s\((?:Kyodo|Jiji|AP|AFP|Reuters|UPI|DPA|EFE|ANSA|Xinhua|TASS|Yonhap)\)\s(?=["“]?\p{Lu})/u,
  new RegExp(
    String.raw`^${PLACE},\s(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?\s?${AGENCY}?${DASH}`,
    "u",
  ),
  /^(?<place>\p{Lu}[\p{Lu}' ]{2,24})\.\s\p{Lu}[\p{Lu}-]{2,20}(?:\s\p{Lu}[\p{Lu}-]{2,20}){0,2}\.\s/u,
  /^(?:\p{Lu}\p{L}{2,15}\s){1,2}(?:Report|Press|News|Agency|Service|Agencies),\s(?<place>\p{Lu}[\p{L}' ]{2,24})\.\s(?=\p{Lu})/u,
  new RegExp(String.raw`^(?<place>\p{Lu}[\p{Lu}'. ]{2,30}?(?:,\s\p{Lu}[\p{L}'. ]{1,25}?)?)\s?(?:--|—|–|-|:)\s`, "u"),
  new RegExp(
    String.raw`^${NO_RANK}(?<place>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?)(?:\s?(?:--|—|–)\s|\.\s(?=\p{Lu}))`,
    "u",
  ),
];
/** "Dar es Salaam. The", "Bridgetown, Barbados - The", "Lima: The", "Santo Domingo.- The", "Doha, HE Minister": only where there is such a town. */
const OF_TOWN =
  /^(?<place>\p{Lu}[\p{L}'’-]{1,20}(?:\s(?:of|es|\p{Lu}[\p{L}'’-]{1,20})){0,3}(?:,\s\p{Lu}[\p{L}'. ]{1,25}?)?)(?:\.-\s?|:\s|\s?(?:--|—|–)\s|\s-\s|\.\s|,\s(?=(?:HE|HH|HM|HRH|H\.E\.|H\.H\.|(?:His|Her)\s(?:Excellency|Highness|Royal|Majesty))\s))(?=["“]?\p{Lu})/u;
/** "Lima.": a line of its own. */
const TOWN_ALONE = /^(?<place>\p{Lu}[\p{L}'’-]{1,20}(?:\s(?:of|es|\p{Lu}[\p{L}'’-]{1,20})){0,3})\.$/u;
const DATELINES = [...DATED, ...UNDATED];
const DIGIT = /\d/;
const DATED_LENGTH_MAX = 120; // place, agency and day together are shorter

/** "BUENOS AIRES -", "DAR ES SALAAM -" */
const SEVERAL_WORDS = /^\p{Lu}{2,12}(?:\s\p{Lu}{2,12}){1,3}(?:\s?(?:--|—|–|-)|:)\s/u;

/** Whether there is such a town. */
export type Exists = (town: string) => boolean;

/** The dateline that a line begins with; null if there is none. @param start of the line in the text */
export const readDateline = (line: string, start: number, exists: Exists): Dateline | null => {
  const isDated = DIGIT.test(line.slice(0, DATED_LENGTH_MAX));
  let first: Dateline | null = null;
  for (const pattern of [...(isDated ? DATELINES : UNDATED), OF_TOWN, TOWN_ALONE]) {
    const match = pattern.exec(line);
    const place = match?.groups?.["place"];
    if (match === null || place === undefined || ((pattern === OF_TOWN || pattern === TOWN_ALONE) && !exists(place)))
      continue;
    const at = start + Math.max(0, line.indexOf(place));
    const found = {
      start,
      end: start + match[0].length,
      place: { start: at, end: at + place.length, text: place },
      day: match.groups?.["day"] ?? null,
    };
    // "PORT MORESBY:": no town of Port, told by an agency of Moresby.
    if (!SEVERAL_WORDS.test(line) || exists(place)) return found;
    first ??= found;
  }
  return first;
};
