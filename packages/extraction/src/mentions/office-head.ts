import { CITIES } from "../lexicon/cities.ts";
import { ABBREVIATED_HEADS, BEFORE_GENERAL, DIGNITIES, OFFICE_HEADS, type Rank } from "../lexicon/offices.ts";
import { REGIONS } from "../lexicon/regions.ts";
import { OFFICE_WORDS_MAX } from "../limits.ts";
import type { Span, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { behindRetired } from "./honorifics.ts";
import { partyAt } from "./party-at.ts";
import { isDeputyFor, isOfOnePost, isOfTwoPosts, isPortfolio } from "./portfolio.ts";

export const HEADS = phraseTable<Rank>(OFFICE_HEADS, { caseSensitive: false });

/** Towns beside the seats of government, whose names stand for their states in an office; places read TOWNS. */
export const CITY_TABLE = phraseTable(CITIES, { caseSensitive: true });

export const REGION_TABLE = phraseTable(REGIONS, { caseSensitive: true });

/** Offices below the state's own: a premier of a province is no head of government. */
export const REGIONAL_RANK: Rank = 4;

export const spanOf = (tokens: readonly Token[], from: number, next: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.capital && /^\p{Lu}{2,8}$/u.test(token.text);

/** Where the words before a head end: the index of the last head in an unbroken run of office words, and the index after it. */
interface Head {
  readonly next: number;
  readonly rank: Rank;
  readonly organisation: string | null;
  /** The state in the name of a body before the head ("Bank of Japan Deputy Governor"). */
  readonly state: (Span & { readonly party: string }) | null;
}

const GENERAL_RANKS =
  /^(?:senior|major|lieutenant|brigadier|vice|rear|air|field|lt\.?|maj\.?|gen\.?) (?:general|admiral|marshal|gen\.?|adm\.?)$/;

/** "MoS" is written so. */
const isAbbreviation = (text: string): boolean => text === text.toUpperCase() || text === "MoS";

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

/** "Army Chief General X", "Foreign Minister Prince Y": what stands between office and name is the holder's; not "Secretary General", "General Intelligence". */
export const isDignity = (tokens: readonly Token[], at: number): boolean =>
  (DIGNITIES.has(tokens[at]?.lower ?? "") || GENERAL_RANKS.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)) &&
  !BEFORE_GENERAL.has(tokens[at - 1]?.lower ?? "") &&
  isCapital(tokens[behindRetired(tokens, at + 1)]) &&
  !(tokens[at]?.lower === "general" && isPortfolio(tokens[at + 1]));

/** A head at `at`; null for "3 pm", "FM radio", and "Amir" or "Sultan" as a given name ("Minister Amir Hassan", "Sheikh Sultan bin Rashid", "Sultan al-Amin"). */
const headAt = (tokens: readonly Token[], at: number): ReturnType<typeof HEADS.at> => {
  const head = HEADS.at(tokens, at);
  const token = tokens[at];
  if (head === null || token === undefined || head.next > at + 1) return head;
  if (ABBREVIATED_HEADS.has(token.lower) && (!isAbbreviation(token.text) || tokens[at - 1]?.kind === "number"))
    return null;
  const after = tokens[at + 1];
  if (token.lower === "sultan" && /^(?:bin|ibn|bint|al-.+)$/.test(after?.lower ?? "")) return null;
  return token.lower === "amir" && after?.capital === true && !/^(?:sh(?:ei|ai)kh|hh|hm)$/.test(after.lower)
    ? null
    : head;
};

const PARTY_WORDS = [1, 2, 3, 4, 5];
const endsParty = (tokens: readonly Token[], comma: number): boolean =>
  PARTY_WORDS.some((words) => {
    const party = partyAt(tokens, comma - words);
    return party !== null && party.form !== "adjective" && party.next === comma;
  });

/** "Bank of Japan", "Land, Infrastructure and Transport": whether a joining word among the words before a head goes on with them. */
const joinsOn = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? "";
  if (!["and", "&", ",", "of", "for"].includes(lower)) return false;
  if (lower !== "of" && !isPortfolio(tokens[at - 1])) return false;
  // "negotiations with the European Union, Foreign Minister X said": a party ends there.
  if (lower === "," && endsParty(tokens, at)) return false;
  return (
    isPortfolio(tokens[at + 1]) ||
    tokens[at + 1]?.lower === "and" ||
    (lower === "of" && partyAt(tokens, at + 1)?.form === "name")
  );
};

