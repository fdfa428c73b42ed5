import { OFFICE_WORDS_MAX } from "../limits.ts";
import type { Token } from "../model.ts";
import { HEADS, isDignity, REGION_TABLE } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import { bracketEnd, isInitials, isMatter, isOwnPeople, isShortName } from "./office-behind.ts";
import { hereEnd } from "./office-here.ts";
import { isAtBody, postedIn } from "./office-posted.ts";
import { relationsEnd } from "./office-relations.ts";
import { readServed } from "./office-served.ts";
import { tellsWhen } from "./office-when.ts";
import { BODY_LEADS, CONNECTORS, chargeEnd, FRATERNAL, HERE, isAfter, joinsOn, wordOfTail } from "./office-words.ts";
import { type PartyHit, partyAt } from "./party-at.ts";

interface Tail {
  readonly next: number;
  /** Where the text of the office ends; before a bare "of <country>". */
  readonly textNext: number;
  readonly country: PartyHit | null;
  readonly countryAt: number;
  readonly organisation: string | null;
  /** ISO code of the state whose region the office is of ("Premier of Ontario"). */
  readonly region: string | null;
  /** Whether the state is that of the leader whom the holder serves, wherever he is sent. */
  readonly served?: true;
}

const OPENERS: ReadonlySet<string> = new Set(["of", "for", "to", "on"]);

const OF_LEADER = /^(?:President|Prime|Chancellor|King|Emir|Secretary-General)$/;

/** "Special Envoy of the US President", "envoy of Austrian Chancellor": whose envoy he is; the index behind the state, or behind its leader. */
const behindLeader = (tokens: readonly Token[], at: number, { form, next }: PartyHit): number =>
  (isAfter(tokens, at, HERE) || form === "adjective") && OF_LEADER.test(tokens[next]?.text ?? "")
    ? (HEADS.at(tokens, next)?.next ?? next)
    : next;

/** "the President of the Republic at the Quirinale" */
const isWhereHeWas = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[tokens[at - 1]?.lower === "the" ? at - 2 : at - 1]?.lower;
  return before === "at" && !isPortfolio(tokens[at]);
};

const FINITE = /^(?:was|were|is|are|will|would|has|have|had|did|can|could|agreed|signed|said|sent|wants?|hopes?)$/;
/** "Secretary in the Department of Commerce and [the European Union] was represented by": of what another clause tells. */
const isNextSubject = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[tokens[at - 1]?.lower === "the" ? at - 2 : at - 1]?.lower === "and" && FINITE.test(tokens[next]?.lower ?? "");

const isOpen = (tokens: readonly Token[], from: number): boolean =>
  OPENERS.has(tokens[from]?.lower ?? "") || chargeEnd(tokens, from) !== null || isAtBody(tokens, from);

/** A tail of one piece, in brackets or of where somebody is posted, whom he serves or with whom he deals, or an empty one; null if it goes on word by word. */
const readWhole = (tokens: readonly Token[], from: number): Tail | null => {
  const none = { country: null, countryAt: -1, organisation: null, region: null };
  const bracket = bracketEnd(tokens, from);
  if (bracket !== null) return { ...none, next: bracket, textNext: isInitials(tokens, from) ? from : bracket };
  const posted = postedIn(tokens, from);
  if (posted !== null) return { ...none, next: posted, textNext: posted };
  const relations = relationsEnd(tokens, from);
  if (relations !== null) return { ...none, next: relations, textNext: relations };
  const served = readServed(tokens, from);
  if (served !== null) return { ...none, ...served, textNext: served.next, served: true };
  return isOpen(tokens, from) && !isMatter(tokens, from) ? null : { ...none, next: from, textNext: from };
};

/** "Representative of the UN High [Commissioner] for Refugees", "of the OSCE [Chairperson-in-Office]": whose representative; the index behind. */
const headOfBody = (tokens: readonly Token[], at: number): number | null =>
  (tokens[at]?.lower === "commissioner" && tokens[at - 1]?.lower === "high") ||
  /^chair(?:man|woman|person)?-in-office$/.test(tokens[at]?.lower ?? "")
    ? at + 1
    : null;

/** "a meeting of interior ministers in Skopje": where several were; "the interior minister in Skopje" is of that state. */
const isWhere = (tokens: readonly Token[], at: number, plural: boolean): boolean =>
  (plural && tokens[at - 1]?.lower === "in") || isWhereHeWas(tokens, at);

const HOME_OFFICE = /^(?:minister|president|premier|chancellor|speaker)$/;
/** "Visit of the Minister of Foreign Affairs [to Nigeria]": where he goes; envoys and ambassadors are sent to a state. */
const isWhereTo = (tokens: readonly Token[], from: number, at: number): boolean => {
  if (tokens[at]?.lower !== "to" || !HOME_OFFICE.test(tokens[from - 1]?.lower ?? "")) return false;
  return partyAt(tokens, tokens[at + 1]?.lower === "the" ? at + 2 : at + 1)?.party.length === 2;
};

