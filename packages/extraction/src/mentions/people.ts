import type { Office, PersonMention, Sentence, Span, Token } from "../model.ts";
import { type NameReading, readName, skipHonorifics } from "./name.ts";
import { type OfficeReading, readOffice } from "./office.ts";
import { partyAt } from "./parties.ts";

interface Reading {
  readonly mention: PersonMention;
  readonly next: number;
}

const SPEECH_OR_ACT =
  /^(?:said|says|told|added|noted|stressed|met|meets|held|will|has|had|is|was|arrived|visited|urged|called|thanked|expressed|pointed|emphasi[sz]ed|underlined|reiterated|announced|hailed|praised|welcomed|hosted|received|signed|spoke|talked|phoned|who|discussed|agreed|also|and|hopes|vowed|pledged|attended|led|proposed|flew|travell?ed|telephoned|confirmed|conveyed|affirmed|reaffirmed|warned|arrives|paid|departed|left|replied|invited|congratulated|briefed|assured|promised|insisted|described)$/;

/** Offices that stand together: "State Councilor and Foreign Minister". */
const readOffices = (tokens: readonly Token[], from: number, free: boolean): OfficeReading[] => {
  const all: OfficeReading[] = [];
  let at = from;
  while (all.length < 4) {
    const reading = readOffice(tokens, at, { free });
    if (reading === null) break;
    all.push(reading);
    const joint = tokens[reading.next]?.lower;
    const after = reading.next + (joint === "," && tokens[reading.next + 1]?.lower === "and" ? 2 : 1);
    if (!["and", "&", "/", ","].includes(joint ?? "")) break;
    // "the Prime Minister and the Foreign Minister" are two people; "Prime Minister and Foreign Minister X" is one.
    const next = readOffice(tokens, after, { free });
    if (next === null || next.country !== null || tokens[after]?.lower === "the") break;
    if (joint === "," && readName(tokens, next.next) === null && !free) break;
    at = after;
  }
  return all;
};

const countryAfter = (
  tokens: readonly Token[],
  from: number,
): { span: Span & { party: string }; next: number } | null => {
  if (tokens[from]?.lower !== "of") return null;
  const at = tokens[from + 1]?.lower === "the" ? from + 2 : from + 1;
  const party = partyAt(tokens, at);
  if (party === null || party.form === "adjective" || party.form === "capital") return null;
  const start = tokens[at]?.start ?? 0;
  return { span: { start, end: tokens[party.next - 1]?.end ?? start, party: party.party }, next: party.next };
};

/** ", [who is] [also] [the|its|a] <office>" after a name; null if something else follows. */
const readApposition = (
  tokens: readonly Token[],
  from: number,
): { offices: OfficeReading[]; next: number; added: boolean } | null => {
  if (tokens[from]?.text !== "," && tokens[from]?.text !== "(") return null;
  let at = from + 1;
  let added = false;
  if (tokens[at]?.lower === "who" && /^(?:is|was|serves?)$/.test(tokens[at + 1]?.lower ?? "")) {
    at += 2;
    added = true;
  }
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
  const offices = readOffices(tokens, at, true);
  const last = offices.at(-1);
  if (last === undefined || last.plural) return null;
  // "..., Secretary X said": the office belongs to the name after it.
  const name = readName(tokens, last.next);
  if (name !== null && !offices.some(() => tokens[from]?.text === "(")) return null;
  return { offices, next: last.next, added };
};

const build = (
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

/** "Chinese Vice Premier Ding Xuexiang", "President Yoon of the Republic of Korea", "the Russian president". */
const readTitled = (tokens: readonly Token[], from: number): Reading | null => {
  const readings = readOffices(tokens, from, false);
  const last = readings.at(-1);
  if (last === undefined) return null;
  let at = last.next;
  // "Director, Sara Carter,": the name between commas.
  if (tokens[at]?.text === "," && readName(tokens, at + 1) !== null && !last.plural) {
    const name = readName(tokens, at + 1);
    const titled =
      name !== null &&
      (name.words >= 2 || name.honorific) &&
      /^[,.;]$|^(?:and|met|said|led|will)$/.test(tokens[name.next]?.text ?? ",");
    const another = readOffice(tokens, skipHonorifics(tokens, at + 1), { free: false });
    if (name !== null && titled && another === null && last.office.rank <= 4)
      return { mention: build(tokens, from, name.next, name, readings, null), next: name.next };
  }
  if (last.plural) return { mention: build(tokens, from, at, null, readings, null), next: at };
  const name = readName(tokens, at);
  if (name === null) return { mention: build(tokens, from, at, null, readings, null), next: at };
  at = name.next;
  const after = countryAfter(tokens, at);
  if (after !== null) at = after.next;
  const more = readApposition(tokens, at);
  const offices = more === null ? readings : [...readings, ...more.offices];
  return { mention: build(tokens, from, at, name, offices, after?.span ?? null), next: more?.next ?? at };
};

/** "Satya Narayan Pradhan, Director General, NCB", "Mr Goff", "Hun Sen said". */
const readNamed = (tokens: readonly Token[], from: number, known: ReadonlySet<string>): Reading | null => {
  const name = readName(tokens, from);
  if (name === null) return null;
  const apposition = readApposition(tokens, name.next);
  if (apposition !== null && (name.words >= 2 || name.honorific)) {
    const mention = build(tokens, from, name.next, name, apposition.offices, null);
    return { mention, next: apposition.next };
  }
  const acts = name.words >= 2 && name.words <= 4 && SPEECH_OR_ACT.test(tokens[name.next]?.lower ?? "");
  const isKnown = known.has(name.text.toLowerCase()) || known.has(name.text.toLowerCase().split(" ").at(-1) ?? "");
  if (!name.honorific && !acts && !isKnown) return null;
  return { mention: build(tokens, from, name.next, name, [], null), next: name.next };
};

/** "his Kazakh counterpart Roman Sklyar", "her Russian and Indian counterparts". */
const readCounterpart = (tokens: readonly Token[], from: number): Reading | null => {
  if (!/^(?:his|her|their|its)$/.test(tokens[from]?.lower ?? "")) return null;
  const party = partyAt(tokens, from + 1);
  const at = party?.next ?? from + 1;
  if (tokens[at]?.lower !== "counterpart") return null;
  const name = readName(tokens, at + 1);
  const country =
    party === null
      ? null
      : { start: tokens[from + 1]?.start ?? 0, end: tokens[party.next - 1]?.end ?? 0, party: party.party };
  const after = countryAfter(tokens, name?.next ?? at + 1);
  const next = after?.next ?? name?.next ?? at + 1;
  return {
    mention: { ...build(tokens, from, next, name, [], country ?? after?.span ?? null), counterpart: true },
    next,
  };
};

/**
 * People named in one sentence.
 * @param known lower-case names and name parts met elsewhere in the document; a bare one of them is a person here as well.
 */
export const findPeople = (sentence: Sentence, known: ReadonlySet<string>): PersonMention[] => {
  const { tokens } = sentence;
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const reading =
      token?.kind !== "word"
        ? null
        : (readCounterpart(tokens, at) ??
          readTitled(tokens, at) ??
          (token.capital || /^al-/.test(token.text) ? readNamed(tokens, at, known) : null));
    if (reading === null) {
      at++;
      continue;
    }
    found.push(reading.mention);
    at = Math.max(reading.next, at + 1);
  }
  return found;
};
