import type { Mentions, PartyMention, Person, Trigger } from "../model.ts";
import { bindSides } from "./bind.ts";
import { unitsOf } from "./units.ts";

/** "The Japanese side was co-chaired by" */
const SIDE = /\b(?:side|delegation|team|part)\s(?:was|is|were|will be)\s$/i;
const SIDE_REACH = 40; // "The Russian delegation to the talks was led by"

/** "experts of India and Nepal. The Indian side was headed by X, the visiting [delegation was led by Y]": Y is of the other one. */
const VISITING = /\bvisiting\s(?:[\p{L}\d-]{2,24}\s){0,2}$/u;
const otherOf = (here: Mentions, before: Mentions | undefined): PartyMention | null => {
  const own = here.parties.filter(({ party }) => party.length === 2).map(({ party }) => party);
  const others = (before?.parties ?? []).filter(({ party }) => party.length === 2 && !own.includes(party));
  const [other] = others;
  return own.length > 0 && other !== undefined && others.every(({ party }) => party === other.party) ? other : null;
};

const belongsTo = (person: Person, party: PartyMention): void => {
  if (party.form === "organisation" && party.party !== "EU") {
    person.organisation = party.party;
    person.country = null;
  } else person.country = { start: party.start, end: party.end, party: party.party, certainty: "stated" };
};

/** "X led the Indian delegation": X is India's, whatever was guessed before. */
export const learnDelegations = (
  triggers: readonly Trigger[],
  mentions: readonly Mentions[],
  people: readonly Person[],
): void => {
  for (const trigger of triggers) {
    const here = mentions[trigger.sentence.index];
    const before = trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start);
    const isOfHead = trigger.value.role === "head_of_delegation";
    const passive = /by$/i.test(trigger.quote) || (isOfHead && trigger.value.shape === "passive");
    const ofSide = passive && SIDE.test(before);
    if (here === undefined || (!isOfHead && !ofSide)) continue;
    const from = passive ? trigger.start - SIDE_REACH : trigger.start;
    const party = here.parties.filter((known) => known.start >= from && known.end <= trigger.end).at(-1);
    const { subject } = bindSides(trigger, unitsOf(trigger.sentence, here));
    if (party === undefined) {
      const state = VISITING.test(before) ? otherOf(here, mentions[trigger.sentence.index - 1]) : null;
      if (state === null) continue;
      const country = { start: state.start, end: state.end, party: state.party, certainty: "implied" } as const;
      for (const unit of subject) {
        const person = people[unit.person?.person ?? -1];
        if (person !== undefined) person.country ??= country;
      }
      continue;
    }
    for (const unit of subject) {
      // "Chad's negotiator was X and Niger's was Y": X alone is Chad's.
      if (passive && unit.person === null && unit.parties.some((other) => other.party !== party.party)) break;
      const person = people[unit.person?.person ?? -1];
      if (person !== undefined && person.country?.certainty !== "stated") belongsTo(person, party);
    }
  }
};
