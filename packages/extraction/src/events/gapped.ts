import type { Sentence, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { between } from "./group.ts";
import type { Unit } from "./units.ts";
import { A_DAY } from "./words.ts";

/** One meeting of a verb: its sides, and where in the sentence its own words are. */
export interface Bound {
  readonly trigger: Trigger;
  readonly sides: Sides;
}

const VERBS: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.received",
  "event.phone-call",
  "event.spoke-with",
  "event.talks-between",
  "event.close-quarters",
  "event.with-official",
]);

const TOWN = String.raw`\s(?:in|at)\s(?:the\s|his\s|her\s)?\p{L}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}(?:,\s\p{Lu}\p{L}{3,14},?)?`;
const DAY = String.raw`\s(?:(?:on|early on|late on)\s(?:${A_DAY}|\d{1,2}\s\p{Lu}\p{L}{1,8}|\p{Lu}\p{L}{1,8}\s\d{1,2})(?:\s(?:morning|afternoon|evening|night))?|yesterday|today|tomorrow|in the (?:morning|afternoon|evening)|at (?:noon|midday)|over (?:breakfast|lunch|dinner))`;
/** "an hour later", "the next day": between commas. */
const LATER = String.raw`(?:an|one|two|three|half an|a few) hours? (?:later|earlier|before)|the (?:next|following|same) (?:day|morning|afternoon|evening)|(?:a|one|two) days? (?:later|earlier)|later (?:that|in the|on the same) day|on ${A_DAY}|in the (?:morning|afternoon|evening)|separately|in a separate meeting|in another meeting`;
const BEFORE_NAME = String.raw`(?:with\s)?(?:(?:the|his|her)\s)?$`;

/** " in Tallinn on Tuesday and ", ", in Tallinn on Tuesday, then with " */
const PLACED_AND = new RegExp(
  String.raw`^,?(?:(?:${TOWN}|${DAY})){1,3},?\s(?:and\s(?:then\s)?|then\s)${BEFORE_NAME}`,
  "u",
);
/** " and, an hour later, " */
const LATER_AND = new RegExp(
  String.raw`^(?:(?:${TOWN}|${DAY})){0,3},?\sand(?:\sthen)?,\s(?:${LATER}),\s${BEFORE_NAME}`,
  "u",
);
/** " in Riga on Wednesday"; not " in Riga said". */
const PLACED = new RegExp(
  String.raw`^(?:,?${TOWN}(?=[.,;]|$|\s(?:on|a|the|yesterday|today|tomorrow|early|late|before|after|to|for|and|in)\b)|,?${DAY}\b|\s(?:a|one|two) days? later\b)`,
  "u",
);

/** "met Y at the palace, then Z" */
const PLACE_THEN =
  /^\s(?:at|in)\s(?:(?:the|his|her)\s)?[^.;,]{3,40},?\s(?:and\s)?(?:then|later|afterwards)\s(?:with\s)?(?:(?:the|his|her)\s)?$/u;

/** " in Lima on Monday and again in Cusco on Tuesday"; "on Monday and again on Tuesday" is one meeting of two days. */
const AGAIN = new RegExp(
  String.raw`^(?:(?:${TOWN}|${DAY})){1,3},?\sand\s(?:then\s)?(?=again(?:\sthere(?:${TOWN}|${DAY})|(?:${DAY})?${TOWN}))`,
  "u",
);

/** "X met Y in Lima on Monday and again in Cusco on Tuesday": of the same two; null if there is none. */
export const metAgain = (trigger: Trigger, sides: Sides): Bound | null => {
  const { sentence } = trigger;
  const from = Math.max(trigger.end, sides.object.at(-1)?.end ?? trigger.end);
  const match = AGAIN.exec(sentence.text.slice(from - sentence.start));
  if (!VERBS.has(trigger.rule) || match === null || sides.subject.length === 0) return null;
  const start = from + match[0].length;
  return { trigger: { ...trigger, start, end: start + "again".length, quote: "again" }, sides };
};

const THEN = /^then\s/;
/** Behind "then", which may be taken for that of "the then Prime Minister". */
export const saidFrom = ({ start }: Unit, sentence: Sentence): number =>
  start + (THEN.exec(sentence.text.slice(start - sentence.start))?.[0].length ?? 0);

/** "X met Y in Tallinn on Tuesday and Z in Riga on Wednesday": the second meeting, whose verb and subject are left out; null if there is none. */
export const gapped = (trigger: Trigger, sides: Sides, units: readonly Unit[]): Bound | null => {
  const { sentence } = trigger;
  const last = sides.object.at(-1);
  if (!VERBS.has(trigger.rule) || last === undefined || sides.subject.length === 0) return null;
  const next = units.find(({ start }) => start >= last.end);
  if (next?.person?.name == null || (next.person.offices.length === 0 && next.person.country === null)) return null;
  const [gap, behind] = [
    between(sentence, last.end, saidFrom(next, sentence)),
    sentence.text.slice(next.end - sentence.start),
  ];
  const isSecond = (PLACED_AND.test(gap) && PLACED.test(behind)) || LATER_AND.test(gap) || PLACE_THEN.test(gap);
  if (!isSecond) return null;
  const [start, { end }] = [saidFrom(next, sentence), next];
  const quote = between(sentence, start, end);
  return { trigger: { ...trigger, start, end, quote }, sides: { subject: sides.subject, object: [next] } };
};
