import type { Office, PersonMention, Sentence, Span, Token } from "../model.ts";
import { type NameReading, readName, skipHonorifics } from "./name.ts";
import { joinTokens, type OfficeReading, placeAt, readOffice } from "./office.ts";
import { PORTFOLIO } from "../lexicon/offices.ts";
import { partyAt } from "./parties.ts";

interface Named extends NameReading {
  /** "Sonexay Siphandone of Laos". */
  readonly country: (Span & { readonly party: string }) | null;
}

interface Reading {
  /** One, or each holder of a plural office. */
  readonly mentions: readonly PersonMention[];
  readonly next: number;
}

const SPEECH_OR_ACT =
  /^(?:said|says|told|added|noted|stressed|met|meets|held|will|has|had|is|was|arrived|visited|urged|called|thanked|expressed|pointed|emphasi[sz]ed|underlined|reiterated|announced|hailed|praised|welcomed|hosted|received|signed|spoke|talked|phoned|who|discussed|agreed|also|and|hopes|vowed|pledged|attended|led|proposed|flew|travell?ed|telephoned|confirmed|conveyed|affirmed|reaffirmed|warned|arrives|paid|departed|left|replied|invited|congratulated|briefed|assured|promised|insisted|described)$/;

/** A bare name after one of these is whom somebody meets. */
const MET_BEFORE = /^(?:met|meet|meets|meeting|with|between|telephoned|phoned|received|hosted|welcomed|by)$/;
/** How names of firms, places and laws end. */
const BODY_END =
  /\b(?:Inc|Corp|Group|Act|Agreement|Islands?|Sea|Strait|Airlines?|Airways|Motors?|Street|Times|Post|News|Energy|Oil|Gas|Party|Province|State|City|Club|United|League|Cup|Trust|Capital|Holdings|Partners|Bay|River|Valley|Region|District)$/;

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

/** ", North American Affairs Bureau, Ministry of Foreign Affairs": bodies after an office, each between commas; the index after them. */
const bodiesAfter = (tokens: readonly Token[], from: number): number => {
  let next = from;
  for (let at = from; tokens[at]?.text === ","; ) {
    let to = at + 1;
    while (
      isBodyWord(tokens[to]) ||
      (/^(?:of|the|and|for|,)$/.test(tokens[to]?.lower ?? "") &&
        to > at + 1 &&
        isBodyWord(tokens[to + 1]) &&
        tokens[to]?.text !== ",")
    )
      to++;
    if (to === at + 1 || readOffice(tokens, at + 1, { free: false }) !== null) break;
    next = to;
    at = to;
  }
  return next;
};

const isBodyWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  token.capital &&
  (PORTFOLIO.has(token.lower) || /^\p{Lu}{2,6}$/u.test(token.text));

