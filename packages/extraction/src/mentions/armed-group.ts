import type { Token } from "../model.ts";

const ARMED: ReadonlySet<string> = new Set(["rebel", "rebels", "insurgent", "guerrilla", "separatist"]);
const ARMED_NOUN = /^(?:movement|group|army|alliance|coalition|militia)$/;
const ARMED_WORDS_MAX = 6;

/**
 * "the rebel movement L12", "the rebel Chadian Renewal Front": a side that no list has.
 * @param isParty whether a side that a list has begins at a token. @returns where its name begins and ends; null if there is none.
 */
export const armedGroupAt = (
  tokens: readonly Token[],
  index: number,
  isParty: (at: number) => boolean,
): { readonly from: number; readonly next: number } | null => {
  if (!ARMED.has(tokens[index]?.lower ?? "")) return null;
  const from = ARMED_NOUN.test(tokens[index + 1]?.lower ?? "") ? index + 2 : index + 1;
  let next = from;
  const isOfName = (token: Token | undefined): boolean =>
    token?.kind === "possessive" || (token?.kind === "word" && token.capital);
  while (next - from < ARMED_WORDS_MAX && isOfName(tokens[next])) next++;
  // "the rebel Lake People's Front"; not "the rebel Front's fighters".
  if (tokens[next - 1]?.kind === "possessive") next--;
  const bare = next - from === 1 && isParty(from);
  return next === from || bare ? null : { from, next };
};
