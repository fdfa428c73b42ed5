import { actsFor } from "./acts-for.ts";
import { withApposedOffice } from "./apposed-office.ts";
import { withoutSenders } from "./envoy-of.ts";
import { PLACE_GIVEN_NAMES } from "../lexicon/names.ts";
import type { PersonMention, Sentence, Token } from "../model.ts";
import { mayBeginPerson } from "./beginnings.ts";
import { readEachMinister } from "./each-minister.ts";
import { OWNERS, readCounterpart } from "./counterpart.ts";
import { stateLed } from "./came-to-office.ts";
import { HAS_ARTICLE, type NameReading, readName } from "./name.ts";
import { BODY_END, FIRM_END, ITS_PEOPLE, MET_BEFORE, OPENS_WITH_ACT, SPEECH_OR_ACT } from "./name-words.ts";
import { placeAt } from "./office-head.ts";
import { fieldOfBody } from "./field-of-body.ts";
import { isNobody } from "./nobody.ts";
import { isSurname, type KnownNames } from "./only-name.ts";
import { isPortfolio } from "./portfolio.ts";
import { behindLongTown } from "./city-table.ts";
import { behindName, partyAt } from "./party-at.ts";
import { countryAfter } from "./name-country.ts";
import { readApposition } from "./apposition.ts";
import { type Reading, build, readNames } from "./person-parts.ts";
import { readServing, withStatesServed } from "./states-served.ts";
import { isCalledByState, isRanked, regionAt } from "./told-by-state.ts";
import { readHonoured, readTitled } from "./titled.ts";

