import { CONFERENCE_HEADS, INSTITUTIONS, LOWER_MECHANISM, MECHANISM_HEADS } from "../lexicon/mechanisms.ts";
import type { MechanismMention, Sentence, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { joinTokens } from "./office.ts";
import { ordinalOf } from "./ordinal.ts";
import { findParties } from "./parties.ts";

type HeadKind = MechanismMention["kind"];
const HEADS = phraseTable<HeadKind>(
  [
    ...MECHANISM_HEADS.map((text): [string, HeadKind] => [text, "committee_session"]),
    ...CONFERENCE_HEADS.map((text): [string, HeadKind] => [text, text === "Summit" ? "summit" : "conference"]),
  ],
  { caseSensitive: true },
);
/** Small letters are enough after a name: "the African Union summit", "China-EU human rights dialogue". */
const SMALL_HEADS: ReadonlyMap<string, HeadKind> = new Map([
  ["summit", "summit"],
  ["conference", "conference"],
  ["dialogue", "committee_session"],
  ["forum", "conference"],
  ["commission", "committee_session"],
  ["committee", "committee_session"],
  ["consultations", "committee_session"],
  ["group", "committee_session"],
  ["council", "committee_session"],
  ["mechanism", "committee_session"],
]);
const SMALL_WORDS =
  /^(?:strategic|economic|financial|security|joint|political|human|rights|high-level|defen[cs]e|trade|working|intergovernmental|cooperation|annual|bilateral|steering|ministerial|dialogue|leaders|leaders'|donors|donors'|peace|energy|business|consultation|consultations|contact|coordination|special|regional|trilateral|climate|counterterrorism|counter-terrorism|cyber|consular|policy|planning|and|on|maritime|affairs|border|boundary|foreign|ministers|ministers'|2\+2|3\+3)$/i;
const SESSION_WORD = /^(?:meeting|meetings|session|round|plenary|edition|sitting|gathering)$/i;
const LEFT_JOINS = /^(?:of|on|for|and|the|&|between)$/;
const NAME_WORDS_MAX = 14;
/** Verbs of headlines in title case. */
const HEADLINE_VERBS =
  /^(?:Holds?|Held|Meets?|Met|Hosts?|Attends?|Leads?|Launch(?:es)?|Opens?|Co-Hosts?|Chairs?|Co-Chairs?|Concludes?|Convenes?|Joins?|Visits?|To|With|From|Announcing|Announces?|Calls?|Vows?|Pledges?|Agrees?|Discuss(?:es)?|Urges?|Seeks?|Statement|Readout|Communiqu[eé]|Declaration|Remarks|Report|Press|Sheet|Briefing|Opening|Closing|Secretary|Minister|President|Ambassador|Government|Deputy)$/;
const OPENERS = /^(?:The|A|An|At|In|On|During|This|Further|After|Following|Under|Both|Their|His|Its)$/;

const isNameToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === "word" && token.capital) || token.kind === "possessive" || /^\d\+\d$/.test(token.text));

/** Index of the first token of the name that ends before `head`. */
const nameStart = (tokens: readonly Token[], head: number): number => {
  let start = head;
  for (let at = head - 1; at >= 0 && head - at <= NAME_WORDS_MAX; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (HEADLINE_VERBS.test(token.text)) break;
    // "Global Action Plan (GAP) Ministerial Meeting": the acronym inside is no end.
    if (token.text === ")" && tokens[at - 2]?.text === "(" && isNameToken(tokens[at - 3])) {
      at -= 2;
      continue;
    }
    if (SESSION_WORD.test(token.text) && at < head - 1) break;
    if (ordinalOf(token.text) !== null) break;
    if (isNameToken(token) || (SMALL_WORDS.test(token.text) && !LEFT_JOINS.test(token.text))) {
      if (OPENERS.test(token.text) && (at === 0 || tokens[at - 1]?.kind === "punctuation")) break;
      start = at;
      continue;
    }
    if (
      LEFT_JOINS.test(token.lower) &&
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
  // "a bilateral Extended Deterrence Dialogue": what kind it is, not its name.
  while (start < head && /^(?:bilateral|trilateral|annual|regular|joint|special)$/.test(tokens[start]?.text ?? ""))
    start++;
  return start;
};

/** "... of Heads of Government of Member States of the SCO", "... on People Smuggling": what follows the head. */
const nameEnd = (tokens: readonly Token[], next: number): number => {
  let end = next;
  let at = next;
  while (at < tokens.length && at - next < NAME_WORDS_MAX) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNameToken(token) && token.kind !== "possessive") {
      if (at === next && ordinalOf(token.text) === null && !/^Ministerial$/.test(token.text)) break;
      end = ++at;
      continue;
    }
    const joins = LEFT_JOINS.test(token.lower) && (at > next || /^(?:of|on|for|between)$/.test(token.lower));
    if (!joins && !(token.text === "," && isNameToken(tokens[at + 1]) && at > next + 1 && tokens[at + 2]?.text === ","))
      break;
    if (token.lower === "on" && !isNameToken(tokens[at + 1])) break;
    if (
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        tokens[at + 1]?.text ?? "",
      )
    )
      break;
    at++;
  }
  return end;
};

