import type { Fact, Mentions, Person } from "../model.ts";
import { uniqueParties } from "./cast.ts";

const PAIR_REACH = 3; // sentences

/** The two named people of two states of whom the sentences just before speak, together or one after the other; null if they speak of others. */
export const pairBefore = (
  index: number,
  mentions: readonly Mentions[],
  people: readonly Person[],
): number[] | null => {
  const named = new Set<number>();
  for (let at = index - 1; at >= Math.max(0, index - PAIR_REACH); at--) {
    for (const { person } of mentions[at]?.people ?? []) if (person !== null) named.add(person);
    const states = new Set([...named].map((person) => people[person]?.country?.party ?? ""));
    if (named.size === 2 && states.size === 2 && !states.has("")) return [...named];
    if (named.size >= 2) return null;
  }
  return null;
};

const SUBJECT_REACH = 2; // sentences

/** Whom "he" and "she" mean: the first named person of the sentence before, or of the one before that; null if neither names anybody. */
export const subjectBefore = (
  index: number,
  mentions: readonly Mentions[],
): { readonly person: number; readonly at: number } | null => {
  for (let at = index - 1; at >= Math.max(0, index - SUBJECT_REACH); at--) {
    const person = mentions[at]?.people.find((mention) => mention.person !== null && !mention.plural)?.person ?? null;
    if (person !== null) return { person, at };
  }
  return null;
};

const STATES_REACH = 5; // sentences
/** Length of what joins two states: "India and Pakistan". */
const AND_LENGTH = 5;

const namedIn = (here: Mentions | undefined): Fact<string>[] =>
  uniqueParties(
    (here?.parties ?? [])
      .filter(({ form }) => form === "name")
      .map(({ party, start, end }) => ({ value: party, start, end, rule: "party.named", certainty: "stated" })),
  );

/** The three states that the sentence before names; null if it names more or fewer. */
export const threeBefore = (index: number, mentions: readonly Mentions[]): Fact<string>[] | null => {
  const states = namedIn(mentions[index - 1]);
  return states.length === 3 ? states : null;
};

/** The two states that a sentence just before names, or the only two of it that "and" joins; null if none does. */
export const statesBefore = (index: number, mentions: readonly Mentions[]): Fact<string>[] | null => {
  for (let at = index - 1; at >= Math.max(0, index - STATES_REACH); at--) {
    const states = namedIn(mentions[at]);
    if (states.length === 2) return states;
    const pairs = states.flatMap((state, k) => {
      const next = states[k + 1];
      const isThird = k > 0 && state.start - (states[k - 1]?.end ?? 0) <= AND_LENGTH;
      return next !== undefined && next.start - state.end === AND_LENGTH && !isThird ? [[state, next]] : [];
    });
    if (pairs.length === 1) return pairs[0] ?? null;
  }
  return null;
};