const BODY = /^(?:ministry|office|department|presidency|secretariat)$/;
/** "by the Ministry of Foreign Affairs[, ]Foreign Minister X": the body ends there, and an office begins. */
const endsBody = (tokens: readonly Token[], from: number, comma: number): boolean => {
  if (tokens[comma]?.text !== ",") return false;
  let body = from;
  while (body > 0 && !BODY.test(tokens[body]?.lower ?? "") && (isPortfolio(tokens[body]) || joinsOn(tokens, body)))
    body--;
  if (!BODY.test(tokens[body]?.lower ?? "")) return false;
  let at = comma + 1;
  while (isPortfolio(tokens[at]) && headAt(tokens, at) === null && at <= comma + 2) at++;
  return headAt(tokens, at) !== null;
};

/** "Prime Minister", "King": offices of a state itself. */
const isSovereign = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:prime minister|king|queen|emir|sultan|crown prince)$/.test(
    tokens
      .slice(at, next)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** Words that may stand before such an office in one breath: "First Deputy Prime Minister"; nothing of a body or of many. */
const mayPrecede = (tokens: readonly Token[], from: number, at: number): boolean =>
  !/^(?:house|leaders)$/.test(at > from ? (tokens[at - 1]?.lower ?? "") : "");

const NEGOTIATES = /^(?:negotiators?|mediators?)$/;
/** "Ukraine's chief [grain] negotiator", "the Swiss [hostage] negotiator": one small word that no list has, behind a rank or the state whose negotiator it is. */
const isMatterOfTalks = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.kind === "word" &&
  !tokens[at].capital &&
  NEGOTIATES.test(tokens[at + 1]?.lower ?? "") &&
  (at > from ? at === from + 1 && isPortfolio(tokens[from]) : isOwner(tokens, at - 1));

/** A possessive or an adjective of a state that ends there. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "possessive" || partyAt(tokens, at)?.form === "adjective";

export const readHead = (tokens: readonly Token[], from: number): Head | null => {
  let best: Head | null = null;
  let organisation: string | null = null;
  let state: (Span & { readonly party: string }) | null = null;
  // "Texas Governor", "Bavarian Minister-President"
  const region = REGION_TABLE.at(tokens, from);
  if (region !== null && (headAt(tokens, region.next) !== null || isPortfolio(tokens[region.next])))
    state = { ...spanOf(tokens, from, region.next), party: region.value };
  else if (region !== null) return null;
  for (let at = region?.next ?? from; at < tokens.length && at - from < OFFICE_WORDS_MAX; ) {
    const token = tokens[at];
    // "Foreign Secretary Ambassador X": the rank of whoever holds the office.
    if (best !== null && (isDignity(tokens, at) || (token?.text === "Ambassador" && tokens[at + 1]?.capital === true)))
      break;
    const head = headAt(tokens, at);
    // "welcomed to the White House Prime Minister X", "G7 leaders Prime Minister X and Chancellor Y": no part of his office.
    if (head !== null && isSovereign(tokens, at, head.next) && !mayPrecede(tokens, from, at)) return null;
    if (head !== null) {
      const rank: Rank = best === null || head.value > best.rank ? head.value : best.rank;
      if (!isDeputyFor(tokens, at)) best = { next: head.next, rank, organisation, state };
      at = tokens[head.next]?.kind === "possessive" ? head.next + 1 : head.next;
      continue;
    }
    const portfolio = isPortfolio(token);
    const party = portfolio && token?.capital === false ? null : partyAt(tokens, at);
    // "Organization of Turkic States Secretary General": its words are no portfolio.
    const isOrganisation = party?.form === "organisation" && party.next > at + 1;
    if ((portfolio && !isOrganisation) || isMatterOfTalks(tokens, from, at)) {
      at++;
      continue;
    }
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
      ((isAcronym(token) &&
        !/^(?:HE|HH|HM|HRH)$/.test(token?.text ?? "") &&
        !/^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? "")) ||
        token?.lower === "'s" ||
        token?.kind === "possessive")
    ) {
      at++;
      continue;
    }
    const isOpen = tokens[from]?.capital === true || isOfTwoPosts(tokens, at) || isOfOnePost(tokens, from, at);
    if (best !== null || at === from || !isOpen || !joinsOn(tokens, at)) break;
    if (endsBody(tokens, from, at)) return null;
    at++;
  }
  return best === null || region === null
    ? best
    : { ...best, rank: best.rank < REGIONAL_RANK ? REGIONAL_RANK : best.rank };
};

/** Whether a town of the gazetteer begins here: such a word begins a name only behind an office or an honorific. */
export const placeAt = (tokens: readonly Token[], at: number): boolean => CITY_TABLE.at(tokens, at) !== null;
