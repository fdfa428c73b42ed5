import type { Person, PersonMention, Sentence } from "../model.ts";

/** The states of those whom a sentence calls somebody's counterpart, by the index of the one it names last before. */
export const statesOfCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): ReadonlyMap<number, ReadonlySet<string>> => {
  const states = new Map<number, Set<string>>();
  for (const { index } of sentences) {
    const list = mentions[index] ?? [];
    for (const [at, { counterpart, country }] of list.entries()) {
      const before = list.slice(0, at).findLast((one) => !one.counterpart && one.person !== null)?.person ?? null;
      if (!counterpart || country === null || before === null) continue;
      states.set(before, new Set([...(states.get(before) ?? []), country.party]));
    }
  }
  return states;
};

/** "President X and her Cuban counterpart, Y": X, where he is Cuban, is not whose counterpart Y is. */
export const isOfSameState = (one: PersonMention, counterpart: PersonMention, people: readonly Person[]): boolean => {
  const own = people[one.person ?? -1]?.country?.party ?? one.country?.party;
  return own !== undefined && own === counterpart.country?.party;
};
