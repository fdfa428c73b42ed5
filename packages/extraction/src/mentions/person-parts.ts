import { afterWho } from "./came-to-office.ts";
import type { Office, PersonMention, Span, Token } from "../model.ts";
import { type NameReading, readName, skipHonorifics } from "./name.ts";
import { bodiesAfter, extended } from "./office-bodies.ts";
import { isDignity } from "./office-head.ts";
import { type OfficeReading, readOffice } from "./office.ts";
import { countryAfter } from "./name-country.ts";
import { isSubjectOf } from "./subject-behind.ts";
import { isShortName } from "./office-behind.ts";
import { isOneHolder } from "./holder.ts";
import { partyAt } from "./parties.ts";

interface Named extends NameReading {
  /** "Sonexay Siphandone of Laos". */
  readonly country: (Span & { readonly party: string }) | null;
}

export interface Reading {
  /** One, or each holder of a plural office. */
  readonly mentions: readonly PersonMention[];
  readonly next: number;
}

const OFFICES_TOGETHER_MAX = 4;

const SPOUSE = /^(?:first lady|first gentleman)$/i;
const RANK = /^(?:general|admiral|marshal|colonel|brigadier|professor|major|lieutenant|vice|rear|air|field)$/;
const headOf = ({ office }: OfficeReading): string =>
  office.text.toLowerCase().replace(/^(?:vice|deputy|first deputy|executive vice)[\s-]/, "");

const isAmbassador = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "Ambassador" && readName(tokens, at + 1) !== null;

/** "State Councilor and Foreign Minister". */
export const readOffices = (tokens: readonly Token[], from: number, free: boolean): OfficeReading[] => {
  const all: OfficeReading[] = [];
  let at = from;
  let beside = false;
  while (all.length < OFFICES_TOGETHER_MAX) {
    const reading = readOffice(tokens, at, { free });
    if (reading === null) break;
    all.push({ ...reading, office: { ...reading.office, joint: all.length > 0 && !beside } });
    // "Director-General of the Pacific Islands Forum (PIF), Ambassador X"
    const end = reading.organisation !== null && isShortName(tokens, reading.next) ? reading.next + 3 : reading.next;
    const joint = tokens[end]?.lower;
    const behind = end + (joint === "," && tokens[end + 1]?.lower === "and" ? 2 : 1);
    // "vice premier and a member of the board": the second office is only added.
    beside = free && /^an?$/.test(tokens[behind]?.lower ?? "");
    // "Executive Secretary of the Forum, H.E. Ambassador X"
    const after = beside ? behind + 1 : joint === "," ? skipHonorifics(tokens, behind) : behind;
    if (!/^(?:and|[-–—&/,])$/.test(joint ?? "")) break;
    // "the Minister of Interior, General X": the rank of whoever holds the office.
    if (
      joint === "," &&
      (tokens[after]?.lower === "senator" || (RANK.test(tokens[after]?.lower ?? "") && isDignity(tokens, after)))
    )
      break;
    // "X, Foreign Minister of Iceland, and Minister Y", "X, Minister of State, and Ambassador Y" are two people.
    if (joint === "," && behind > end + 1 && (reading.country !== null || isAmbassador(tokens, behind))) break;
    // "between the President and Prime Minister Y": so are these.
    if (tokens[from - 1]?.lower === "the" && tokens[from - 2]?.lower === "between") break;
    // "the Prime Minister and the Foreign Minister" are two people; "Prime Minister and Foreign Minister X" is one.
    const next = readOffice(tokens, after, { free });
    // "X, Deputy Premier and Minister of Economy of Slovakia", "Deputy Premier - Minister of Economy of Slovakia X": the state of both.
    const ofBoth = reading.country === null && (/^[-–—]$/.test(joint ?? "") || (free && joint === "and"));
    const isOneState = reading.country === null || reading.country.party === next?.country?.party;
    const isHolder = isOneState && joint === "and" && next !== null && isOneHolder(tokens, reading, next);
    // ", senior officials": others.
    if (
      next === null ||
      next.plural !== reading.plural ||
      (next.country !== null && !ofBoth && !isHolder) ||
      tokens[after]?.lower === "the"
    )
      break;
    if (joint === "," && readName(tokens, next.next) === null && !free) break;
    // "the Vice President and President Y" are two people as well.
    if (joint === "and" && headOf(reading) === headOf(next)) break;
    // "the President and First Lady Y": so are these.
    if (joint === "and" && SPOUSE.test(next.office.text)) break;
    at = after;
  }
  return all;
};

const PLURAL_VERB =
  /^(?:discuss|meet|hold|review|sign|talk|agree|explore|exchange|tackle|mull|weigh|push|commit|ink|renew|boost|deepen|bolster|strengthen|plan|join|unveil|inaugurate|address|condemn|set|share|stress|support|underline|underscore|welcome|confer|consult|debate|enhance|expand|forge|highlight|raise|reach|resume|tout|view|voice|warn|exchange|vow|pledge|urge|stress|open|launch|attend|chair|speak|call|seek|eye|back|affirm|reaffirm)$/i;

