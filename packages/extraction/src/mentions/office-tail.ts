import { OFFICE_WORDS_MAX } from "../limits.ts";
import type { Token } from "../model.ts";
import { CITY_TABLE, HEADS, REGION_TABLE, isAcronym, isDignity, readHead } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import { bracketEnd, isInitials, isMatter, isOwnPeople, isShortName } from "./office-behind.ts";
import { hereEnd } from "./office-here.ts";
import { behindBody, isAdjectiveOfMatter, isFirstOfMatter, isTeam } from "./office-matter.ts";
import { isAtBody, postedIn } from "./office-posted.ts";
import { tellsWhen } from "./office-when.ts";
import { type PartyHit, partyAt } from "./parties.ts";

interface Tail {
  readonly next: number;
  /** Where the text of the office ends; before a bare "of <country>". */
  readonly textNext: number;
  readonly country: PartyHit | null;
  readonly countryAt: number;
  readonly organisation: string | null;
  /** ISO code of the state whose region the office is of ("Premier of Ontario"). */
  readonly region: string | null;
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
  ..."of for the and & , to on at in from 's / ( )".split(" "),
]);

const [PLACE_LEADS, BODY_LEADS] = [new Set(["of", "in", "the", "for"]), new Set(["of", "the", "for", "to"])];

/** The state that the text is of, where its own press calls it so. */
const STATE_ITSELF = /^(?:Kingdom|Sultanate|Republic|Emirates|Emirate)$/;
const HERE: ReadonlySet<string> = new Set(["the"]);

const OF_LEADER = /^(?:President|Prime|Chancellor|King|Emir|Secretary-General)$/;

const isAfter = (tokens: readonly Token[], at: number, leads: ReadonlySet<string>): boolean =>
  leads.has(tokens[at - 1]?.lower ?? "");

/** "Minister of Foreign Affairs HE X" */
const STYLES = /^(?:HE|HH|HM|HRH)$/;

/** Index after a town, an office or a word of a portfolio that belongs to the office before it; null for any other word. */
const wordOfTail = (tokens: readonly Token[], at: number, free: boolean): number | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const city = CITY_TABLE.at(tokens, at);
  if (city !== null && isAfter(tokens, at, PLACE_LEADS)) return city.next;
  // "Ambassador to the Kingdom"
  if (isAfter(tokens, at, HERE) && tokens[at - 2]?.lower === "to" && STATE_ITSELF.test(token.text)) return at + 1;
  // "Special Assistant to the Prime Minister", "Office of the Secretary General"
  const head = token.capital ? HEADS.at(tokens, at) : null;
  if (head !== null && isAfter(tokens, at, BODY_LEADS)) return head.next;
  const belongs =
    isPortfolio(token) ||
    isAdjectiveOfMatter(tokens, at) ||
    isFirstOfMatter(tokens, at) ||
    isTeam(tokens, at) ||
    // "head of the Government of National Unity"
    (tokens[at - 1]?.lower === "national" && /^(?:unity|accord|stability|reconciliation)$/.test(token.lower)) ||
    // "Minister for Expatriates' Welfare"
    (token.capital && tokens[at + 1]?.kind === "possessive" && isPortfolio(tokens[at + 2])) ||
    // "FOR EURASIAN AFFAIRS ADA T. MOE": before an initial stands a name.
    (isAcronym(token) && !STYLES.test(token.text) && !/^\p{Lu}\.$/u.test(tokens[at + 1]?.text ?? "")) ||
    // "Founder of Peace and National Unity"; Unity is also a given name.
    (token.lower === "unity" && tokens[at - 1]?.lower === "national") ||
    (free && token.capital && token.kind === "word");
  return belongs ? at + 1 : behindBody(tokens, at);
};

