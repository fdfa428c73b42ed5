import type { MechanismMention, PartyMention, Sentence } from "../model.ts";

const OF = /^\s(?:of|between|among)\s(?:the\s)?$/u;
const NEXT = /^(?:,|,?\sand)\s(?:the\s)?$/u;

/** "the fifth trilateral meeting [of Norway, Sweden and Finland]": whose it is, of a session whose name tells nobody's. */
export const withMembersListed =
  (sentence: Sentence, parties: readonly PartyMention[]) =>
  (mechanism: MechanismMention): MechanismMention => {
    if (!mechanism.session || mechanism.parties.length > 0) return mechanism;
    const between = (from: number, to: number): string =>
      sentence.text.slice(from - sentence.start, to - sentence.start);
    const listed: PartyMention[] = [];
    for (const party of parties) {
      if (party.form !== "name" || party.start < mechanism.end) continue;
      const last = listed.at(-1);
      const isNext =
        last === undefined
          ? OF.test(between(mechanism.end, party.start))
          : !last.possessive && NEXT.test(between(last.end, party.start));
      if (!isNext) break;
      listed.push(party);
    }
    const states = [...new Set(listed.map(({ party }) => party))];
    return states.length < 2 ? mechanism : { ...mechanism, parties: states };
  };
