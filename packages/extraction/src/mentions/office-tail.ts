import { OFFICE_WORDS_MAX } from "../limits.ts";
import type { Token } from "../model.ts";
import { CITY_TABLE, HEADS, isAcronym, isDignity, isPortfolio, readHead } from "./office-head.ts";
import { type PartyHit, partyAt } from "./parties.ts";

interface Tail {
  readonly next: number;
  /** Where the text of the office ends; before a bare "of <country>". */
  readonly textNext: number;
  readonly country: PartyHit | null;
  readonly countryAt: number;
  readonly organisation: string | null;
}

const OPENERS: ReadonlySet<string> = new Set(["of", "for", "to", "on"]);

/** "of the friendly Republic of Austria" */
const FRATERNAL: ReadonlySet<string> = new Set([
  "friendly",
  "brotherly",
  "sisterly",
  "fraternal",
  "neighbouring",
  "neighboring",
]);

const CONNECTORS: ReadonlySet<string> = new Set([
  ...FRATERNAL,
  "of",
  "for",
  "the",
  "and",
  "&",
  ",",
  "to",
  "on",
  "at",
  "in",
  "'s",
  "/",
  "(",
  ")",
]);

/** "Secretary (West)", "Joint Secretary (East Asia)": the index behind the bracket; null if there is none. */
const bracketEnd = (tokens: readonly Token[], from: number): number | null => {
  const close = tokens[from]?.text === "(" ? tokens.slice(from, from + 6).findIndex((token) => token.text === ")") : -1;
  return close > 1 && tokens.slice(from + 1, from + close).every((token) => token.capital) ? from + close + 1 : null;
};

/** "State Secretary at the Federal Ministry of Justice" */
const isAtBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "at" && tokens[at + 1]?.lower === "the" && isPortfolio(tokens[at + 2]);

/** Index of the "of" before "the friendly Republic of X". */
const wordBeforeState = (tokens: readonly Token[], state: number): number => {
  const fraternal = FRATERNAL.has(tokens[state - 1]?.lower ?? "") ? state - 1 : state;
  return tokens[fraternal - 1]?.lower === "the" ? fraternal - 2 : fraternal - 1;
};

/** "of Foreign Affairs", "for East Asian and Pacific Affairs", "of the Republic of Korea", "to the United States". */
export const readTail = (tokens: readonly Token[], from: number, free: boolean): Tail => {
  let next = from;
  let country: PartyHit | null = null;
  let countryAt = -1;
  let organisation: string | null = null;
  let words = 0;
  let pending = from;
  const bracket = bracketEnd(tokens, from);
  if (bracket !== null) return { next: bracket, textNext: bracket, country, countryAt, organisation };
  if (!OPENERS.has(tokens[from]?.lower ?? "") && !isAtBody(tokens, from))
    return { next: from, textNext: from, country, countryAt, organisation };
  while (pending < tokens.length && pending - from < OFFICE_WORDS_MAX) {
    const token = tokens[pending];
    if (token === undefined) break;
    const party = partyAt(tokens, pending);
    if (party !== null) {
      // A second "of <state>" would be another office.
      if (party.form === "organisation") organisation ??= party.party;
      else if (country === null) {
        country = party;
        countryAt = pending;
      }
      pending = party.next;
      next = pending;
      words++;
      continue;
    }
    const city = CITY_TABLE.at(tokens, pending);
    if (city !== null && ["of", "in", "the", "for"].includes(tokens[pending - 1]?.lower ?? "")) {
      pending = city.next;
      next = pending;
      words++;
      continue;
    }
    if (words > 0 && isDignity(tokens, pending)) break;
    // "Special Assistant to the Prime Minister", "Office of the Secretary General"
    const head = token.capital ? HEADS.at(tokens, pending) : null;
    if (head !== null && ["of", "the", "for", "to"].includes(tokens[pending - 1]?.lower ?? "")) {
      pending = head.next;
      next = pending;
      words++;
      continue;
    }
    if (
      isPortfolio(token) ||
      // "Minister for Expatriates' Welfare"
      (token.capital && tokens[pending + 1]?.kind === "possessive" && isPortfolio(tokens[pending + 2])) ||
      (token.capital && isAcronym(token)) ||
      (free && token.capital && token.kind === "word")
    ) {
      pending++;
      next = pending;
      words++;
      continue;
    }
    if (!CONNECTORS.has(token.lower) && token.kind !== "possessive") break;
    // A comma or "and" goes on only if another word of a portfolio follows, not an office, a name or a clause.
    if ([",", "and", "&"].includes(token.lower)) {
      const after = tokens[pending + 1]?.lower === "and" ? pending + 2 : pending + 1;
      if (!isPortfolio(tokens[after]) || readHead(tokens, after) !== null) break;
      if (token.lower === "," && words === 0) break;
    }
    pending++;
  }
  if (words === 0) return { next: from, textNext: from, country: null, countryAt: -1, organisation: null };
  // "Minister for Trade of the Republic of X": the state at the end is no part of the office.
  const beforeState = wordBeforeState(tokens, countryAt);
  const last = country !== null && country.next === next && tokens[beforeState]?.lower === "of";
  return { next, textNext: last ? beforeState : next, country, countryAt, organisation };
};

/** "Ambassador to the United States": the country is where the holder is sent. */
export const isSentTo = (tokens: readonly Token[], tail: Tail, sent: boolean): boolean => {
  if (!sent) return false;
  const before = tokens[tail.countryAt - 1];
  const word = before?.lower === "the" ? tokens[tail.countryAt - 2]?.lower : before?.lower;
  return word === "to" || word === "for";
};
