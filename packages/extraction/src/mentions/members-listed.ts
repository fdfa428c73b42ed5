import type { MechanismMention, PartyMention, Sentence } from "../model.ts";
import { statesListed } from "./states-listed.ts";

const OF = /^\s(?:of|between|among)\s(?:the\s)?$/u;

/** "the fifth trilateral meeting [of Norway, Sweden and Finland]": whose it is, of a session whose name tells nobody's. */
export const withMembersListed =
  (sentence: Sentence, parties: readonly PartyMention[]) =>
  (mechanism: MechanismMention): MechanismMention => {
    if (!mechanism.session || mechanism.parties.length > 0) return mechanism;
    const { text, start } = sentence;
    const listed = statesListed(
      sentence,
      parties,
      (party) => party.start >= mechanism.end && OF.test(text.slice(mechanism.end - start, party.start - start)),
    );
    const states = [...new Set(listed.map(({ party }) => party))];
    return states.length < 2 ? mechanism : { ...mechanism, parties: states };
  };
