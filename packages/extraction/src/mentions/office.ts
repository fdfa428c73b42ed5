import { HOLDER_WORDS, OFFICE_WORDS_OF_STATE, SENT_OFFICES } from "../lexicon/offices.ts";
import type { Office, Span, Token } from "../model.ts";
import { barePortfolioEnd } from "./office-bare.ts";
import { isInitials } from "./office-behind.ts";
import { REGIONAL_RANK, REGION_TABLE, isAcronym, readHead, spanOf } from "./office-head.ts";
import { isInstitution, isNational } from "./office-national.ts";
import { isSentTo, readTail } from "./office-tail.ts";
import { type PartyHit, partyAt } from "./party-at.ts";
import { joinTokens } from "../sentences/tokens.ts";

export interface OfficeReading {
  readonly office: Office;
  readonly country: (Span & { readonly party: string }) | null;
  readonly organisation: string | null;
  readonly former: boolean;
  readonly plural: boolean;
  /** Index of the first token after the office. */
  readonly next: number;
}

// "foreign ministers", "heads of state"; not "Chairman of the Cabinet of Ministers".
const PLURAL =
  /^(?!.*\b(?:cabinet|council) of ministers$)(?:.{0,80}[\s-])?(?:ministers|presidents|premiers|secretaries|leaders|directors|ambassadors|envoys|advis[eo]rs|negotiators|mediators|representatives|(?<=senior )officials|speakers|commissioners|coordinators|commanders|prosecutors[ -]general|attorneys general|top diplomats|captains regent|heads of (?:state|government))$/i;

interface Lead {
  /** Index of the first token of the office itself. */
  readonly at: number;
  readonly former: boolean;
  readonly country: (Span & { readonly party: string }) | null;
  readonly before: PartyHit | null;
  /** "Bavaria's economy minister": of a part of the state. */
  readonly isRegional: boolean;
}

/** "Republic of Korea (ROK) Special Representative", "African Union Commission (AUC) Chairperson": the index behind who it is and the short name that the text gives it. */
const behindAcronym = (tokens: readonly Token[], at: number, { party, form, next }: PartyHit): number => {
  const isShort =
    partyAt(tokens, next + 1)?.party === party ||
    (form === "organisation" ? isAcronym(tokens[next + 1]) : isInitials(tokens.slice(at), next - at));
  return tokens[next]?.text === "(" && tokens[next + 2]?.text === ")" && isShort ? next + 3 : next;
};

const SENT = /^(?:envoy|envoys|representative|coordinator|mediator|rapporteur|mission)$/;
/** "the UN [Myanmar] envoy", "the US special Sudan envoy", "Norway's Yemen envoy": the index behind the state that somebody is sent for; null if none stands there. */
const behindMatter = (tokens: readonly Token[], { next, form }: PartyHit): number | null => {
  const isOwned = tokens[next]?.kind === "possessive";
  if (form === "name" && !isOwned && !/^\p{Lu}[\p{Lu}.]{1,4}$/u.test(tokens[next - 1]?.text ?? "")) return null;
  const first = isOwned ? next + 1 : next;
  const at = /^(?:special|chief|peace)$/.test(tokens[first]?.lower ?? "") ? first + 1 : first;
  const state = partyAt(tokens, at);
  if (state?.form !== "name" || state.party.length !== 2) return null;
  const noun = /^(?:special|peace)$/.test(tokens[state.next]?.lower ?? "") ? state.next + 1 : state.next;
  return SENT.test(tokens[noun]?.lower ?? "") && readHead(tokens, state.next) !== null ? state.next : null;
};

/** "visiting", "Indian-born" */
const isSaidOfHolder = (token: Token | undefined): boolean =>
  HOLDER_WORDS.has(token?.lower ?? "") || /-(?:born|educated|trained)$/.test(token?.lower ?? "");

/** "Bavaria's [economy minister]": the state that the region is part of, and the index behind. */
const regionOwning = (
  tokens: readonly Token[],
  at: number,
): { readonly country: NonNullable<Lead["country"]>; readonly next: number } | null => {
  const region = REGION_TABLE.at(tokens, at);
  return region === null || tokens[region.next]?.kind !== "possessive"
    ? null
    : { country: { ...spanOf(tokens, at, region.next), party: region.value }, next: region.next + 1 };
};

/** Whose office it is, where no name says it. */
const OWNERS = /^(?:country|nation|kingdom|republic|emirate|sultanate|island|pope|king|queen|sultan|emir|president)$/;

