import type { DateMention, Sentence } from "../model.ts";
import { addDays } from "./calendar.ts";

const REACH = 4; // sentences back to the day that is meant
const EVE_REACH = 8; // the meeting of which it is the eve is named
const DEPTH_MAX = 3; // "Later that day ... The next morning ... That evening": each counts from the one before

const PART = "(?:day|morning|afternoon|evening|night)";
/** "On the eve of the meeting", "The day before the talks": before its first day. */
const EVE = String.raw`(?:[Oo]n\sthe\seve\sof|[Tt]he\s(?:day|evening|night)\sbefore)`;
const IS_EVE = new RegExp(`^${EVE}$`, "u");

/** "Later that day, X called on Y", "The next morning", "The day before, she had met Z": days counted from the one told before. */
const FORMS: readonly (readonly [pattern: RegExp, step: number, said?: "said"])[] = [
  [
    new RegExp(
      String.raw`\b(?:[Ll]ater|[Ee]arlier)\s(?:on\s)?(?:that|the)\s(?:same\s)?day\b|\b(?:[Oo]n\s|[Ii]n\s)?(?:[Tt]he|[Tt]hat)\ssame\s${PART}\b|\b(?:[Ss]eparately|[Ll]ater|[Ee]arlier)\sthat\s${PART}\b|(?:^|(?<=[,.]\s))[Tt]hat\s${PART}(?=,|\s(?:\p{Lu}|he\b|she\b|they\b|the\b))`,
      "u",
    ),
    0,
  ],
  [
    new RegExp(
      String.raw`(?:^|(?<=[,.]\s))(?:[Oo]n\s)?(?:[Tt]he\s(?:next|following)\s${PART}|[Aa]\sday\slater)\b|\b(?:the\s(?:next|following)\s${PART}|a\sday\slater)(?=[.,;]|\s(?:to|for|with|in|at|by|from)\b)`,
      "u",
    ),
    1,
  ],
  [
    new RegExp(
      String.raw`\b(?:a|one)\sday\searlier(?=[.,;]|\s(?:by|in|at|with|for|from)\b)|^(?:[Oo]n\s)?(?:[Tt]he\s(?:day|evening|night)\sbefore(?!\s(?:yesterday|the|this|his|her|their|its|that|an?)\b)|[Tt]he\sprevious\s${PART}|(?:[Aa]|[Oo]ne)\sday\s(?:earlier|before(?=,))|[Oo]n\sthe\seve(?=,)|${EVE}(?=\s(?:the|this|that|their)\s(?:[\p{L}-]{3,24}\s){0,2}(?:meeting|talks|summit|session|visit|conference|signing|round|encounter|gathering|forum)\b))\b`,
      "u",
    ),
    -1,
  ],
  [new RegExp(String.raw`^[Tt]wo\sdays\s(?:earlier|before)(?=,)`, "u"), -2],
  [new RegExp(String.raw`^[Tt]wo\sdays\slater(?=,)`, "u"), 2],
  // "The statements came a day after": than the day on which they were made, which is told by "said".
  [new RegExp(String.raw`\bc[ao]mes?\s(?:(?:just|only|barely)\s)?(?:a|one)\sday\safter\b`, "u"), -1, "said"],
  [new RegExp(String.raw`\bc[ao]mes?\s(?:(?:just|only|barely)\s)?two\sdays\safter\b`, "u"), -2, "said"],
];
const ON_SAME = /^on\sthe\ssame\sday$/;
const HINT = /\b(?:days?|eve|morning|afternoon|evening|night)\b/;

/** A plan goes on with its own paragraph's day. */
const TO_COME = /\b(?:will|plans?|due|set to|to be|expected|scheduled)\b/;

/** The days of a sentence that are counted from the last one of the sentences before; `ownOf` gives what a sentence names itself. */
export const withToldDay = (
  sentences: readonly Sentence[],
  sentence: Sentence,
  ownOf: (index: number) => readonly DateMention[],
  depth = DEPTH_MAX,
): readonly DateMention[] => {
  const { index, paragraph, text, start, zone } = sentence;
  const own = ownOf(index);
  if (zone !== "body" || !HINT.test(text)) return own;
  for (const [pattern, step, said] of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const from = start + match.index;
    const end = from + match[0].length;
    // "the day before" may have been counted from the day of the report; any other day that the sentence names is its own.
    const others = own.filter((date) => date.end <= from || date.start >= end);
    if (others.some(({ precision }) => precision === "day" || precision === "range")) return own;
    const isEve = IS_EVE.test(match[0]);
    const within = TO_COME.test(text) ? paragraph : 0;
    const isAnchor = said === undefined ? isToldOf : isDayOrRange;
    const back = { index, paragraph: within };
    const toldBefore = depth > 0 ? anchorBefore(sentences, back, { ownOf, isAnchor, isEve }, depth - 1) : null;
    // "the ministry said on Tuesday. ... held here on the same day": where no other day is told.
    const anchor =
      toldBefore === null && depth > 0 && ON_SAME.test(match[0])
        ? anchorBefore(sentences, back, { ownOf, isAnchor: isDayOrRange, isEve }, depth - 1)
        : toldBefore;
    if (anchor === null) return own;
    const date = addDays(anchor.date, step);
    return [...others, { ...anchor, start: from, end, date, dateEnd: null, precision: "day" as const }].toSorted(
      (a, b) => a.start - b.start,
    );
  }
  return own;
};

/** "The guest, who arrived on Monday, said", "the spokesman said here on Friday": a day of something else. */
const IN_PASSING =
  /\b(?:said|says|told\s\p{L}+|announced|informed|remarked|stated)\s(?:here\s)?(?:on\s)?$|,\s(?:who|which|whose)\b[^,]*$|\b(?:ahead of|prior to|since|before|until)\s[^,.;]*$/u;

const isDayOrRange = ({ precision }: DateMention): boolean => precision === "day" || precision === "range";
const isToldOf = (date: DateMention, { text, start }: Sentence): boolean =>
  isDayOrRange(date) && !IN_PASSING.test(text.slice(0, date.start - start));

/** The day told last, in this paragraph or a later one; null if the last sentences tell none, or a longer time. */
const anchorBefore = (
  sentences: readonly Sentence[],
  { index, paragraph }: Pick<Sentence, "index" | "paragraph">,
  {
    ownOf,
    isAnchor,
    isEve,
  }: { ownOf: (index: number) => readonly DateMention[]; isAnchor: typeof isToldOf; isEve: boolean },
  depth: number,
): DateMention | null => {
  for (const sentence of sentences.slice(Math.max(0, index - (isEve ? EVE_REACH : REACH)), index).toReversed()) {
    if (sentence.zone !== "body" || sentence.paragraph < paragraph) continue;
    const last = withToldDay(sentences, sentence, ownOf, depth).findLast((date) => isAnchor(date, sentence));
    if (last !== undefined) return last.precision === "day" || isEve ? last : null;
  }
  return null;
};
