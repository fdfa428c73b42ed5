import type { Token } from "../model.ts";
import { HEADS } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import { partyAt } from "./party-at.ts";

const ITEM_LEADS: ReadonlySet<string> = new Set(["of", "for", "and", "&"]);
const WITH_PORTFOLIO = /^(?:ministers?|secretary|secretaries|commissioner|ministry)$/;

/** "Minister of [Solid] Minerals", "for Trade and [Light] Industry": a word that no list has, where a matter begins and its noun follows. */
export const isAdjectiveOfMatter = (tokens: readonly Token[], at: number): boolean => {
  const [lead, token, noun, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== "word" || !token.capital || noun?.capital !== true || !isPortfolio(noun)) return false;
  if (HEADS.at(tokens, at) !== null || HEADS.at(tokens, at + 1) !== null || partyAt(tokens, at) !== null) return false;
  return ITEM_LEADS.has(lead?.lower ?? "") || (lead?.text === "," && /^(?:and|&|,)$/.test(after?.lower ?? ""));
};

/** "Minister of Unity X": whatever follows at once is what the minister is for, and nobody's name. */
export const isFirstOfMatter = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? "") &&
  WITH_PORTFOLIO.test(tokens[at - 2]?.lower ?? "") &&
  tokens[at]?.kind === "word" &&
  (tokens[at]?.capital ?? false);

/** "leader of the FARC [rebels]": what the body before it is. */
export const isKindOfBody = (tokens: readonly Token[], at: number): boolean =>
  /^(?:guerrillas|rebels|fighters|insurgents|militia|movement|separatists)$/.test(tokens[at]?.lower ?? "") &&
  tokens[at - 1]?.capital === true;

const TEAM_REACH = 6; // "head of the Fijian technical negotiating team"

/** "the head of the Kenyan delegation and the head of the Peruvian [one]": the other delegation. */
const isOtherTeam = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "one" &&
  (tokens[at - 1]?.kind === "possessive" || tokens[at - 1]?.capital === true) &&
  tokens.slice(0, at).some(({ lower }) => /^(?:delegation|team|side|mission)$/.test(lower));

/** "head of the Fijian team", "leader of Samoa's negotiating team": those who negotiate for a state. */
export const isTeam = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:team|side|negotiating)$/.test(tokens[at]?.lower ?? "") || isOtherTeam(tokens, at)) &&
  tokens
    .slice(Math.max(0, at - TEAM_REACH), at)
    .some(({ lower }, k, before) => /^(?:head|leader|chief)$/.test(lower) && before[k + 1]?.lower === "of");

const BODY =
  /^(?:Authority|Agency|Bureau|Bank|Commission|Committee|Corporation|Council|Department|Directorate|Division|Institute|Office|Organi[sz]ation|Services?|University|Association|Board|Secretariat|Federation|Chamber|Foundation|Centre|Center|Fund|Court|Tribunal|Academy|Marine|Corps|Company)$/;
const BODY_WORDS_MAX = 5;

/** "of the [Lake Chad Basin Commission]", "of the [Merchant Marine]": the index behind a body that no list has; null if none begins at `at`. */
export const behindBody = (tokens: readonly Token[], at: number): number | null => {
  const before = tokens[at - 1]?.lower ?? "";
  if (before !== "of" && !(before === "the" && /^(?:of|at)$/.test(tokens[at - 2]?.lower ?? ""))) return null;
  for (let next = at; next - at < BODY_WORDS_MAX; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || !token.capital) return null;
    if (next > at && BODY.test(token.text)) return next + 1;
  }
  return null;
};
