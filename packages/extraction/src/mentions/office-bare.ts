import type { Token } from "../model.ts";
import { isPortfolio } from "./portfolio.ts";

const HEAD = /^(?:secretary|general|chairman|director)$/;
const JOIN = /^(?:and|&)$/;
const PORTFOLIO_WORDS_MAX = 7;

const isMatter = (token: Token | undefined): boolean => token?.capital === true && isPortfolio(token);
const isNamePart = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && /\p{Ll}/u.test(token.text) && !isPortfolio(token);

/**
 * "Secretary Water Resources Division X Y", "Additional Secretary Ministry of Economic Affairs X Y", "Director General Ports X Y": the index
 * behind the portfolio that stands in South Asia without an "of"; `at` itself where none does, or no name of two words follows.
 */
export const barePortfolioEnd = (tokens: readonly Token[], at: number): number => {
  if (!HEAD.test(tokens[at - 1]?.lower ?? "")) return at;
  let next = tokens[at]?.text === "Ministry" && tokens[at + 1]?.lower === "of" ? at + 2 : at;
  const first = next;
  while (
    next - at < PORTFOLIO_WORDS_MAX &&
    (isMatter(tokens[next]) || (JOIN.test(tokens[next]?.lower ?? "") && isMatter(tokens[next + 1])))
  )
    next++;
  if (next > first && /^(?:Division|Department|Wing)$/.test(tokens[next]?.text ?? "")) next++;
  return next > first && isNamePart(tokens[next]) && isNamePart(tokens[next + 1]) ? next : at;
};
