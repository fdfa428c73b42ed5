import type { Person, PersonMention } from "../model.ts";

const SHARED = /^(?:prime|foreign|defen[cs]e|interior|finance|trade|energy) minister|^(?:president|minister)$/i;

/** "Foreign ministers X and Y signed it": of two states, though only one could be guessed. */
export const forgetShared = (mentions: readonly (readonly PersonMention[])[], people: readonly Person[]): void => {
  for (const list of mentions)
    for (const [at, mention] of list.entries()) {
      const [one, other] = [people[mention.person ?? -1], people[list[at + 1]?.person ?? -1]];
      const [office] = mention.offices;
      const isShared = office !== undefined && list[at + 1]?.offices[0]?.start === office.start;
      if (!isShared || one === undefined || other === undefined || one === other || !SHARED.test(office.text)) continue;
      if (one.country?.certainty !== "implied" || one.country.party !== other.country?.party) continue;
      if (other.country.certainty === "implied") [one.country, other.country] = [null, null];
    }
};
