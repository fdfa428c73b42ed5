import { CONFERENCE_HEADS, FORMAT_HEADS, MECHANISM_HEADS, NEGOTIATION_HEADS } from "../lexicon/mechanisms.ts";
import { BEFORE_GENERAL } from "../lexicon/offices.ts";
import type { MechanismMention, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { ordinalOf } from "./ordinal.ts";
import { placeAt } from "./office-head.ts";
import { findParties } from "./parties.ts";
import { partyAt } from "./party-at.ts";
import { SESSION_WORD } from "./session-number.ts";

export type HeadKind = MechanismMention["kind"];

export const HEADS = phraseTable<HeadKind>(
  [
    ...MECHANISM_HEADS.map((text): [string, HeadKind] => [text, "committee_session"]),
    ...FORMAT_HEADS.map((text): [string, HeadKind] => [text, "meeting"]),
    ...NEGOTIATION_HEADS.map((text): [string, HeadKind] => [text, "negotiation_round"]),
    ...CONFERENCE_HEADS.map((text): [string, HeadKind] => [text, text === "Summit" ? "summit" : "conference"]),
  ],
  { caseSensitive: true },
);

/** Small letters are enough after a name: "the African Union summit", "China-EU human rights dialogue". */
export const SMALL_HEADS: ReadonlyMap<string, HeadKind> = new Map([
  ["summit", "summit"],
  ["conference", "conference"],
  ["dialogue", "committee_session"],
  ["ministerial", "committee_session"],
  ["forum", "conference"],
  ["commission", "committee_session"],
  ["committee", "committee_session"],
  ["consultation", "committee_session"],
  ["consultations", "committee_session"],
  ["group", "committee_session"],
  ["council", "committee_session"],
  ["mechanism", "committee_session"],
]);

const SMALL_WORDS =
  /^(?:strategic|vice-ministerial|economic|financial|security|joint|political|human|rights|high-level|defen[cs]e|trade|working|intergovernmental|cooperation|annual|bilateral|steering|ministerial|dialogue|leaders|leaders'|donors|donors'|peace|energy|business|consultation|consultations|contact|coordination|special|regional|trilateral|climate|counterterrorism|counter-terrorism|cyber|consular|policy|planning|and|on|maritime|affairs|border|boundary|foreign|ministers|ministers'|2\+2|3\+3)$/i;

export const LEFT_JOINS = /^(?:of|on|for|and|the|&|between)$/;

export const NAME_WORDS_MAX = 14;

/** Verbs of headlines in title case. */
const HEADLINE_VERBS =
  /^(?:Holds?|Held|After|Before|During|Reopens?|Begins?|Began|Starts?|Resumes?|Restarts?|Ends?|Continues?|Plans|Wraps?|Welcomes?|Receives?|Postpones?|Cancels?|Says?|Wants?|Rejects?|Boycotts?|Skips?|Mulls?|Restores?|Signs?|Meets?|Met|Hosts?|Attends?|Leads?|Launch(?:es)?|Opens?|Co-Hosts?|Chairs?|Co-Chairs?|Concludes?|Convenes?|Joins?|Visits?|To|With|From|For|Amid|Ahead|Arrives?|Announcing|Announces?|Calls?|Vows?|Pledges?|Agrees?|Discuss(?:es)?|Urges?|Seeks?|Statement|Readout|Communiqu[eé]|Declaration|Remarks|Report|Press|Sheet|Briefing|Opening|Closing|Secretary|Secretary-General|Director-General|Governor|Envoy|Representative|Spokes(?:person|man|woman)|Minister|President|Ambassador|Government|Deputy|Speaker|Chairman|Chairwoman|Chairperson|Chair|Member|Director|Head|Chief|Postponement|Cancellation|Convening|Conclusion|Launch|Holding|Outcomes?|Instructs?|Directs?)$/;

/** "POSTPONEMENT" as a title in small letters has it. */
const titled = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? `${word[0]}${word.slice(1).toLowerCase()}` : word;

const OPENERS =
  /^(?:The|A|An|At|In|On|During|This|Further|After|Following|Under|Both|Ahead|Before|Since|Outside|Inside|Beyond|Besides|Despite|Until|Throughout|Unlike|Alongside|Their|His|Its)$/;

export const isNameToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === "word" && token.capital) ||
    token.kind === "possessive" ||
    /^(?:\d\+\d$|int(?:ra|er)-\p{Lu}|(?:two|three)-plus-|[dl]['’]\p{Lu})/u.test(token.text));

/** How many ministers sit on each side: "2+2". */
export const FORMAT = /^(?:\d\+\d|(?:[Tt]wo|[Tt]hree)-plus-(?:[Tt]wo|[Tt]hree))$/;
export const QUOTE = /^["'“”‘’]$/;

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "was in Peru for the Nordic Summit", "from 20 April for the Ports Conference": before the join stands why or when somebody came. */
const isOutside = (tokens: readonly Token[], at: number): boolean => {
  if (CALENDAR.test(tokens[at]?.text ?? "")) return true;
  const { text = "" } = tokens[at] ?? {};
  if (/^(?:for|on)$/.test(text) && tokens[at + 1]?.lower === "the") return true;
  // "arrives in Lome for ECOWAS summit": the town behind which it is told why.
  if (text === "for" && /^(?:in|at|to)$/.test(tokens[at - 2]?.lower ?? "") && placeAt(tokens, at - 1)) return true;
  return /^(?:for|on|and)$/.test(text) && CALENDAR.test(tokens[at - 1]?.text ?? "");
};

const isStateName = (tokens: readonly Token[], at: number): boolean => {
  const party = partyAt(tokens, at);
  return party !== null && (party.form === "name" || party.form === "adjective" || party.form === "organisation");
};

/** Index of the first token of the name that ends before `head`. */
export const nameStart = (tokens: readonly Token[], head: number): number => {
  let start = head;
  for (let at = head - 1; at >= 0 && head - at <= NAME_WORDS_MAX; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    // "the CIS Heads of Government Council": there it is no office of a headline.
    const isOfHeads = tokens[at - 1]?.text === "of" && tokens[at - 2]?.text === "Heads";
    if (HEADLINE_VERBS.test(titled(token.text)) && !isOfHeads) break;
    // "Monday's EU summit"
    if (token.kind === "possessive" && CALENDAR.test(tokens[at - 1]?.text ?? "")) break;
    // "Global Action Plan (GAP) Ministerial Meeting": the acronym inside is no end.
    if (token.text === ")" && tokens[at - 2]?.text === "(" && isNameToken(tokens[at - 3])) {
      at -= 2;
      continue;
    }
    // 'the "2+2" ministerial dialogue'
    if (QUOTE.test(token.text) && (FORMAT.test(tokens[at - 1]?.text ?? "") || FORMAT.test(tokens[at + 1]?.text ?? "")))
      continue;
    if (SESSION_WORD.test(token.text) && at < head - 1) break;
    if (ordinalOf(token.text) !== null) break;
    if (isNameToken(token) || (SMALL_WORDS.test(token.text) && !LEFT_JOINS.test(token.text))) {
      if (OPENERS.test(token.text) && (at === 0 || tokens[at - 1]?.kind === "punctuation")) break;
      start = at;
      continue;
    }
    // "the Chad – Niger Joint Commission", "the Chad - Niger Joint Commission"
    if (/^[–—-]$/.test(token.text) && isStateName(tokens, at - 1) && isStateName(tokens, at + 1)) continue;
    if (isOutside(tokens, at)) break;
    if (
      LEFT_JOINS.test(token.lower) &&
      token.lower !== "the" &&
      !token.capital &&
      isNameToken(tokens[at - 1]) &&
      tokens[at - 1]?.kind !== "possessive"
    )
      continue;
    if (LEFT_JOINS.test(token.lower) && LEFT_JOINS.test(tokens[at - 1]?.lower ?? "") && isNameToken(tokens[at - 2]))
      continue;
    break;
  }
  // "Secretary of State Blinken at the Dialogue" has no join that small words could bridge; a join cannot begin a name.
  while (start < head && LEFT_JOINS.test(tokens[start]?.lower ?? "")) start++;
  while (start < head && (OPENERS.test(tokens[start]?.text ?? "") || tokens[start]?.kind === "possessive")) start++;
  // "Secretary General of the Executive Committee": an office ends before the name begins.
  const before = tokens[start - 1]?.lower ?? "";
  if (tokens[start]?.text === "General" && BEFORE_GENERAL.has(before) && !/^(?:of|the|and)$/.test(before)) {
    start++;
    while (start < head && LEFT_JOINS.test(tokens[start]?.lower ?? "")) start++;
  }
  // "a bilateral Extended Deterrence Dialogue": what kind it is, not its name.
  const isSeries = (at: number): boolean =>
    at === head - 1 && tokens[at]?.text === "trilateral" && !tokens[head]?.capital;
  while (
    start < head &&
    /^(?:bilateral|trilateral|annual|regular|joint|special)$/.test(tokens[start]?.text ?? "") &&
    !isSeries(start)
  )
    start++;
  return behindWhere(tokens, start, head);
};

/** "a meeting in Oslo of the [Norway-Peru Group]": where it is, stands between the meeting and its name. */
const behindWhere = (tokens: readonly Token[], start: number, head: number): number => {
  const at = tokens[start - 1]?.lower === "the" ? start - 2 : start - 1;
  const isWhere =
    /^(?:in|at)$/.test(tokens[at]?.text ?? "") && /^(?:meeting|session|gathering)$/.test(tokens[at - 1]?.text ?? "");
  const of = isWhere ? tokens.slice(start, head).findIndex(({ text }) => text === "of") : -1;
  if (of < 1) return start;
  const name = start + of + 1;
  return tokens[name]?.lower === "the" ? name + 1 : name;
};

/** The words of a name that tell its sides: not those behind "on" or "for" ("U.S.-EU Dialogue on China"). */
export const sidesOf = (words: readonly Token[]): readonly Token[] => {
  const organisations = findParties(words).filter(({ form }) => form === "organisation");
  // "of the Intergovernmental Authority on Development": its name goes on.
  const about = words.findIndex(
    (word) =>
      /^(?:on|for|against)$/.test(word.text) &&
      !organisations.some(({ start, end }) => word.start > start && word.end < end),
  );
  const between = words.findLastIndex((word) => word.text === "between");
  // "Commission on Trade between Chad and Niger"
  return about < 1 ? words : [...words.slice(0, about), ...(between > about ? words.slice(between) : [])];
};