/** The last office with the bodies that follow it. */
const extended = (tokens: readonly Token[], offices: readonly OfficeReading[]): OfficeReading[] => {
  const last = offices.at(-1);
  if (last === undefined) return [...offices];
  const next = bodiesAfter(tokens, last.next);
  if (next === last.next) return [...offices];
  const words = tokens.filter((token) => token.start >= last.office.start && token.end <= (tokens[next - 1]?.end ?? 0));
  const office = { ...last.office, end: tokens[next - 1]?.end ?? last.office.end, text: joinTokens(words) };
  return [...offices.slice(0, -1), { ...last, office, next }];
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
  const strict = readOffices(tokens, at, false).at(-1);
  if (strict !== undefined && tokens[from]?.text === "," && readName(tokens, strict.next) !== null) return null;
  // "..., the Chief Minister, Dr Mari Alkatiri,": in such a list the office stands before its holder.
  if (
    strict !== undefined &&
    tokens[strict.next]?.text === "," &&
    skipHonorifics(tokens, strict.next + 1) > strict.next + 1
  )
    return null;
  const offices = readOffices(tokens, at, true);
  const last = offices.at(-1);
  if (last === undefined || last.plural) return null;
  // "..., Secretary X said": the office belongs to the name after it.
  const name = readName(tokens, last.next);
  if (name !== null && !offices.some(() => tokens[from]?.text === "(")) return null;
  return { offices: extended(tokens, offices), next: bodiesAfter(tokens, last.next), added };
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

/** "A, B and C": names one after the other. */
const readNames = (tokens: readonly Token[], from: number): Named[] => {
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

const singular = (office: Office): Office => ({
  ...office,
  text: office.text.replace(
    /(minister|president|premier|secretar|leader|director|ambassador|envoy|advis[eo]r|negotiator|representative)(?:s|ies)$/i,
    (_, stem: string) => (/secretar$/i.test(stem) ? `${stem}y` : stem),
  ),
});

/** "the Polish and French foreign ministers, A and B, respectively"; "Executive Vice Presidents A and B": each name with the office. */
const readHolders = (tokens: readonly Token[], from: number, readings: readonly OfficeReading[]): Reading | null => {
  const last = readings.at(-1);
  if (last === undefined) return null;
  const at = tokens[last.next]?.text === "," ? last.next + 1 : last.next;
  const names = readNames(tokens, at);
  if (names.length < 2) return null;
  let first = from;
  while (
    first > 0 &&
    (partyAt(tokens, first - 1) !== null ||
      (/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? "") && partyAt(tokens, first - 2) !== null))
  )
    first--;
  const states = statesBetween(tokens, first, last.next);
  const one =
    states.length === names.length ? null : (readings.find((reading) => reading.country !== null)?.country ?? null);
  const mentions = names.map((name, k): PersonMention => {
    const mention = build(
      tokens,
      from,
      name.next,
      name,
      readings,
      name.country ?? (states.length === names.length ? (states[k] ?? null) : one),
    );
    return {
      ...mention,
      start: k === 0 ? mention.start : name.start,
      offices: mention.offices.map(singular),
      plural: false,
      country: name.country !== null || states.length === names.length || states.length <= 1 ? mention.country : null,
    };
  });
  return { mentions, next: names.at(-1)?.next ?? at };
};

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
      return { mentions: [build(tokens, from, name.next, name, readings, null)], next: name.next };
  }
  if (last.plural)
    return (
      readHolders(tokens, from, readings) ?? { mentions: [build(tokens, from, at, null, readings, null)], next: at }
    );
  const name = readName(tokens, at);
  if (name === null) return { mentions: [build(tokens, from, at, null, readings, null)], next: at };
  at = name.next;
  const after = countryAfter(tokens, at);
  if (after !== null) at = after.next;
  const more = readApposition(tokens, at);
  const offices = more === null ? readings : [...readings, ...more.offices];
  return { mentions: [build(tokens, from, at, name, offices, after?.span ?? null)], next: more?.next ?? at };
};

/** "H.E. Secretary General Taha": the office stands behind the honorific. */
const readHonoured = (tokens: readonly Token[], from: number): Reading | null => {
  const at = skipHonorifics(tokens, from);
  return at > from ? readTitled(tokens, at) : null;
};

/** "Satya Narayan Pradhan, Director General, NCB", "Mr Goff", "Hun Sen said". */
const readNamed = (tokens: readonly Token[], from: number, known: ReadonlySet<string>): Reading | null => {
  const name = readName(tokens, from);
  if (name === null) return null;
  if (!name.honorific && placeAt(tokens, from)) return null;
  const apposition = readApposition(tokens, name.next);
  if (apposition !== null && (name.words >= 2 || name.honorific)) {
    const mention = build(tokens, from, apposition.next, name, apposition.offices, null);
    return { mentions: [mention], next: apposition.next };
  }
  const acts = name.words >= 2 && name.words <= 4 && SPEECH_OR_ACT.test(tokens[name.next]?.lower ?? "");
  const after = countryAfter(tokens, name.next);
  const met =
    name.words >= 2 && name.words <= 4 && MET_BEFORE.test(tokens[from - 1]?.lower ?? "") && !BODY_END.test(name.text);
  if (after !== null && name.words >= 2 && !BODY_END.test(name.text))
    return { mentions: [build(tokens, from, after.next, name, [], after.span)], next: after.next };
  const isKnown =
    met || known.has(name.text.toLowerCase()) || known.has(name.text.toLowerCase().split(" ").at(-1) ?? "");
  if (!name.honorific && !acts && !isKnown) return null;
  return { mentions: [build(tokens, from, name.next, name, [], null)], next: name.next };
};

