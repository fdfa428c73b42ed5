import { OFFICE_WORDS_MAX } from "../limits.ts";
import type { Token } from "../model.ts";
import { isAcronym } from "./office-head.ts";
import { partyAt } from "./party-at.ts";

/** "Secretary (West)", "Joint Secretary (East Asia)": the index behind the bracket; null if there is none. */
export const bracketEnd = (tokens: readonly Token[], from: number): number | null => {
  const close = tokens[from]?.text === "(" ? tokens.slice(from, from + 6).findIndex((token) => token.text === ")") : -1;
  return close > 1 && tokens.slice(from + 1, from + close).every((token) => token.capital) ? from + close + 1 : null;
};

/** "Chief of Army Staff (COAS)": the office once more, in its initials. */
export const isInitials = (tokens: readonly Token[], bracket: number): boolean => {
  const short = tokens[bracket + 1];
  if (!isAcronym(short) || tokens[bracket + 2]?.text !== ")") return false;
  const before = tokens.slice(Math.max(0, bracket - OFFICE_WORDS_MAX), bracket);
  const initials = (words: readonly Token[]): string => words.map(({ text }) => text.charAt(0).toUpperCase()).join("");
  return [before, before.filter(({ capital }) => capital)].some((words) =>
    initials(words).endsWith(short?.text ?? " "),
  );
};

/** "and Moroccan Expatriates", "and Tunisians Abroad": citizens in other countries, for whom a minister cares. */
export const isOwnPeople = (tokens: readonly Token[], at: number): boolean => {
  const people = partyAt(tokens, at);
  return (
    people?.form === "adjective" &&
    /^(?:expatriates|emigrants|nationals|citizens|diaspora|abroad|communit(?:y|ies)|residing|living|overseas)$/.test(
      tokens[people.next]?.lower ?? "",
    )
  );
};

/** "(PIF) Luis Ortiz", "(PIF), Ambassador X": a short name in brackets, before whoever holds the office. */
export const isShortName = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== "(" || !isAcronym(tokens[at + 1]) || tokens[at + 2]?.text !== ")") return false;
  return tokens[tokens[at + 3]?.text === "," ? at + 4 : at + 3]?.capital === true;
};

const MATTER =
  /^(?:aid|relief|talks|crisis|war|peace|plan|ties|trade|deal|truce|dispute|issue|vote|border|conflict|ceasefire|elections?|sanctions|quake|floods?)$/;
/** "meets UN chief [on Haiti aid]": what they speak of. */
export const isMatter = (tokens: readonly Token[], from: number): boolean => {
  const state = tokens[from]?.lower === "on" ? partyAt(tokens, from + 1) : null;
  return state !== null && MATTER.test(tokens[state.next]?.lower ?? "");
};
