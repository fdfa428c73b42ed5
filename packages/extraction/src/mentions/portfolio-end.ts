import type { Token } from "../model.ts";
import { isPortfolio } from "./portfolio.ts";
import { stateBehind } from "./state-behind.ts";

const OFFICE_OF = /^(?:affairs|relations|cooperation)$/i;

/** "of Trade, Industry and Tourism" behind "Ministry", at most so many words of it: the index behind; null if "of" or "for" does not follow. */
export const portfolioEnd = (tokens: readonly Token[], from: number, wordsMax: number): number | null => {
  if (tokens[from]?.lower !== "of" && tokens[from]?.lower !== "for") return null;
  let next = from + 1;
  while (next - from < wordsMax && stateBehind(tokens, next) === null) {
    const [token, after] = [tokens[next], tokens[next + 1]];
    // "at the Ministry of Finance, Ada Moe": a name.
    const goesOn =
      after?.capital === true &&
      (token?.text === "," ? isPortfolio(after) : /^(?:and|of|for)$/.test(token?.text ?? ""));
    if (token?.capital !== true && !goesOn) break;
    next++;
    if (OFFICE_OF.test(token?.lower ?? "") && after?.lower !== "and") break;
  }
  return next;
};
