import { WITHOUT_PRESIDENT, WITHOUT_PRIME_MINISTER } from "../lexicon/heads-of-state.ts";
import type { PartyMention, Person } from "../model.ts";

const PREMIER = /^(?:prime minister|PM)$/iu;
const PRESIDENT = /^president$/iu;

/** Whether a state has the office of which the text calls somebody: nobody is prime minister of Ghana, nor president of Norway. */
const mayHold = ({ offices }: Person, state: string): boolean =>
  !offices.some(
    ({ text }) =>
      (PREMIER.test(text) && WITHOUT_PRIME_MINISTER.has(state)) ||
      (PRESIDENT.test(text) && WITHOUT_PRESIDENT.has(state)),
  );

/** The orders of two states in which each of two people may be of the state at the same place. */
export const ordersOf = (
  pair: readonly Person[],
  states: readonly PartyMention[],
): readonly (readonly PartyMention[])[] =>
  [states, states.toReversed()].filter((order) => pair.every((person, at) => mayHold(person, order[at]?.party ?? "")));