/** The head of a sentence, or behind ", and", "when" and the like. */
const opensClause = (tokens: readonly Token[], from: number): boolean =>
  from === 0 ||
  /^(?:that|when|where|while|as|because|before|after|until)$/.test(tokens[from - 1]?.lower ?? "") ||
  (/^(?:and|but)$/.test(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.text === ",");

/** "Satya Narayan Pradhan, Director General, NCB", "Mr Goff", "Hun Sen said". */
const readNamed = (tokens: readonly Token[], from: number, known: KnownNames): Reading | null => {
  const name = readName(tokens, from);
  if (name === null) return null;
  const given = name.words >= 2 && PLACE_GIVEN_NAMES.has(tokens[from]?.lower ?? "");
  if (!name.honorific && !given && placeAt(tokens, from) && !isSurname(tokens, from, name, known)) return null;
  const apposition = readApposition(tokens, name.next);
  const familiar = known.has(name.text.toLowerCase());
  if (apposition !== null && (name.words >= 2 || name.honorific || familiar)) {
    const mention = build(tokens, from, apposition.next, name, apposition.offices, null);
    return { mentions: [mention], next: apposition.next };
  }
  const apposed = readServing(tokens, from, name) ?? readApposedCounterpart(tokens, from, name);
  if (apposed !== null) return apposed;
  const isWhole = (name.words >= 2 || familiar) && !BODY_END.test(name.text);
  const acting = isWhole ? actsFor(tokens, name.next) : null;
  if (acting !== null)
    return {
      mentions: [build(tokens, from, acting.next, name, acting.offices, acting.country)],
      next: acting.next,
    };
  const led = isWhole && name.words >= 2 ? stateLed(tokens, name.next) : null;
  if (led !== null) return { mentions: [build(tokens, from, name.next, name, [], led)], next: name.next };
  const before = tokens[from - 1];
  const acts =
    name.words >= 2 &&
    name.words <= 4 &&
    (SPEECH_OR_ACT.test(tokens[name.next]?.lower ?? "") ||
      (opensClause(tokens, from) && OPENS_WITH_ACT.test(tokens[name.next]?.lower ?? ""))) &&
    !BODY_END.test(name.text) &&
    // "the Rogun Dam and air links", "the Employment Permit System and": nobody's name has an article or a field of work before it.
    !/^(?:the|an?)$/.test(before?.lower ?? "") &&
    !(before?.capital === true && isPortfolio(before));
  const after = countryAfter(tokens, name.next);
  const met =
    name.words >= 2 &&
    name.words <= 4 &&
    MET_BEFORE.test(tokens[from - 1]?.lower ?? "") &&
    !BODY_END.test(name.text) &&
    !ITS_PEOPLE.test(tokens[name.next]?.lower ?? "");
  // "the Ministry of Public Health of the DPRK": what it is for.
  const isOfMinistry =
    tokens[from - 1]?.lower === "of" && /^(?:ministry|department|bureau|office)$/.test(tokens[from - 2]?.lower ?? "");
  if (after !== null && name.words >= 2 && !BODY_END.test(name.text) && !isOfMinistry)
    return withOffice(tokens, from, after.next, { name, country: after.span });
  const isKnown =
    met ||
    // "between S. Raghunathan and Liu Zhenghua. ... Mr Liu": the family name stands first.
    (tokens[from - 1]?.lower === "and" && name.words === 2 && known.has(name.text.toLowerCase().split(" ")[0] ?? "")) ||
    known.has(name.text.toLowerCase()) ||
    known.has(name.text.toLowerCase().split(" ").at(-1) ?? "");
  if (!name.honorific && !acts && !isKnown) return null;
  return { mentions: [build(tokens, from, name.next, name, [], null)], next: name.next };
};

/** "Juraj Balaz, his Slovak counterpart,": the name in front of it. */
const readApposedCounterpart = (tokens: readonly Token[], from: number, name: NameReading): Reading | null => {
  if (name.words < 2 || tokens[name.next]?.text !== "," || !OWNERS.has(tokens[name.next + 1]?.lower ?? "")) return null;
  const reading = readCounterpart(tokens, name.next + 1);
  const [mention, ...others] = reading?.mentions ?? [];
  if (reading === null || mention === undefined || others.length > 0) return null;
  if (mention.name !== null || !mention.counterpart || mention.country === null) return null;
  const { country } = mention;
  return {
    mentions: [{ ...build(tokens, from, reading.next, name, [], country), counterpart: true }],
    next: reading.next,
  };
};

/** "Han Min-ho, Robert Lane and Yuji Sato said", "the two, Robert Lane and Yuji Sato,": names that do something together. */
const readRow = (tokens: readonly Token[], from: number): Reading | null => {
  const isApposed = tokens[from - 1]?.text === "," && /^(?:two|three|pair)$/.test(tokens[from - 2]?.lower ?? "");
  const names = from === 0 || isApposed ? readNames(tokens, from) : [];
  const last = names.at(-1);
  const behind = tokens[last?.next ?? 0];
  if (last === undefined || names.length < (isApposed ? 2 : ROW_MIN)) return null;
  if (isApposed ? behind?.text !== "," : !SPEECH_OR_ACT.test(behind?.lower ?? "")) return null;
  const arePeople = names.every(
    ({ words, text, next, country }) => words >= 2 && country === null && !BODY_END.test(text) && next > from,
  );
  if (!arePeople || placeAt(tokens, from)) return null;
  const mentions = names.map((name) => ({ ...build(tokens, from, name.next, name, [], null), start: name.start }));
  return { mentions, next: last.next };
};

const ROW_MIN = 3; // at the head; of two names the first has "and" behind it

/** "Argentina's Javier Milei", "Israeli Gen. Dan Levi", "Russia's Lavrov" if he is known, "Japan's Kenji Mori, the finance minister,". */
const readPossessed = (tokens: readonly Token[], from: number, known: KnownNames): Reading | null => {
  const party = partyAt(tokens, from) ?? regionAt(tokens, from);
  if (party === null) return null;
  // "the Turkmen side's Annageldi Orazov"
  const ofSide = /^(?:side|delegation)$/.test(tokens[party.next]?.lower ?? "") ? 1 : 0;
  const owned = tokens[party.next + ofSide]?.kind === "possessive";
  const called = isCalledByState(tokens, from, party);
  if (!owned && !called && !isRanked(tokens, party)) return null;
  const name = readName(tokens, owned || called ? party.next + 1 + (owned ? ofSide : 0) : party.next);
  if (
    name === null ||
    (ofSide > 0 && (name.words < 2 || THING_END.test(name.text))) ||
    (!owned && !called && !name.honorific)
  )
    return null;
  // "the Algerian, Mourad Bena,"
  if (called && (name.words < 2 || !/^[,.]$/.test(tokens[name.next]?.text ?? "."))) return null;
  if (name.words < 2 && !known.has(name.text.toLowerCase())) return null;
  // "Turkey's Karasu Holding" flew nowhere.
  if (FIRM_END.test(name.text)) return null;
  const country = { start: tokens[from]?.start ?? 0, end: tokens[party.next - 1]?.end ?? 0, party: party.party };
  return withOffice(tokens, from, name.next, { name, country });
};

/** "the Turkmen side's Green Plan" is nobody. */
const THING_END =
  /\b(?:Plan|Programme|Program|Project|Initiative|Proposal|Strategy|Fund|Corridor|Bridge|Road|Port|Pipeline|Line|Law|Bill|Accord|Pact|Charter|Vision|Week|Day)$/;

/** ", the finance minister," or ", her counterpart," behind a name whose state is told; `at` is the index behind both. */
const withOffice = (
  tokens: readonly Token[],
  from: number,
  at: number,
  { name, country }: { readonly name: NameReading; readonly country: NonNullable<PersonMention["country"]> },
): Reading => {
  const apposed = readApposition(tokens, at);
  const counterpart =
    tokens[at]?.text === "," && OWNERS.has(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "counterpart";
  const next = counterpart ? at + 3 : (apposed?.next ?? at);
  const mention = build(tokens, from, next, name, counterpart ? [] : (apposed?.offices ?? []), country);
  return { mentions: [{ ...mention, counterpart }], next };
};

/**
 * People named in one sentence.
 * @param known lower-case names and name parts met elsewhere in the document; a bare one of them is a person here as well. The
 *   document has no other influence on the reading.
 */
export const findPeople = (sentence: Sentence, known: KnownNames): PersonMention[] => {
  const { tokens } = sentence;
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const field = found.at(-1)?.end === tokens[at - 1]?.end ? fieldOfBody(tokens, at) : null;
    const reading =
      field !== null || token?.kind !== "word" || !mayBeginPerson(token) || isNobody(tokens, at)
        ? null
        : (readCounterpart(tokens, at) ??
          readHonoured(tokens, at) ??
          readEachMinister(tokens, at) ??
          readTitled(tokens, at) ??
          readPossessed(tokens, at, known) ??
          (token.capital || HAS_ARTICLE.test(token.text)
            ? (readRow(tokens, at) ?? readNamed(tokens, at, known))
            : null));
    if (reading === null) {
      // "from the United States and European Commission officials": no office begins inside a state's name, and nobody inside a town's.
      const name = token?.capital === true ? (behindName(tokens, at) ?? behindLongTown(tokens, at)) : null;
      at = field ?? name ?? at + 1;
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
  return withApposedOffice(withoutSenders(withStatesServed(found, sentence), sentence), sentence);
};