/** Ordinal before the name or before "meeting of the <name>", and where the whole mention begins. */
const sessionBefore = (
  tokens: readonly Token[],
  start: number,
): { from: number; ordinal: number | null; session: boolean } => {
  let at = start - 1;
  if (tokens[at]?.lower === "the") at--;
  if (tokens[at]?.lower === "of" || tokens[at]?.lower === "under") {
    let back = at - 1;
    if (!SESSION_WORD.test(tokens[back]?.text ?? "")) return { from: start, ordinal: null, session: false };
    const word = back;
    while (
      word - back < 4 &&
      ordinalOf(tokens[back]?.text ?? "") === null &&
      /^(?:word|number)$/.test(tokens[back - 1]?.kind ?? "")
    )
      back--;
    const ordinal = ordinalOf(tokens[back]?.text ?? "");
    return { from: ordinal === null ? word : back, ordinal, session: true };
  }
  let back = start - 1;
  while (
    start - back < 4 &&
    /^(?:in-person|annual|virtual|ministerial|plenary|joint|regular)$/.test(tokens[back]?.lower ?? "")
  )
    back--;
  const ordinal = ordinalOf(tokens[back]?.text ?? "");
  return ordinal === null ? { from: start, ordinal, session: false } : { from: back, ordinal, session: true };
};

const sessionAfter = (tokens: readonly Token[], next: number): number =>
  SESSION_WORD.test(tokens[next]?.text ?? "") ? next + 1 : next;

/** Acronyms that the document explains: "Counternarcotics Working Group (CNWG)". */
export type Acronyms = Map<
  string,
  { readonly name: string; readonly kind: HeadKind; readonly parties: readonly string[] }
>;

/** Abbreviated later: "the fifth NADD meeting", "the inaugural TTC meeting", "the next CNWG". */
const byAcronym = (tokens: readonly Token[], at: number, acronyms: Acronyms): MechanismMention | null => {
  const token = tokens[at];
  const known = token === undefined ? undefined : acronyms.get(token.text);
  if (token === undefined || known === undefined || tokens[at - 1]?.text === "(") return null;
  const { from, ordinal, session } = sessionBefore(tokens, at);
  const next = sessionAfter(tokens, at + 1);
  return {
    start: tokens[from]?.start ?? token.start,
    end: tokens[next - 1]?.end ?? token.end,
    name: known.name,
    nameSpan: { start: token.start, end: token.end },
    ordinal,
    session: session || next > at + 1,
    kind: known.kind,
    parties: known.parties,
  };
};

const HEADLESS = /^(?:meeting|call|talks)$/i;

