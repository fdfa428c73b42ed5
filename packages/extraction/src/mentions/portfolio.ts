import { OFFICE_MODIFIERS, PORTFOLIO } from "../lexicon/offices.ts";
import type { Token } from "../model.ts";
import { partyAt } from "./party-at.ts";

/** "finance", "vice", "science-policy": a word of what an office is for, or of its rank. */
export const isPortfolio = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PORTFOLIO.has(token.lower) ||
    OFFICE_MODIFIERS.has(token.lower) ||
    ((token.lower.includes("-") || token.lower.includes("/")) &&
      token.lower.split(/[-/]/).every((part) => PORTFOLIO.has(part) || OFFICE_MODIFIERS.has(part))));

const HOLDERS = /^(?:ministers|secretaries)$/;
/** "foreign and defence ministers", "defence and external affairs ministers": two posts that one plural tells. */
export const isOfTwoPosts = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "and" &&
  (HOLDERS.test(tokens[at + 2]?.lower ?? "") ||
    (isPortfolio(tokens[at + 1]) && isPortfolio(tokens[at + 2]) && HOLDERS.test(tokens[at + 3]?.lower ?? "")));

const HOLDER = /^(?:minister|secretary)$/;
const BEFORE_POST = /^(?:the|its|their|his|her|an?)$/;
/** "Angola's mines and energy minister", "the Spanish trade and industry minister": one post of two matters; not "spoke of trade and industry minister X". */
export const isOfOnePost = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [before, last] = [tokens[from - 1], isPortfolio(tokens[at + 2]) ? at + 3 : at + 2];
  return (
    tokens[at]?.lower === "and" &&
    at - from <= 2 &&
    isPortfolio(tokens[at + 1]) &&
    HOLDER.test(tokens[last]?.lower ?? "") &&
    (before?.kind === "possessive" ||
      BEFORE_POST.test(before?.lower ?? "") ||
      partyAt(tokens, from - 1)?.form === "adjective")
  );
};

const MATTERS_MAX = 6;
const JOINT = /^(?:and|&|,)$/;
/** "[Deputy] Health and Welfare Minister": of the minister of several matters, and no office of its own. */
export const isDeputyFor = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower !== "deputy" || !isPortfolio(tokens[at + 1])) return false;
  let end = at + 1;
  let joints = 0;
  while (end - at <= MATTERS_MAX && (isPortfolio(tokens[end]) || JOINT.test(tokens[end]?.lower ?? "")))
    if (JOINT.test(tokens[end++]?.lower ?? "")) joints++;
  return joints > 0 && HOLDER.test(tokens[end]?.lower ?? "");
};
