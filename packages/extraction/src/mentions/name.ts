import {
  FUNCTION_WORD_NAMES,
  JOURNEYS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAMES,
  POSTNOMINALS,
  PLACE_FAMILY_NAMES,
  PLACE_GIVEN_NAMES,
} from "../lexicon/names.ts";
import { NAME_WORDS_MAX } from "../limits.ts";
import type { Span, Token } from "../model.ts";
import { HEADS } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import { skipPostnominals } from "./postnominals.ts";
import { skipHonorifics, withStop } from "./honorifics.ts";
import { joinedParties } from "./joined-parties.ts";
import { type PartyHit, partyAt } from "./party-at.ts";

import { isSurnameAlone, isSurnameWord } from "./surname-word.ts";
import { isTitleWord } from "./title-case.ts";
import { opensVenue } from "./venue-names.ts";
import { joinTokens } from "../sentences/tokens.ts";

export { skipHonorifics } from "./honorifics.ts";

export interface NameReading extends Span {
  readonly text: string;
  readonly next: number;
  /** Words of the name without initials and suffixes. */
  readonly words: number;
  readonly honorific: boolean;
}

/** "Clement XV" */
const ROMAN = /^(?:[IVX]{2,6}|V)$/;

const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(["Jan", "January", "Jun", "April", "May", "June", "August"]);

/** "al-Harbi", "el-Sherbini" */
export const HAS_ARTICLE = /^(?:al|el|an|as|ad|ar|ash|at|ul)-\p{Lu}/u;

const isNameWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (!token.capital)
    return (
      HAS_ARTICLE.test(token.text) ||
      // "Lorenzo d'Ambrosi", "Hélène de l'Estang"
      /^(?:d|l|dell|dall)'\p{Lu}\p{Ll}/u.test(token.text) ||
      // "Thabo kaDlamini"
      /^(?:ka|kwa|wa|de|di|du|la|le|van)\p{Lu}\p{Ll}{2,}/u.test(token.text)
    );
  const next = tokens[at + 1];
  // "the Official Creditor Committee"
  if (next?.capital === true && /^(?:Committee|Commission|Council)$/.test(next.text)) return false;
  // "Jan Nowak", "June Smith": a month only if no name follows.
  const given =
    MONTHS_AND_NAMES.has(token.text) &&
    ((next?.capital === true && next.kind === "word") || (isParticle(tokens, at + 1) && next !== undefined));
  if (given && next !== undefined && !NOT_NAMES.has(next.lower)) return true;
  // "Wang Jun": the second part of a name, where no day follows.
  if (token.text === "Jun" && next?.kind !== "number" && tokens[at - 1]?.kind === "word" && tokens[at - 1]?.capital)
    return true;
  // "Shihab bin Tariq Al Said"
  if (token.text === "Said" && /^(?:al|el|bin|bou|abu)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  // "Yariela Him de Arosemena"
  if (
    /^(?:Him|Her|Us|You|We|So|An|Than|Do|May)$/.test(token.text) &&
    tokens[at - 1]?.capital &&
    isParticle(tokens, at + 1)
  )
    return true;
  // "Trần Thị Thu Hà"
  if (/^(?:Thu|Mon|Sat)$/.test(token.text) && isCapitalised(tokens[at - 1]) && isCapitalised(next)) return true;
  if (/\d/.test(token.text) || NOT_NAMES.has(token.lower) || isTitleWord(tokens, at)) return false;
  if (token.text.length <= 5 && !/[AEIOUY]/.test(token.text) && /^\p{Lu}{2,}$/u.test(token.text)) return false;
  return joinedParties(token.text).length === 0;
};

const isCapitalised = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

/** "President To Lam", "Vice Premier He Lifeng": capitalised inside a sentence, straight after an office. */
const isFunctionWordName = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first &&
  tokens[at]?.capital === true &&
  FUNCTION_WORD_NAMES.has(tokens[at]?.lower ?? "") &&
  (tokens[at - 1]?.kind === "word" || tokens[at - 1]?.kind === "possessive" || tokens[at - 1]?.text === ",") &&
  isNameWord(tokens, at + 1);

const isParticle = (tokens: readonly Token[], at: number): boolean =>
  NAME_PARTICLES.has(tokens[at]?.lower ?? "") &&
  tokens[at]?.capital === false &&
  (isNameWord(tokens, at + 1) || (NAME_PARTICLES.has(tokens[at + 1]?.lower ?? "") && isNameWord(tokens, at + 2)));

/** "'t" of the Low Countries, two tokens without a blank between. */
const isSmallArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "'" && tokens[at + 1]?.text === "t" && tokens[at + 1]?.start === tokens[at]?.end;