const byHead = (
  tokens: readonly Token[],
  at: number,
): { mention: MechanismMention; next: number; acronym: string | null } | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const head = HEADS.at(tokens, at);
  const small = head === null ? SMALL_HEADS.get(token.text) : undefined;
  // "the Quad Leaders' meeting", "the 3+3 Meeting": the meeting of a named group is named by it.
  const headless =
    head === null &&
    HEADLESS.test(token.text) &&
    /^(?:leaders|donors|ministers|ministerial|\d\+\d|trilateral)$/i.test(
      (tokens[at - 1]?.kind === "possessive" ? tokens[at - 2] : tokens[at - 1])?.text ?? "",
    );
  if (head === null && small === undefined && !headless) return null;
  const start = nameStart(tokens, at);
  const headNext = head?.next ?? at + 1;
  const next = head === null ? headNext : nameEnd(tokens, headNext);
  const words = tokens.slice(start, next);
  // "Tokyo donors' meeting", "Foreign Office Consultations": a capital or an office in a name is no side.
  const parties = [
    ...new Set(
      findParties(words)
        .filter(({ form }) => form !== "capital")
        .map(({ party }) => party),
    ),
  ];
  const { from, ordinal, session } = sessionBefore(tokens, start);
  if (start === at && next === headNext && ordinal === null) return null;
  if (start === at && /^(?:Talks|Consultations?|Meeting)$/.test(token.text) && ordinal === null) return null;
  if ((small !== undefined || headless) && parties.length === 0 && !/^\p{Lu}/u.test(tokens[start]?.text ?? ""))
    return null;
  if ((small !== undefined || headless) && !words.slice(0, -1).some((word) => word.capital)) return null;
  const name = joinTokens(words);
  if (
    /^(?:Peace |Ceasefire |Trade )?Talks$|^(?:Bilateral|Political|Informal) (?:Consultations?|Dialogue)$/.test(name) &&
    ordinal === null
  )
    return null;
  if (INSTITUTIONS.test(name)) return null;
  const acronym =
    tokens[next]?.text === "(" && tokens[next + 2]?.text === ")" ? (tokens[next + 1]?.text ?? null) : null;
  const end = sessionAfter(tokens, acronym === null ? next : next + 3);
  const kind =
    (/Heads? of (?:State|Government)|Leaders/.test(name) ? "summit" : head?.value) ??
    small ??
    (parties.length > 2 || /Quad|Leaders/.test(name) ? "summit" : "committee_session");
  return {
    mention: {
      start: tokens[from]?.start ?? token.start,
      end: tokens[Math.max(end, next) - 1]?.end ?? token.end,
      name,
      nameSpan: { start: tokens[start]?.start ?? token.start, end: tokens[next - 1]?.end ?? token.end },
      ordinal,
      session: session || end > next || headless,
      kind,
      parties,
    },
    next: end,
    acronym,
  };
};

/** "a strategic dialogue", "the first joint commission": a standing kind of meeting without a name of its own. */
const unnamed = (sentence: Sentence, found: readonly MechanismMention[]): MechanismMention[] => {
  const match = LOWER_MECHANISM.exec(sentence.text);
  if (match === null) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  if (found.some((other) => start < other.end && other.start < end)) return [];
  const at = sentence.tokens.findIndex((token) => token.start === start);
  const { from, ordinal } = sessionBefore(sentence.tokens, Math.max(at, 0));
  const first = ordinal === null ? start : (sentence.tokens[from]?.start ?? start);
  return [
    {
      start: first,
      end,
      name: match[0],
      nameSpan: { start, end },
      ordinal,
      session: true,
      kind: "committee_session",
      parties: [],
    },
  ];
};

const tokensOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}.+]+/gu) ?? [];

/** A short name takes the fullest name that the document has for the same body ("Strategic Dialogue" -> "U.S.-Thailand Strategic Dialogue"). */
export const nameFully = (mentions: readonly (readonly MechanismMention[])[]): MechanismMention[][] => {
  const all = mentions.flat().map((mention) => ({ mention, words: tokensOf(mention.name) }));
  return mentions.map((list) =>
    list.map((mention) => {
      const words = tokensOf(mention.name);
      const fuller = all
        .filter(
          (other) =>
            other.words.length > words.length &&
            other.words.length <= words.length + 6 &&
            other.mention.kind === mention.kind &&
            words.length >= 2 &&
            words.every((word) => other.words.includes(word)),
        )
        .toSorted((a, b) => b.words.length - a.words.length)[0];
      if (fuller === undefined) return mention;
      return {
        ...mention,
        name: fuller.mention.name,
        parties: mention.parties.length > 0 ? mention.parties : fuller.mention.parties,
      };
    }),
  );
};

/** Mechanisms of one sentence. Adds the acronyms it explains to `acronyms`, and finds those explained before. */
export const findMechanisms = (sentence: Sentence, acronyms: Acronyms): MechanismMention[] => {
  const { tokens } = sentence;
  const found: MechanismMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const short = byAcronym(tokens, at, acronyms);
    const long = short === null ? byHead(tokens, at) : null;
    const mention = short ?? long?.mention;
    if (mention === undefined) {
      at++;
      continue;
    }
    const previous = found.at(-1);
    if (previous !== undefined && previous.end > mention.start) found.pop();
    found.push(mention);
    if (long?.acronym != null && /^\p{Lu}[\p{Lu}\d+-]{1,9}$/u.test(long.acronym))
      acronyms.set(long.acronym, { name: mention.name, kind: mention.kind, parties: mention.parties });
    at = Math.max(long?.next ?? at + 1, at + 1);
  }
  return [...found, ...unnamed(sentence, found)].toSorted((a, b) => a.start - b.start);
};
