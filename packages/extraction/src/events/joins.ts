import type { Frame, Trigger } from "../model.ts";
import { type Cast, statesOf } from "./cast.ts";
import { isEmpty } from "./not-enough.ts";

const JOIN_REACH = 4; // sentences

interface Sides {
  readonly subject: Cast;
  readonly object: Cast;
}

const isJoining = ({ rule, quote }: Trigger): boolean => rule === "event.accompanied" && /joined/.test(quote);

/** "where they were joined by X and Y", of nobody told: two guests are no meeting of their own. */
export const joinsNobody = (trigger: Trigger, { subject, object }: Sides): boolean =>
  isJoining(trigger) && (isEmpty(subject) || isEmpty(object));

/** "met Y of Peru. X was joined by Ambassador Z": at the meeting told just before, of the same states, and in no other. */
export const joinsTold = (trigger: Trigger, sides: Sides, told: Frame | null): boolean =>
  isPartOfTold(trigger, sides, told) || isJoiningTold(trigger, sides, told) || isDoneByOthers(trigger, sides, told);

const TWO_OF_OFFICE =
  /\b[Tt]he two (?!prime\b)(?:\p{Ll}+ ){1,3}?(?:ministers|secretaries|chiefs|commissioners)\s(?:\p{Ll}+\s){0,2}$/u;

/** "The two interior ministers toured the old town", named in meetings of others: that they held talks is not told. */
const isDoneByOthers = ({ rule, sentence, start }: Trigger, { subject, object }: Sides, told: Frame | null): boolean =>
  rule === "event.discussed-together" &&
  told !== null &&
  TWO_OF_OFFICE.test(sentence.text.slice(0, start - sentence.start)) &&
  [...subject.people, ...object.people].some(({ person }) => told.people.every((known) => known.person !== person));

const PART = /^(?:took|take|takes|taking) part in (?:the|this) (?:meeting|talks|discussions?|conversation|audience)$/;

const PART_REACH = 12; // sentences

/** "The Commissioner and the envoy took part in the meeting": in the one that the sentence before tells, or that some sentences before did of the same states. */
const isPartOfTold = ({ quote, sentence }: Trigger, { subject, object }: Sides, told: Frame | null): boolean =>
  told !== null &&
  PART.test(quote) &&
  (told.triggers.some(
    (other) => other.sentence.paragraph === sentence.paragraph && other.sentence.index === sentence.index - 1,
  ) ||
    (sentence.index - told.first <= PART_REACH && areOfTold([...statesOf(subject), ...statesOf(object)], told)));

const areOfTold = (states: readonly string[], { parties }: Frame): boolean =>
  states.every((state) => parties.some(({ value }) => value === state));

const isJoiningTold = (trigger: Trigger, { subject, object }: Sides, told: Frame | null): boolean =>
  isJoining(trigger) &&
  told !== null &&
  trigger.sentence.index - told.first <= JOIN_REACH &&
  areOfTold([...statesOf(subject), ...statesOf(object)], told) &&
  [...subject.people, ...object.people].some(({ person }) => told.people.some((known) => known.person === person));
