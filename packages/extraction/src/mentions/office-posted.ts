import type { Token } from "../model.ts";
import { isPortfolio } from "./portfolio.ts";
import { partyAt } from "./parties.ts";

const POSTED = /^(?:coordinator|director|representative|delegate|head|chief)$/;
/** "UN Resident Coordinator in Nepal [Anna Holm]", "Country Director in Kenya": where an organisation has posted its own; the index behind the state. */
export const postedIn = (tokens: readonly Token[], from: number): number | null => {
  if (tokens[from]?.lower !== "in" || !POSTED.test(tokens[from - 1]?.lower ?? "")) return null;
  const state = partyAt(tokens, from + 1);
  const name = state === null ? undefined : tokens[state.next];
  const isName = name?.kind === "word" && name.capital && tokens[(state?.next ?? 0) + 1]?.capital === true;
  return state?.form === "name" && state.party.length === 2 && isName ? state.next : null;
};

/** "State Secretary at the Federal Ministry of Justice", "Director at the Ministry"; "the Mongolian leader at the Government Office" was there. */
export const isAtBody = (tokens: readonly Token[], from: number): boolean =>
  !/^(?:leader|president|premier|chancellor|king|queen|emir)$/.test(tokens[from - 1]?.lower ?? "") &&
  /^(?:at|in|from)$/.test(tokens[from]?.lower ?? "") &&
  tokens[from + 1]?.lower === "the" &&
  isPortfolio(tokens[from + 2]);