/** States before "counterpart": "Russian and Indian"; states after it: "from Japan and the Philippines". */
const statesBetween = (tokens: readonly Token[], from: number, to: number): (Span & { party: string })[] => {
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

const COUNTERPART_REACH = 8; // "his Australian and New Zealand counterparts"

/** "Argentina's Javier Milei", "Russia's Lavrov" if he is known. */
const readPossessed = (tokens: readonly Token[], from: number, known: ReadonlySet<string>): Reading | null => {
  const party = partyAt(tokens, from);
  if (party === null || tokens[party.next]?.kind !== "possessive") return null;
  const name = readName(tokens, party.next + 1);
  if (name === null || (name.words < 2 && !known.has(name.text.toLowerCase()))) return null;
  const country = { start: tokens[from]?.start ?? 0, end: tokens[party.next - 1]?.end ?? 0, party: party.party };
  return { mentions: [build(tokens, from, name.next, name, [], country)], next: name.next };
};

/** "his Kazakh counterpart Roman Sklyar", "Indian counterpart S. Jaishankar", "her Russian and Indian counterparts A and B". */
const readCounterpart = (tokens: readonly Token[], from: number): Reading | null => {
  const owner = /^(?:his|her|their|its)$/.test(tokens[from]?.lower ?? "");
  const first = owner ? from + 1 : from;
  let at = first;
  while (
    at - first < COUNTERPART_REACH &&
    (partyAt(tokens, at) !== null || /^(?:and|,|then|new)$/.test(tokens[at]?.lower ?? ""))
  )
    at = partyAt(tokens, at)?.next ?? at + 1;
  if (!/^counterparts?$/.test(tokens[at]?.lower ?? "") || (!owner && at === first)) return null;
  const states = statesBetween(tokens, first, at);
  let next = at + 1;
  if (states.length === 0 && /^(?:from|of|in)$/.test(tokens[next]?.lower ?? "")) {
    const after = tokens[next + 1]?.lower === "the" ? next + 2 : next + 1;
    const party = partyAt(tokens, after);
    if (party !== null) {
      states.push(...statesBetween(tokens, after, party.next));
      next = party.next;
    }
  }
  if (
    tokens[next]?.text === "," &&
    readName(tokens, next + 1) !== null &&
    readOffice(tokens, next + 1, { free: false }) === null
  )
    next++;
  const names = readNames(tokens, next);
  const mention = (name: NameReading | null, to: number, k: number): PersonMention => ({
    ...build(
      tokens,
      k === 0 ? from : to,
      to,
      name,
      [],
      states.length === names.length || states.length === 1 ? (states[k] ?? states[0] ?? null) : null,
    ),
    ...(k > 0 && name !== null ? { start: name.start } : {}),
    counterpart: true,
  });
  if (names.length === 0)
    return {
      mentions:
        states.length > 1
          ? states.map((state) => ({ ...build(tokens, from, next, null, [], state), ...state, counterpart: true }))
          : [{ ...build(tokens, from, next, null, [], states[0] ?? null), counterpart: true }],
      next,
    };
  return { mentions: names.map((name, k) => mention(name, name.next, k)), next: names.at(-1)?.next ?? next };
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
          readHonoured(tokens, at) ??
          readTitled(tokens, at) ??
          readPossessed(tokens, at, known) ??
          (token.capital || /^al-/.test(token.text) ? readNamed(tokens, at, known) : null));
    if (reading === null) {
      at++;
      continue;
    }
    // "the Office of the Secretary of Defense" is a body.
    const body =
      tokens[at - 1]?.lower === "the" &&
      tokens[at - 2]?.lower === "of" &&
      /^(?:office|department|bureau)$/.test(tokens[at - 3]?.lower ?? "");
    if (!body) found.push(...reading.mentions);
    at = Math.max(reading.next, at + 1);
  }
  return found;
};
