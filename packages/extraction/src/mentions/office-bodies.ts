import { PORTFOLIO } from "../lexicon/offices.ts";
import type { Token } from "../model.ts";
import { type OfficeReading, readOffice } from "./office.ts";
import { STYLES } from "./office-words.ts";
import { joinTokens } from "../sentences/tokens.ts";

/** ", North American Affairs Bureau, Ministry of Foreign Affairs": bodies after an office, each between commas; the index after them. */
export const bodiesAfter = (tokens: readonly Token[], from: number): number => {
  let next = from;
  for (let at = from; tokens[at]?.text === ","; ) {
    let to = at + 1;
    while (
      isBodyWord(tokens[to]) ||
      (/^(?:of|the|and|for|,)$/.test(tokens[to]?.lower ?? "") &&
        to > at + 1 &&
        isBodyWord(tokens[to + 1]) &&
        tokens[to]?.text !== ",")
    )
      to++;
    if (to === at + 1 || readOffice(tokens, at + 1, { free: false }) !== null) break;
    next = to;
    at = to;
  }
  return next;
};

const isBodyWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  token.capital &&
  (PORTFOLIO.has(token.lower) || (/^\p{Lu}{2,6}$/u.test(token.text) && !STYLES.test(token.text)));

/** The last office with the bodies that follow it. */
export const extended = (tokens: readonly Token[], offices: readonly OfficeReading[]): OfficeReading[] => {
  const last = offices.at(-1);
  if (last === undefined) return [...offices];
  const next = bodiesAfter(tokens, last.next);
  if (next === last.next) return [...offices];
  const words = tokens.filter((token) => token.start >= last.office.start && token.end <= (tokens[next - 1]?.end ?? 0));
  const office = { ...last.office, end: tokens[next - 1]?.end ?? last.office.end, text: joinTokens(words) };
  return [...offices.slice(0, -1), { ...last, office, next }];
};
