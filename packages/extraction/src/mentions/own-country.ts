import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { findParties } from "./parties.ts";
import { isCalled, sameOffice } from "./same-office.ts";

const HEAD_SENTENCES = 4; // headline and the sentences that say whose affair it is

/** "met in Lima": where, not whose affair. */
const LOCATIVE = /\b(?:in|at|to|from|near|outside)\s$/i;

/** "the Chinese border", "Japanese cars": a thing, not whose affair it is. */
const THING =
  /^\s(?:borders?|frontiers?|coasts?|waters|markets?|goods|cars|exports|imports|gas|oil|steel|currency|language|soil|territory|airspace|port|ports|company|companies|firms?)\b/;

/** "the UN special envoy for Syria": where somebody is sent. */
const POSTED_FOR =
  /\b(?:[Ee]nvoy|[Rr]epresentative|[Cc]oordinator|[Rr]apporteur|[Aa]mbassador|[Cc]ommissioner)\b[^.;,]{0,60}\b(?:for|to)\s(?:the\s)?$/u;

/** States that the head of the text names, however often. */
const headStates = (sentences: readonly Sentence[]): Set<string> =>
  new Set(
    openingOf(sentences, HEAD_SENTENCES)
      .flatMap(({ tokens, text, start }) =>
        findParties(tokens).filter(
          (party) =>
            (party.form !== "capital" || !LOCATIVE.test(text.slice(0, party.start - start))) &&
            !POSTED_FOR.test(text.slice(0, party.start - start)) &&
            !(party.form === "adjective" && THING.test(text.slice(party.end - start))),
        ),
      )
      .map(({ party }) => party)
      .filter((party) => party.length === 2 && party !== "EU" && party !== "UN"),
  );

const MINISTER_RANK = 3;

/** The state that a headline begins with and says something of: "Iran pushes for"; null if it begins otherwise. */
const headlineSubject = (sentences: readonly Sentence[]): string | null => {
  const [first] = sentences;
  const party = first?.zone === "headline" ? findParties(first.tokens)[0] : undefined;
  if (first === undefined || party === undefined || party.start !== first.start || party.form !== "name") return null;
  return /^\s\p{Ll}/u.test(first.text.slice(party.end - first.start)) ? party.party : null;
};

/** "the King of Jordan", whom nobody names: no president of whom the text leaves out the state. */
const isSomebodyElse = ({ name, offices, country, plural }: PersonMention, people: readonly Person[]): boolean => {
  const [office] = offices;
  if (name !== null || plural || country === null || office === undefined || office.rank > 1) return false;
  return people.every(
    (person) => person.country !== null || person.offices.every(({ text }) => isOther(office.text, text)),
  );
};
const isOther = (said: string, known: string): boolean =>
  !sameOffice(said, known) && !isCalled(said, known) && !isCalled(known, said);

/**
 * Whose "the minister" is where neither the outlet's home nor his own words tell: the state of the dateline, if the head of the text
 * names it or no other; else the one state of the head that nobody else acts for; else the dateline's after all, null without one.
 */
export const ownCountry = (
  sentences: readonly Sentence[],
  people: readonly Person[],
  datelineCountry: string | null,
  mentions: readonly PersonMention[],
): string | null => {
  const named = headStates(sentences);
  if (datelineCountry !== null && (named.has(datelineCountry) || named.size === 0)) return datelineCountry;
  const ministers = people.filter(({ offices }) => offices.some(({ rank }) => rank <= MINISTER_RANK));
  const subject = headlineSubject(sentences);
  // "Iran pushes for a tariff", filed from abroad: the state that the headline speaks of.
  if (
    datelineCountry !== null &&
    subject !== null &&
    named.size === 1 &&
    !ministers.some(({ country }) => country?.party === subject)
  )
    return subject;
  const taken = new Set([
    ...people.map(({ country }) => country?.party ?? null),
    ...mentions.filter((mention) => isSomebodyElse(mention, people)).map(({ country }) => country?.party ?? null),
  ]);
  const free = [...named].filter((state) => !taken.has(state));
  // A report filed from abroad tells of its own state and another; with only one, the state of the dateline is the other.
  return free.length === 1 && (named.size >= 2 || datelineCountry === null) ? (free[0] ?? null) : datelineCountry;
};