/** "Minister for Foreign Affairs [SATO] Haruto": the family name first and all in capitals, as no word of an office is behind another. */
const isFamilyName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{2,}(?:-\p{Lu}+)?$/u.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.capital === true &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "") &&
  tokens[at + 2]?.capital !== true;

interface TailOptions {
  /** Any capitalised words may stand behind "of", because no name follows. */
  readonly free: boolean;
  readonly plural: boolean;
}

/** "of Foreign Affairs", "for East Asian and Pacific Affairs", "of the Republic of Korea", "to the United States". */
export const readTail = (tokens: readonly Token[], from: number, { free, plural }: TailOptions): Tail => {
  let next = from;
  let country: PartyHit | null = null;
  let countryAt = -1;
  let organisation: string | null = null;
  let region: string | null = null;
  let own: { readonly party: PartyHit; readonly at: number } | null = null;
  let [words, pending] = [0, from];
  const whole = readWhole(tokens, from);
  if (whole !== null) return whole;
  while (pending < tokens.length && pending - from < OFFICE_WORDS_MAX) {
    const token = tokens[pending];
    if (token === undefined) break;
    // "of the Pacific Islands Forum (PIF)": the short name is no part of the office.
    if (organisation !== null && isShortName(tokens, pending)) break;
    const party = partyAt(tokens, pending);
    if (party?.form === "capital" && isWhere(tokens, pending, plural)) break;
    if (party !== null && words > 0 && isNextSubject(tokens, pending, party.next)) break;
    if (party !== null && isOwnPeople(tokens, pending)) {
      own ??= { party, at: pending };
      pending = next = party.next;
      continue;
    }
    if (party !== null) {
      // A second "of <state>" would be another office.
      if (party.form === "organisation") organisation ??= party.party;
      else if (country === null) {
        country = party;
        countryAt = pending;
      }
      pending = next = behindLeader(tokens, pending, party);
      words++;
      continue;
    }
    const ofRegion = REGION_TABLE.at(tokens, pending);
    // "of Iraq's Kurdistan Region"
    const isOwned = country !== null && tokens[pending - 1]?.kind === "possessive";
    if (ofRegion !== null && (isOwned || isAfter(tokens, pending, BODY_LEADS))) region ??= ofRegion.value;
    if (words > 0 && (isDignity(tokens, pending) || isFamilyName(tokens, pending))) break;
    const told = ofRegion !== null && region === ofRegion.value ? ofRegion.next : wordOfTail(tokens, pending, free);
    const word = told ?? (organisation === null ? null : headOfBody(tokens, pending));
    if (word !== null) {
      pending = next = word;
      words++;
      continue;
    }
    const charge = chargeEnd(tokens, pending);
    if (charge !== null) {
      pending = charge;
      continue;
    }
    if (!CONNECTORS.has(token.lower) && token.kind !== "possessive") break;
    if (tellsWhen(tokens, pending) || (words > 0 && isWhereTo(tokens, from, pending))) break;
    const here = hereEnd(tokens, pending);
    if (here !== null) return { next: here, textNext: next, country, countryAt, organisation, region };
    if (!joinsOn(tokens, pending, words)) break;
    pending++;
  }
  // "Minister of Foreign Affairs and Tunisians Abroad": whose citizens they are, where no state is named behind.
  if (country === null && own !== null) {
    country = own.party;
    countryAt = own.at;
  }
  // "Deputy Minister of Foreign Affairs (Africa)"
  if (tokens[next]?.text === ")" && tokens.slice(from, next).some((token) => token.text === "(")) next++;
  if (words === 0)
    return { next: from, textNext: from, country: null, countryAt: -1, organisation: null, region: null };
  const textNext = country === null ? next : withoutState(tokens, country, { at: countryAt, next });
  return { next, textNext, country, countryAt, organisation, region };
};

/** "Minister for Trade of the Republic of X": where the office ends, of which the state behind it is no part; "Mayor of Seoul" is the town's. */
const withoutState = (
  tokens: readonly Token[],
  { form, next: behind }: PartyHit,
  { at, next }: { readonly at: number; readonly next: number },
): number => {
  // "of the Republic of Korea (ROK)": once more, in short.
  const end = tokens[behind]?.text === "(" ? behind + 3 : behind;
  if (end !== next) return next;
  const fraternal = FRATERNAL.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  const before = tokens[fraternal - 1]?.lower === "the" ? fraternal - 2 : fraternal - 1;
  return form !== "capital" && tokens[before]?.lower === "of" ? before : next;
};

/** "Ambassador to the United States": the country is where the holder is sent. */
export const isSentTo = (tokens: readonly Token[], tail: Tail, sent: boolean): boolean => {
  if (!sent || tail.served === true) return false;
  const before = tokens[tail.countryAt - 1];
  const word = before?.lower === "the" ? tokens[tail.countryAt - 2]?.lower : before?.lower;
  return word === "to" || word === "for";
};