/** "former", "visiting", and the state whose office it is ("Kazakhstan's", "Israeli"). */
const readLead = (tokens: readonly Token[], from: number): Lead => {
  let at = from;
  let former = (tokens[from]?.lower ?? "").startsWith("ex-");
  const afterHolderWords = (first: number): number => {
    let next = first;
    while (isSaidOfHolder(tokens[next]) && partyAt(tokens, next) === null) next++;
    return next;
  };
  const skipHolderWords = (): void => {
    const next = afterHolderWords(at);
    former ||= tokens.slice(at, next).some(({ lower }) => /^(?:former|ex|late)$/.test(lower));
    at = next;
  };
  skipHolderWords();
  let country: Lead["country"] = null;
  // "the country's trade minister", "the pope's secretary of state"
  if (OWNERS.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind === "possessive") {
    if (tokens[at]?.lower === "pope") country = { ...spanOf(tokens, at, at + 1), party: "VA" };
    at += 2;
  }
  const before = partyAt(tokens, at);
  const matter = before === null ? null : behindMatter(tokens, before);
  if (before !== null && matter !== null) {
    if (before.form !== "organisation") country = { ...spanOf(tokens, at, before.next), party: before.party };
    at = matter;
  } else if (before !== null) {
    const owned = tokens[before.next]?.kind === "possessive";
    const after = owned ? before.next + 1 : behindAcronym(tokens, at, before);
    // "Syria's new leader"
    const isHead = readHead(tokens, owned ? afterHolderWords(after) : after) !== null;
    // "Israeli Alternate Prime Minister": one word that no list has may stand between.
    const odd =
      !isHead &&
      before.form === "adjective" &&
      tokens[after]?.capital === true &&
      tokens[after]?.kind === "word" &&
      partyAt(tokens, after) === null &&
      readHead(tokens, after + 1) !== null;
    if (before.form === "organisation") {
      if (isHead && after > before.next) at = after;
    } else if (
      odd ||
      (isHead &&
        (before.form !== "capital" ||
          (owned && (isNational(tokens, afterHolderWords(after)) || isInstitution(tokens, at, before.next)))))
    ) {
      country = { ...spanOf(tokens, at, before.next), party: before.party };
      // "Algerian People's National Assembly Speaker"
      at = odd ? after + (tokens[after + 1]?.kind === "possessive" ? 2 : 1) : after;
    }
  }
  const region = before === null ? regionOwning(tokens, at) : null;
  if (region !== null && readHead(tokens, afterHolderWords(region.next)) !== null) {
    ({ country } = region);
    at = region.next;
  }
  skipHolderWords();
  return { at, former, country, before, isRegional: region !== null && country === region.country };
};

/** "X, also a member of the board, co-chairs the session": what he does. */
const isVerb = (tokens: readonly Token[], next: number): boolean =>
  /^(?:co-)?chairs$/.test(tokens[next - 1]?.lower ?? "") &&
  /^(?:the|an?|its|their|this)$/.test(tokens[next]?.lower ?? "");

/** "Minister for EU Affairs", "EAC Affairs Minister": a state's, for what it has to do there. */
const OF_ITS_MATTERS =
  /^(?=.*\b(?:minister|secretary|secretaries|ministers)\b).*\b(?:EU|European Union|EAC|East African Community|ASEAN|ECOWAS|NATO|CARICOM|Mercosur)\s(?:affairs|integration|accession|funds)\b/i;

/**
 * An office that begins at `from` ("First Deputy Prime Minister", "minister for trade", "President of the Republic of Korea").
 * @param options.free the words after "of" may be any capitalised ones, because no name follows (", Director of the X Institute,").
 */
export const readOffice = (
  tokens: readonly Token[],
  from: number,
  options: { readonly free: boolean },
): OfficeReading | null => {
  const lead = readLead(tokens, from);
  const { at, former, before } = lead;
  let { country } = lead;
  // "sat under Deputy Minister X": who led it.
  if (tokens[at]?.text === "under" && tokens[at + 1]?.lower.startsWith("secretar") !== true) return null;
  // "at the head of the Kenyan delegation and Deputy Minister Y": whose it is ends with its noun.
  if (/^(?:delegation|mission)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "and") return null;
  const head = readHead(tokens, at);
  if (head === null || isVerb(tokens, head.next)) return null;
  country ??= head.state;
  const bare = barePortfolioEnd(tokens, head.next);
  const plural = PLURAL.test(joinTokens(tokens.slice(at, head.next)));
  const tail = readTail(tokens, bare, { free: options.free, plural });
  const sent = SENT_OFFICES.test(
    tokens
      .slice(at, head.next)
      .map((token) => token.text)
      .join(" "),
  );
  const textNext = sent ? tail.next : tail.textNext;
  const span = spanOf(tokens, at, textNext);
  const organisation =
    head.organisation ?? tail.organisation ?? (before?.form === "organisation" ? before.party : null);
  // "UN coordinator for Lebanon", "head of the UN mission in Libya": where they work for it.
  const isPost = organisation !== null && /^(?:for|in|to)$/.test(tokens[tail.countryAt - 1]?.lower ?? "");
  const ofCountry =
    tail.country !== null &&
    !isPost &&
    (!sent || tail.served === true || ["of", "the"].includes(tokens[tail.countryAt - 1]?.lower ?? ""));
  if (country === null && ofCountry && tail.country !== null && !isSentTo(tokens, tail, sent))
    country = { ...spanOf(tokens, tail.countryAt, tail.country.next), party: tail.country.party };
  const state = OFFICE_WORDS_OF_STATE.get(joinTokens(tokens.slice(at, head.next)).toLowerCase());
  if (country === null && state !== undefined) country = { ...spanOf(tokens, at, head.next), party: state };
  if (country === null && tail.region !== null)
    country = { ...spanOf(tokens, head.next, tail.next), party: tail.region };
  const isRegional = lead.isRegional || tail.region !== null;
  const rank = isRegional && head.rank < REGIONAL_RANK ? REGIONAL_RANK : head.rank;
  const text = joinTokens(tokens.slice(at, textNext));
  const isMatter = OF_ITS_MATTERS.test(text);
  return {
    office: { ...span, text, rank, joint: false },
    country: isMatter && (country?.party.length !== 2 || country.party === "EU") ? null : country,
    organisation: isMatter ? null : organisation,
    former,
    plural,
    next: tail.next,
  };
};
