import { CITIES } from "../lexicon/cities.ts";
import {
  HOLDER_WORDS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  PORTFOLIO,
  type Rank,
  SENT_OFFICES,
} from "../lexicon/offices.ts";
import { OFFICE_WORDS_MAX } from "../limits.ts";
import type { Office, Span, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { type PartyHit, partyAt } from "./parties.ts";

const HEADS = phraseTable<Rank>(OFFICE_HEADS, { caseSensitive: false });
const CITY_TABLE = phraseTable(CITIES, { caseSensitive: true });

export interface OfficeReading {
  readonly office: Office;
  readonly country: (Span & { readonly party: string }) | null;
  readonly organisation: string | null;
  readonly former: boolean;
  readonly plural: boolean;
  /** Index of the first token after the office. */
  readonly next: number;
}

const spanOf = (tokens: readonly Token[], from: number, next: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

const isPortfolio = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PORTFOLIO.has(token.lower) ||
    OFFICE_MODIFIERS.has(token.lower) ||
    token.lower.split(/[-/]/).every((part) => PORTFOLIO.has(part) || OFFICE_MODIFIERS.has(part)));
const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && /^\p{Lu}{2,8}$/u.test(token.text) && token.text.length > 1;

/** Where the words before a head end: the index of the last head in an unbroken run of office words, and the index after it. */
interface Head {
  readonly next: number;
  readonly rank: Rank;
  readonly organisation: string | null;
  /** The state in the name of a body before the head ("Bank of Japan Deputy Governor"). */
  readonly state: (Span & { readonly party: string }) | null;
}

const readHead = (tokens: readonly Token[], from: number): Head | null => {
  let best: Head | null = null;
  let organisation: string | null = null;
  let state: (Span & { readonly party: string }) | null = null;
  for (let at = from; at < tokens.length && at - from < OFFICE_WORDS_MAX; ) {
    const token = tokens[at];
    const head = HEADS.at(tokens, at);
    // "3 pm" is no prime minister.
    if (head !== null && !(token?.lower === "pm" && token.text !== "PM")) {
      best = {
        next: head.next,
        rank: best === null || head.value > best.rank ? head.value : best.rank,
        organisation,
        state,
      };
      if (tokens[head.next]?.kind === "possessive") {
        at = head.next + 1;
        continue;
      }
      at = head.next;
      continue;
    }
    if (isPortfolio(token)) {
      at++;
      continue;
    }
    const party = partyAt(tokens, at);
    // "Bank of Japan Deputy Governor"
    if (party?.form === "name" && best === null && tokens[at - 1]?.lower === "of" && isPortfolio(tokens[at - 2])) {
      state ??= { ...spanOf(tokens, at, party.next), party: party.party };
      at = party.next;
      continue;
    }
    if (party?.form === "organisation") {
      organisation = party.party;
      at = party.next;
      continue;
    }
    if (
      best === null &&
      ((isAcronym(token) && !/^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? "")) ||
        token?.lower === "'s" ||
        token?.kind === "possessive")
    ) {
      at++;
      continue;
    }
    const joins = token !== undefined && ["and", "&", ",", "of", "for", "the"].includes(token.lower);
    const bound = token?.lower === "of" || at === from || isPortfolio(tokens[at - 1]);
    if (
      !joins ||
      !bound ||
      best !== null ||
      at === from ||
      tokens[from]?.capital === false ||
      !(
        isPortfolio(tokens[at + 1]) ||
        tokens[at + 1]?.lower === "and" ||
        (token?.lower === "of" && partyAt(tokens, at + 1)?.form === "name")
      )
    )
      break;
    at++;
  }
  return best;
};

interface Tail {
  readonly next: number;
  /** Where the text of the office ends; before a bare "of <country>". */
  readonly textNext: number;
  readonly country: PartyHit | null;
  readonly countryAt: number;
  readonly organisation: string | null;
}

