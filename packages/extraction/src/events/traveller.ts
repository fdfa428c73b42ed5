import type { Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { type Memory, spanOf } from "./cast.ts";

const TRAVELLER_REACH = 2; // sentences
/** "The delegation is due in Samoa" */
const PARTY_OF_TRAVEL =
  /\b[Tt]he\s(?:delegation|group|team|party|minister|president|premier|secretary|envoy|guest|visitor)\s(?:(?:is|was|will be|has|had)\s)?(?:then\s|also\s)?$/;

/** "X will stay home. A trip to Y has been put off.": the traveller of a trip told by its noun is the person spoken of just before. */
export const withTraveller = (trigger: Trigger, sides: Sides, { person, personAt }: Memory): Sides => {
  const isNoun = /^(?:visit|trip|tour)s? (?:to|of)$/i.test(trigger.quote);
  const before = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  if (
    trigger.value.kind !== "visit" ||
    !(isNoun || PARTY_OF_TRAVEL.test(before)) ||
    sides.subject.length > 0 ||
    person === null
  )
    return sides;
  if (trigger.sentence.index - personAt > TRAVELLER_REACH) return sides;
  return {
    ...sides,
    subject: [{ ...spanOf(trigger), person: null, parties: [], reference: "singular", metonym: false }],
  };
};
