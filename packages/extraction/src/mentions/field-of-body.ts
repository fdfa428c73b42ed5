import type { Token } from "../model.ts";
import { readOffice } from "./office.ts";

const BODY = /^(?:Ministry|Department|Agency|Bureau|Directorate|Secretariat)$/;

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

/**
 * "of Australia's Department [of Home Affairs], National Coordinator Y", "Ministry [of Trade, Industry and Fisheries] and Minister Y": the
 * index behind what a body is for, if `at` is where that begins; null if it is not. No office begins there.
 */
export const fieldOfBody = (tokens: readonly Token[], at: number): number | null => {
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? "") || !BODY.test(tokens[at - 1]?.text ?? "")) return null;
  let end = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  while (isCapital(tokens[end])) end++;
  while (tokens[end]?.text === "," && isCapital(tokens[end + 1]) && /^(?:,|and)$/.test(tokens[end + 2]?.lower ?? ""))
    end += 2;
  const isField =
    tokens[end]?.lower === "and" &&
    isCapital(tokens[end + 1]) &&
    (/^(?:,|and)$/.test(tokens[end + 2]?.lower ?? "") || readOffice(tokens, end + 1, { free: false }) === null);
  return isField ? end + 2 : end;
};
