import type { PlaceMention, Token } from "../model.ts";
import { joinTokens, tokenise } from "../sentences/tokens.ts";
import { TOWNS } from "./city-table.ts";

const BASED = "-based";
const TOWN_WORDS_MAX = 3;
const SEAT = /^(?:headquarters|secretariat|seat|hq)$/;
const SEAT_REACH = 5; // words: "Jeddah-based headquarters", "Vienna-based agency's headquarters"

/** "at the Jeddah-based headquarters", "in the Addis Ababa-based organisation's seat": the town; null if what is based there is no house. */
export const basedThere = (
  tokens: readonly Token[],
  at: number,
): { readonly place: PlaceMention; readonly next: number } | null => {
  if (!/^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? "") || !/^(?:at|in)$/.test(tokens[at - 2]?.lower ?? ""))
    return null;
  const last = tokens.slice(at, at + TOWN_WORDS_MAX).findIndex(({ text }) => text.endsWith(BASED));
  const [first, end] = [tokens[at], tokens[at + last]];
  if (last < 0 || first === undefined || end === undefined) return null;
  const next = at + last + 1;
  if (!tokens.slice(next, next + SEAT_REACH).some(({ lower }) => SEAT.test(lower))) return null;
  const city = joinTokens(tokens.slice(at, next)).slice(0, -BASED.length);
  const town = TOWNS.at(tokenise(city, first.start), 0);
  if (town === null) return null;
  return {
    place: { start: first.start, end: end.end - BASED.length, city, country: town.value, venue: null },
    next,
  };
};