/** "Minister of State [in charge of] Foreign Affairs", "Minister [responsible for] Water": the index behind these words; null if others stand there. */
const chargeEnd = (tokens: readonly Token[], at: number): number | null => {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (words.join(" ") === "in charge of") return at + 3;
  return words[0] === "responsible" && words[1] === "for" ? at + 2 : null;
};

const BODIES: ReadonlySet<string> = new Set(["ministry", "department", "government", "embassy", "presidency"]);

/** A comma or "and" goes on only if another word of a portfolio follows, not an office, a name or a clause. */
const joinsOn = (tokens: readonly Token[], at: number, words: number): boolean => {
  const lower = tokens[at]?.lower ?? "";
  if (![",", "and", "&"].includes(lower)) return true;
  const joint = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
  // "for Trade, Energy, and the Environment"
  const after = tokens[joint]?.lower === "the" ? joint + 1 : joint;
  // "the Vice-Minister for Foreign Affairs, the Ministry of Trade said": who tells it.
  if (lower === "," && after > joint && BODIES.has(tokens[after]?.lower ?? "")) return false;
  return (
    (isPortfolio(tokens[after]) || isAdjectiveOfMatter(tokens, after) || isOwnPeople(tokens, after)) &&
    readHead(tokens, after) === null &&
    (lower !== "," || words > 0)
  );
};

/** "Special Envoy of the US President", "envoy of Austrian Chancellor": whose envoy he is; the index behind the state, or behind its leader. */
const behindLeader = (tokens: readonly Token[], at: number, { form, next }: PartyHit): number =>
  (isAfter(tokens, at, HERE) || form === "adjective") && OF_LEADER.test(tokens[next]?.text ?? "")
    ? (HEADS.at(tokens, next)?.next ?? next)
    : next;

/** "of Foreign Affairs", "for East Asian and Pacific Affairs", "of the Republic of Korea", "to the United States". */
export const readTail = (tokens: readonly Token[], from: number, free: boolean): Tail => {
  let next = from;
  let country: PartyHit | null = null;
  let countryAt = -1;
  let organisation: string | null = null;
  let region: string | null = null;
  let own: { readonly party: PartyHit; readonly at: number } | null = null;
  let [words, pending] = [0, from];
  const bracket = bracketEnd(tokens, from);
  if (bracket !== null) {
    const textNext = isInitials(tokens, from) ? from : bracket;
    return { next: bracket, textNext, country, countryAt, organisation, region };
  }
  const posted = postedIn(tokens, from);
  if (posted !== null) return { next: posted, textNext: posted, country, countryAt, organisation, region };
  const isOpen = OPENERS.has(tokens[from]?.lower ?? "") || chargeEnd(tokens, from) !== null;
  if ((!isOpen && !isAtBody(tokens, from)) || isMatter(tokens, from))
    return { next: from, textNext: from, country, countryAt, organisation, region };
  while (pending < tokens.length && pending - from < OFFICE_WORDS_MAX) {
    const token = tokens[pending];
    if (token === undefined) break;
    // "of the Pacific Islands Forum (PIF)": the short name is no part of the office.
    if (organisation !== null && isShortName(tokens, pending)) break;
    const party = partyAt(tokens, pending);
    // "the President of the Republic at the Quirinale": where he was.
    const before = tokens[tokens[pending - 1]?.lower === "the" ? pending - 2 : pending - 1]?.lower;
    if (party?.form === "capital" && before === "at" && !isPortfolio(token)) break;
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
    if (ofRegion !== null && isAfter(tokens, pending, BODY_LEADS)) region ??= ofRegion.value;
    if (words > 0 && isDignity(tokens, pending)) break;
    const word = ofRegion !== null && region === ofRegion.value ? ofRegion.next : wordOfTail(tokens, pending, free);
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
    if (tellsWhen(tokens, pending)) break;
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
  if (!sent) return false;
  const before = tokens[tail.countryAt - 1];
  const word = before?.lower === "the" ? tokens[tail.countryAt - 2]?.lower : before?.lower;
  return word === "to" || word === "for";
};
