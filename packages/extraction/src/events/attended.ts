import type { Frame, Trigger } from "../model.ts";
import { type Cast, statesOf, union } from "./cast.ts";

const REACH = 2; // sentences
const THE_MEETING =
  /\b(?:meeting|talks|consultations|session|negotiations|round|conference|summit|gathering|sitting)(?:\s(?:in|at|on)\s[^.;,]{2,40}){0,2}\s(?:also\s)?$/i;

/** "[She was joined by] A of X and B of Y" */
const WAS_JOINED = /^(?:\p{L}+\s){0,2}(?:He|She|They)\s$/u;
const isJoining = ({ sentence, start, quote }: Trigger, { people }: Cast): boolean =>
  quote.endsWith("joined by") && people.length >= 2 && WAS_JOINED.test(sentence.text.slice(0, start - sentence.start));

/**
 * "Astana hosted the fifth meeting of secretaries today. The meeting was attended by A of X, B of Y and C of Z.": a meeting told without its
 * sides, with those whom the next sentence lists. Null if it lists officials of one state alone, or nothing was told before.
 * @param untold meetings of the text so far that lack their sides.
 */
export const attended = (trigger: Trigger, cast: Cast, untold: readonly Frame[]): Frame | null => {
  const { sentence, start, quote, status } = trigger;
  const before = untold.at(-1);
  const isOf =
    quote.endsWith("attended by") &&
    THE_MEETING.test(sentence.text.slice(0, start - sentence.start)) &&
    (cast.people.length >= 2 || before?.first === sentence.index);
  if (
    !(isOf || isJoining(trigger, cast)) ||
    statesOf(cast).size < 2 ||
    before === undefined ||
    before.status !== status ||
    before.background
  )
    return null;
  if (sentence.index - before.first > REACH || (before.place === null && before.date === null)) return null;
  const { people, parties } = union(before, cast);
  return {
    ...before,
    triggers: [...before.triggers, trigger],
    people: [...people],
    parties: [...parties],
  };
};
