import type { Office, PersonMention, Span, Token } from "../model.ts";
import { type NameReading, readName, skipHonorifics } from "./name.ts";
import { isDignity } from "./office-head.ts";
import { type OfficeReading, readOffice } from "./office.ts";
import { countryAfter } from "./name-country.ts";
import { isShortName } from "./office-behind.ts";
import { isOneHolder } from "./holder.ts";
import { partyAt } from "./party-at.ts";

interface Named extends NameReading {
  /** Where its honorific begins: "Mr Jack Brannigan". */
  readonly from: number;
  /** "Sonexay Siphandone of Laos". */
  readonly country: (Span & { readonly party: string }) | null;
}

export interface Reading {
  /** One, or each holder of a plural office. */
  readonly mentions: readonly PersonMention[];
  readonly next: number;
}

const OFFICES_TOGETHER_MAX = 4;

const SPOUSE = /^(?:first|second) (?:lady|gentleman)$/i;
const RANK = /^(?:general|admiral|marshal|colonel|brigadier|professor|major|lieutenant|vice|rear|air|field)$/;
const headOf = ({ office }: OfficeReading): string =>
  office.text.toLowerCase().replace(/^(?:vice|deputy|first deputy|executive vice)[\s-]/, "");

const ACTS_AS = /^(?:as|representing)$/;

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
    // "President X, as ECOWAS chairman, and President Y", "representing the chair, Minister Y": so are these.
    if (joint === "," && !free && ACTS_AS.test(tokens[from - (tokens[from - 1]?.lower === "the" ? 2 : 1)]?.lower ?? ""))
      break;
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
    // "their Australian counterparts, Senator A and B": a dignity, whatever else they are.
    const name = readName(tokens, tokens[at]?.lower === "senator" ? at + 1 : at);
    if (name === null) return names;
    const after = countryAfter(tokens, name.next);
    const next = after?.next ?? name.next;
    names.push({ ...name, from: tokens[at]?.start ?? name.start, next, country: after?.span ?? null });
    const comma = tokens[next]?.text === "," ? next + 1 : next;
    const joint = /^(?:and|&)$/.test(tokens[comma]?.lower ?? "") ? comma + 1 : comma;
    // A comma alone goes on only if another name and no office follows.
    const isDignity = tokens[joint]?.lower === "senator";
    if (joint === next || (!isDignity && readOffice(tokens, joint, { free: false }) !== null)) return names;
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
