import type { Token } from "../model.ts";
import { partyAt } from "./party-at.ts";

const FORM = /^(?:Republic|Kingdom|State|Sultanate|Commonwealth)$/;

/** "the Ministry of Commerce [of the Republic of Kenya]": whose it is; null if that is not told. */
export const stateBehind = (tokens: readonly Token[], at: number): string | null => {
  if (tokens[at]?.lower !== "of") return null;
  const first = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const party =
    partyAt(tokens, first) ??
    (FORM.test(tokens[first]?.text ?? "") && tokens[first + 1]?.lower === "of" ? partyAt(tokens, first + 2) : null);
  return party?.form === "name" && party.party.length === 2 ? party.party : null;
};
