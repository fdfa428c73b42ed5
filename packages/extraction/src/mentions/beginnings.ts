import { HOLDER_WORDS, OFFICE_MODIFIERS, PORTFOLIO } from "../lexicon/offices.ts";
import type { Token } from "../model.ts";
import { JOINS, OWNERS } from "./counterpart.ts";
import { HEADS, REGION_TABLE } from "./office-head.ts";
import { mayBeginParty } from "./party-at.ts";

/** Small words that no table of phrases has: "his counterpart", "that of Peru", "then president", "defence minister". */
const SMALL: ReadonlySet<string> = new Set([
  "that",
  "counterpart",
  ...OWNERS,
  ...JOINS,
  ...HOLDER_WORDS,
  ...PORTFOLIO,
  ...OFFICE_MODIFIERS,
]);

/**
 * Whether a person may begin with this word: every capitalised one, and the small ones with which an office, a state or a counterpart
 * begins. Most words of a text are none of them, and need no reading.
 */
export const mayBeginPerson = (token: Token): boolean =>
  token.capital ||
  SMALL.has(token.lower) ||
  HEADS.mayBegin(token) ||
  REGION_TABLE.mayBegin(token) ||
  mayBeginParty(token) ||
  // "al-Harbi", "trade-union"
  token.lower.includes("-") ||
  token.lower.includes("/");
