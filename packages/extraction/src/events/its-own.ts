import type { Sentence } from "../model.ts";
import type { Sides } from "./bind.ts";
import { between } from "./group.ts";
import type { Unit } from "./units.ts";

const ITS = /\bits\s(?:own\s|new\s)?$/u;
/** "Kenya called off a meeting between [its] minister and her counterpart": of the state whose act the clause tells. */
const withOwners = (sentence: Sentence, units: readonly Unit[], row: readonly Unit[]): readonly Unit[] =>
  row.map((unit) => {
    if (unit.person === null || unit.parties.length > 0 || !ITS.test(between(sentence, sentence.start, unit.start)))
      return unit;
    const state = units.findLast(
      ({ end, person, parties }) => end <= unit.start && person === null && parties.length === 1,
    );
    return state === undefined ? unit : { ...unit, parties: state.parties };
  });

/** The sides with the states of those whom "its" gives to the state told before. */
export const ownersIn = (sentence: Sentence, units: readonly Unit[], { subject, object }: Sides): Sides => ({
  subject: withOwners(sentence, units, subject),
  object: withOwners(sentence, units, object),
});
