import type { Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { type Memory, spanOf } from "./cast.ts";
import type { Unit } from "./units.ts";

const TRAVELLER_REACH = 2; // sentences
/** "The delegation is due in Samoa" */
const PARTY_OF_TRAVEL =
  /\b[Tt]he\s(?:delegation|group|team|party|minister|president|premier|secretary|envoy|guest|visitor)\s(?:(?:is|was|will be|has|had)\s)?(?:then\s|also\s)?$/;

/** "A meeting with the secretary general, arranged for this morning, has been cancelled": of whom the text tells. */
const OPENS =
  /(?:^|[.;]\s)(?:An?|His|Her|Another|The)\s(?:(?:planned|scheduled|separate|second|further|brief|bilateral|courtesy)\s)?$/;

const referring = (trigger: Trigger): Unit => ({
  ...spanOf(trigger),
  person: null,
  parties: [],
  reference: "singular",
  metonym: false,
});

/** Whose meeting it is, if its noun alone tells it and the text told of that person before; null if the clause says so itself. */
const ownerOf = (trigger: Trigger, sides: Sides, { frame }: Memory): number | null => {
  const before = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
  const { text, start } = trigger.sentence;
  const isNoun =
    (trigger.rule === "event.talks-between" && trigger.quote.endsWith(" with") && sides.subject.length === 0) ||
    (trigger.rule === "event.called-off" &&
      text.startsWith(" with ", trigger.end - start) &&
      sides.object.length === 0);
  const others = [...sides.subject, ...sides.object];
  return isNoun && others.length > 0 && OPENS.test(before) ? (frame?.people[0]?.person ?? null) : null;
};

/**
 * The sides with the one that a noun leaves unsaid. "X will stay home. A trip to Y has been put off.": the traveller is the person spoken
 * of just before. "A meeting with Y has been cancelled": it is the one whose meetings the text tells, whom `memory` then has last.
 */
export const withUnsaid = (trigger: Trigger, sides: Sides, memory: Memory): Sides => {
  const owner = ownerOf(trigger, sides, memory);
  if (owner !== null) {
    memory.person = owner;
    return { subject: [referring(trigger)], object: [...sides.subject, ...sides.object] };
  }
  const { person, personAt } = memory;
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
  return { ...sides, subject: [referring(trigger)] };
};