/** "Israel Katz", "Sofia Petrova", "Mayor London Breed"; "Jim Jordan", "Duarte Lima": a country or capital that is part of a name. */
const isPlaceInName = (tokens: readonly Token[], at: number, first: number, party: PartyHit): boolean => {
  const token = tokens[at];
  // "UK National Security": an abbreviation begins no name.
  if (token === undefined || /^\p{Lu}[\p{Lu}.]{1,3}$/u.test(token.text)) return false;
  if (party.next !== at + 1 || JOURNEYS.has(tokens[at + 1]?.lower ?? "")) return false;
  if (at > first) return PLACE_FAMILY_NAMES.has(token.lower) && tokens[at - 1]?.kind === "word";
  const given =
    party.form === "name" || PLACE_GIVEN_NAMES.has(token.lower) || (at > 0 && HEADS.at(tokens, at - 1)?.next === at);
  return given && isNameWord(tokens, at + 1) && partyAt(tokens, at + 1) === null;
};

/** "(right)", "(C, front)": where somebody stands in a picture; the index after it. */
const skipPosition = (tokens: readonly Token[], from: number): number => {
  if (tokens[from]?.text !== "(") return from;
  const close = tokens.slice(from, from + POSITION_TOKENS_MAX).findIndex((token) => token.text === ")");
  const words = tokens.slice(from + 1, from + Math.max(close, 1));
  const position = /^(?:right|left|center|centre|front|back|row|second|third|2nd|3rd|from|r|l|c|top|bottom|,|and)$/i;
  return close > 1 && words.every((word) => position.test(word.text)) ? from + close + 1 : from;
};

const POSITION_TOKENS_MAX = 7;

const SHORT_HONORIFICS = withStop("Mr Mrs Ms Dr Prof Gen Adm Col Lt Maj Brig Capt Sen Rep");

/**
 * A personal name that begins at `from`, honorifics skipped. Words that name countries end it, unless a surname follows
 * ("Israel Katz"); at most NAME_WORDS_MAX words.
 */
export const readName = (tokens: readonly Token[], from: number): NameReading | null => {
  let first = skipHonorifics(tokens, from);
  if (opensVenue(tokens, first)) return null;
  let at = first;
  let words = 0;
  while (at < tokens.length && words < NAME_WORDS_MAX) {
    const token = tokens[at];
    if (token === undefined) break;
    // "R Adm X", "Whatever Gen X": the name begins behind the honorific.
    if (words > 0 && SHORT_HONORIFICS.has(token.text) && isNameWord(tokens, at + 1)) {
      first = at = skipHonorifics(tokens, at);
      words = 0;
      continue;
    }
    if (words >= 2 && POSTNOMINALS.has(token.text)) break;
    const party = partyAt(tokens, at);
    if (party !== null && !isPlaceInName(tokens, at, first, party)) break;
    const surname = words === 0 ? isSurnameAlone(tokens, at) : isSurnameWord(tokens, at);
    if (surname || isNameWord(tokens, at) || isFunctionWordName(tokens, at, first)) {
      words++;
      at++;
      continue;
    }
    if (isParticle(tokens, at)) {
      at++;
      continue;
    }
    // "Pieter 't Hart"
    if (words > 0 && isSmallArticle(tokens, at) && isNameWord(tokens, at + 2)) {
      at += 2;
      continue;
    }
    // A nickname between quotes stays inside the name.
    if (words > 0 && token.text === '"' && tokens[at + 2]?.text === '"' && isNameWord(tokens, at + 1)) {
      at += 3;
      continue;
    }
    // "Fekitamoeloa 'Utoikamanu": a glottal stop.
    const isGlottal = /^['‘’ʻ]$/.test(token.text) && tokens[at + 1]?.start === token.end && isNameWord(tokens, at + 1);
    if (words > 0 && (isGlottal || /^\p{Lu}\.$/u.test(token.text))) {
      at++;
      continue;
    }
    break;
  }
  if (words === 0) return null;
  // "Human Affairs": a portfolio.
  const body =
    words === 1 &&
    isPortfolio(tokens[first]) &&
    // "the General Secretariat"
    (tokens[first - 1]?.lower === "general" || (isCapitalised(tokens[at]) && NOT_NAMES.has(tokens[at]?.lower ?? "")));
  if (body) return null;
  let next = at;
  if (NAME_SUFFIXES.has(tokens[next]?.lower ?? "") || ROMAN.test(tokens[next]?.text ?? "")) next++;
  else if (tokens[next]?.text === "," && /^(?:jr|sr)\.?$/.test(tokens[next + 1]?.lower ?? "")) next += 2;
  if (next > at && tokens[next]?.text === ".") next++;
  const part = tokens.slice(first, next);
  const start = part[0]?.start ?? 0;
  if (words >= 2) next = skipPostnominals(tokens, next);
  next = skipPosition(tokens, next);
  return { start, end: part.at(-1)?.end ?? start, text: joinTokens(part), next, words, honorific: first > from };
};
