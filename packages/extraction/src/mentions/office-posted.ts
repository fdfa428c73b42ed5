import type { Token } from "../model.ts";
import { isPortfolio } from "./portfolio.ts";
import { partyAt } from "./party-at.ts";

const POSTED = /^(?:coordinator|director|representative|delegate|head|chief)$/;
/** "UN Resident Coordinator in Nepal [Anna Holm]", "Country Director in Kenya": where an organisation has posted its own; the index behind the state. */
export const postedIn = (tokens: readonly Token[], from: number): number | null => {
  if (tokens[from]?.lower !== "in" || !POSTED.test(tokens[from - 1]?.lower ?? "")) return null;
  const state = partyAt(tokens, from + 1);
  const name = state === null ? undefined : tokens[state.next];
  const isName = name?.kind === "word" && name.capital && tokens[(state?.next ?? 0) + 1]?.capital === true;
  return state?.form === "name" && state.party.length === 2 && isName ? state.next : null;
};

const LEADS = /^(?:leader|president|premier|chancellor|king|queen|emir)$/;
const MINISTERS = /^(?:ministers?|leaders|presidents)$/;
const BODY = /^(?:ministry|department|presidency|treasury|bank)$/;
const BODY_WORDS_MAX = 4; // "the Kenyan foreign trade [ministry]"

/** "at Kenya's trade ministry", "in the Kenyan ministry of trade" */
const isAtBodyOfState = (tokens: readonly Token[], at: number): boolean => {
  const party = partyAt(tokens, at);
  if (party?.party.length !== 2) return false;
  if (party.form !== "adjective" && tokens[party.next]?.kind !== "possessive") return false;
  return tokens.slice(party.next, party.next + BODY_WORDS_MAX).some(({ lower }) => BODY.test(lower));
};

/** "State Secretary at the Federal Ministry of Justice", "official at Kenya's trade ministry"; "the Mongolian leader at the Government Office" was there. */
export const isAtBody = (tokens: readonly Token[], from: number): boolean => {
  const holder = tokens[from - 1]?.lower ?? "";
  if (LEADS.test(holder) || !/^(?:at|in|from)$/.test(tokens[from]?.lower ?? "")) return false;
  const hasArticle = tokens[from + 1]?.lower === "the";
  if (hasArticle && isPortfolio(tokens[from + 2])) return true;
  return !MINISTERS.test(holder) && isAtBodyOfState(tokens, hasArticle ? from + 2 : from + 1);
};
