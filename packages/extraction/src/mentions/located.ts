import { NAME_PARTICLES } from "../lexicon/names.ts";
import type { Token } from "../model.ts";

/** Also a region, a state of a federation or a first name: a place only with a preposition and no other reading. */
export const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "to",
  "near",
  "outside",
  "from",
  "visited",
  "visit",
  "visiting",
  "of",
  "via",
]);

/** "in Van on Sunday", "to Harper"; not "a letter to Van Hollen", "the office of Harper Lee". */
export const isLocated = (tokens: readonly Token[], at: number, next: number): boolean => {
  const [before, behind] = [tokens[at - 1]?.lower ?? "", tokens[next]];
  const isName =
    /^(?:to|from|of)$/.test(before) && behind?.kind === "word" && (behind.capital || NAME_PARTICLES.has(behind.lower));
  return LOCATIVE.has(before) && !isName;
};

const INSIDE = /^(?:in|at|near|outside|inside)$/;
const QUARTER =
  /^(?:quarter|district|neighbou?rhood|suburbs?|outskirts|centre|center|port|harbou?r|waterfront|seafront|square|park|gardens?|market|bazaar|castle|palace|citadel|fortress|cathedral|museum|stadium|airport|station|hotel|university|town)$/;
const OPENS_HOUSE = /^(?:Fort|Hotel|Villa|Palazzo|Palais|Palacio|Casa|Castle|Palace)$/;
const WORDS_MAX = 5; // "old Barranco quarter"

/** "in [Lima]'s old Barranco quarter", "at [Mombasa]'s Fort Jesus": a part of the town or a house in it; not "in Lima's view", "in Washington's embassy". */
export const ownsQuarter = (tokens: readonly Token[], at: number, owner: number): boolean => {
  if (!INSIDE.test(tokens[at - 1]?.lower ?? "")) return false;
  const behind = tokens.slice(owner + 1, owner + 1 + WORDS_MAX);
  const end = behind.findIndex(({ kind }) => kind !== "word");
  const words = end < 0 ? behind : behind.slice(0, end);
  return (
    (OPENS_HOUSE.test(words[0]?.text ?? "") && words[1]?.capital === true) ||
    words.some(({ lower }, k) => QUARTER.test(lower) && words.slice(0, k).every((word) => !SMALL.test(word.text)))
  );
};

const SMALL = /^(?:of|for|with|and|on|to|that|who|which|in|at)$/;