/** "H.E. X, President of Rwanda, [H.E. Y, President of Mozambique]": each has the office behind him. */
const hasOwnOffice = (tokens: readonly Token[], reading: OfficeReading): boolean => {
  const name = isStateBehind(reading) ? readName(tokens, reading.next + 1) : null;
  if (name === null || tokens[name.next]?.text !== ",") return false;
  const at = tokens[name.next + 1]?.lower === "the" ? name.next + 2 : name.next + 1;
  return readOffices(tokens, at, true).some(isStateBehind);
};
/** "A, Undersecretary, [Dr B, Head of the Department]": without an article each office stands behind its holder. */
const isNextOfPairs = (tokens: readonly Token[], { next }: OfficeReading): boolean => {
  const name = readName(tokens, next + 1);
  if (name === null || tokens[name.next]?.text !== ",") return false;
  const office = readOffice(tokens, name.next + 1, { free: true });
  // "East Timor's Chief Minister, Dr A, East Timor's Senior Minister, Dr B": there it stands before him.
  return office !== null && readName(tokens, office.next + 1) === null;
};

const isStateBehind = ({ country, office }: OfficeReading): boolean => country !== null && country.start > office.start;

/** ", [who took office as] [also] [the|its|a] <office>" after a name; null if something else follows. */
export const readApposition = (
  tokens: readonly Token[],
  from: number,
): { offices: OfficeReading[]; next: number; added: boolean } | null => {
  if (tokens[from]?.text !== "," && tokens[from]?.text !== "(") return null;
  let at = afterWho(tokens, from + 1);
  let added = at > from + 1;
  if (tokens[at]?.lower === "who" && tokens[at + 1]?.lower === "also") {
    at += 3;
    added = true;
  }
  if (tokens[at]?.lower === "also") {
    at++;
    added = true;
  }
  if (tokens[at]?.lower === "as") at++;
  if (/^(?:the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? "")) at++;
  const strict = readOffices(tokens, at, false).at(-1);
  if (strict !== undefined && tokens[from]?.text === "," && readName(tokens, strict.next) !== null) return null;
  // "..., the Chief Minister, Dr Mari Alkatiri,": in such a list the office stands before its holder.
  if (
    strict !== undefined &&
    tokens[strict.next]?.text === "," &&
    skipHonorifics(tokens, strict.next + 1) > strict.next + 1 &&
    !hasOwnOffice(tokens, strict) &&
    !(at === from + 1 && isNextOfPairs(tokens, strict))
  )
    return null;
  const offices = readOffices(tokens, at, true);
  const last = offices.at(-1);
  if (last === undefined || last.plural) return null;
  // "Hazza bin Sultan, Kenyan Prime Minister discuss ties": a headline's list of two, of whom the verb is told.
  if (PLURAL_VERB.test(tokens[last.next]?.text ?? "")) return null;
  if (isSubjectOf(tokens, at, last)) return null;
  // "..., Secretary X said": the office belongs to the name after it.
  const name = readName(tokens, last.next);
  if (name !== null && !offices.some(() => tokens[from]?.text === "(")) return null;
  return { offices: extended(tokens, offices), next: bodiesAfter(tokens, last.next), added };
};

export const build = (
  tokens: readonly Token[],
  from: number,
  next: number,
  name: NameReading | null,
  readings: readonly OfficeReading[],
  country: (Span & { party: string }) | null,
): PersonMention => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
  name: name === null ? null : { start: name.start, end: name.end, text: name.text },
  offices: readings.map((reading): Office => reading.office),
  country: country ?? readings.find((reading) => reading.country !== null)?.country ?? null,
  organisation: readings.find((reading) => reading.organisation !== null)?.organisation ?? null,
  former: readings.some((reading) => reading.former),
  plural: readings.some((reading) => reading.plural),
  counterpart: false,
  person: null,
});

/** "A, B and C": names one after the other. */
export const readNames = (tokens: readonly Token[], from: number): Named[] => {
  const names: Named[] = [];
  for (let at = from; ; ) {
    const name = readName(tokens, at);
    if (name === null) return names;
    const after = countryAfter(tokens, name.next);
    const next = after?.next ?? name.next;
    names.push({ ...name, next, country: after?.span ?? null });
    const comma = tokens[next]?.text === "," ? next + 1 : next;
    const joint = /^(?:and|&)$/.test(tokens[comma]?.lower ?? "") ? comma + 1 : comma;
    // A comma alone goes on only if another name and no office follows.
    if (joint === next || readOffice(tokens, joint, { free: false }) !== null) return names;
    at = joint;
  }
};

/** States before "counterpart": "Russian and Indian"; states after it: "from Japan and the Philippines". */
export const statesBetween = (tokens: readonly Token[], from: number, to: number): (Span & { party: string })[] => {
  const found: (Span & { party: string })[] = [];
  for (let at = from; at < to; ) {
    const party = partyAt(tokens, at);
    if (party === null) {
      at++;
      continue;
    }
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[party.next - 1]?.end ?? 0, party: party.party });
    at = party.next;
  }
  return found;
};