const OPENERS: ReadonlySet<string> = new Set(["of", "for", "to", "on"]);
const CONNECTORS: ReadonlySet<string> = new Set([
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

/** "of Foreign Affairs", "for East Asian and Pacific Affairs", "of the Republic of Korea", "to the United States". */
const readTail = (tokens: readonly Token[], from: number, free: boolean): Tail => {
  let next = from;
  let country: PartyHit | null = null;
  let countryAt = -1;
  let organisation: string | null = null;
  let words = 0;
  let pending = from;
  // "Secretary (West)", "Joint Secretary (East Asia)"
  const close = tokens[from]?.text === "(" ? tokens.slice(from, from + 6).findIndex((token) => token.text === ")") : -1;
  if (close > 1 && tokens.slice(from + 1, from + close).every((token) => token.capital))
    return { next: from + close + 1, textNext: from + close + 1, country, countryAt, organisation };
  if (!OPENERS.has(tokens[from]?.lower ?? "")) return { next: from, textNext: from, country, countryAt, organisation };
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
    if (
      isPortfolio(token) ||
      (token.capital && isAcronym(token)) ||
      (free && token.capital && words >= 0 && token.kind === "word")
    ) {
      pending++;
      next = pending;
      words++;
      continue;
    }
    const head = words > 0 || token.capital ? HEADS.at(tokens, pending) : null;
    if (head !== null && token.capital && ["of", "the", "for", "to"].includes(tokens[pending - 1]?.lower ?? "")) {
      pending = head.next;
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
  const beforeState = tokens[countryAt - 1]?.lower === "the" ? countryAt - 2 : countryAt - 1;
  const last = country !== null && country.next === next && tokens[beforeState]?.lower === "of";
  return { next, textNext: last ? beforeState : next, country, countryAt, organisation };
};

/**
 * An office that begins at `from` ("First Deputy Prime Minister", "minister for trade", "President of the Republic of Korea").
 * @param options.free the words after "of" may be any capitalised ones, because no name follows (", Director of the X Institute,").
 */
export const readOffice = (
  tokens: readonly Token[],
  from: number,
  options: { readonly free: boolean },
): OfficeReading | null => {
  let at = from;
  let former = false;
  while (
    (HOLDER_WORDS.has(tokens[at]?.lower ?? "") && partyAt(tokens, at) === null) ||
    (tokens[at]?.lower === "-" && former)
  ) {
    former ||= /^(?:former|ex|late)$/.test(tokens[at]?.lower ?? "");
    at++;
  }
  if (/^ex-/.test(tokens[at]?.lower ?? "")) former = true;
  let country: (Span & { party: string }) | null = null;
  const before = partyAt(tokens, at);
  if (before !== null && before.form !== "organisation") {
    const after = tokens[before.next]?.kind === "possessive" ? before.next + 1 : before.next;
    // "Israeli Alternate Prime Minister": one word that no list has may stand between.
    const odd =
      readHead(tokens, after) === null &&
      tokens[after]?.capital === true &&
      tokens[after]?.kind === "word" &&
      partyAt(tokens, after) === null &&
      readHead(tokens, after + 1) !== null &&
      before.form === "adjective";
    if (odd) {
      country = { ...spanOf(tokens, at, before.next), party: before.party };
      at = after + 1;
    } else if (readHead(tokens, after) !== null && before.form !== "capital") {
      country = { ...spanOf(tokens, at, before.next), party: before.party };
      at = after;
    }
  } else if (before !== null) {
    const after = tokens[before.next]?.kind === "possessive" ? before.next + 1 : before.next;
    if (tokens[before.next]?.kind === "possessive" && readHead(tokens, after) !== null) at = before.next + 1;
  }
  while (HOLDER_WORDS.has(tokens[at]?.lower ?? "")) {
    former ||= /^(?:former|late)$/.test(tokens[at]?.lower ?? "");
    at++;
  }
  const head = readHead(tokens, at);
  if (head === null) return null;
  country ??= head.state;
  const tail = readTail(tokens, head.next, options.free);
  const sent = SENT_OFFICES.test(
    tokens
      .slice(at, head.next)
      .map((token) => token.text)
      .join(" "),
  );
  const textNext = sent ? tail.next : tail.textNext;
  const span = spanOf(tokens, at, textNext);
  const ofCountry = tail.country !== null && (!sent || ["of", "the"].includes(tokens[tail.countryAt - 1]?.lower ?? ""));
  if (country === null && ofCountry && tail.country !== null && !isSentTo(tokens, tail, sent))
    country = { ...spanOf(tokens, tail.countryAt, tail.country.next), party: tail.country.party };
  const organisation =
    head.organisation ?? tail.organisation ?? (before?.form === "organisation" ? before.party : null);
  const words = tokens.slice(at, textNext);
  return {
    office: { ...span, text: joinTokens(words), rank: head.rank },
    country,
    organisation,
    former,
    plural:
      /(?:ministers|presidents|premiers|secretaries|leaders|directors|ambassadors|envoys|advis[eo]rs|negotiators|representatives|heads of (?:state|government))$/i.test(
        joinTokens(tokens.slice(at, head.next)),
      ),
    next: tail.next,
  };
};

/** "Ambassador to the United States": the country is where the holder is sent. */
const isSentTo = (tokens: readonly Token[], tail: Tail, sent: boolean): boolean => {
  if (!sent) return false;
  const before = tokens[tail.countryAt - 1];
  const word = before?.lower === "the" ? tokens[tail.countryAt - 2]?.lower : before?.lower;
  return word === "to" || word === "for";
};

/** Whether a town of the gazetteer begins here: such a word begins a name only behind an office or an honorific. */
export const placeAt = (tokens: readonly Token[], at: number): boolean => CITY_TABLE.at(tokens, at) !== null;

/** The tokens' text with single blanks, as a name or an office is written. */
export const joinTokens = (tokens: readonly Token[]): string => {
  let text = "";
  let end = -1;
  for (const token of tokens) {
    if (end >= 0 && token.start > end) text += " ";
    text += token.text;
    end = token.end;
  }
  return text;
};
