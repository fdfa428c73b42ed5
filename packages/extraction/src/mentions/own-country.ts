import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Person, PersonMention, Sentence, Span } from "../model.ts";
import { boundState } from "./bound-state.ts";
import { openingOf } from "../sentences/opening.ts";
import { findParties } from "./parties.ts";
import { isCalled, sameOffice } from "./same-office.ts";
import { isState, isWhoseAffair } from "./whose-affair.ts";

const HEAD_SENTENCES = 4; // headline and the sentences that say whose affair it is

/** "Deputy President X concludes a visit to the Republic of Peru", "X flew to Lima, Peru", the only one of the sentence: he is of another state. */
const VISIT_TO =
  /\b(?:(?:visit|trip|tour|journey)\s(?:to|of)|(?:to|will|would)\s(?:visit|tour|travel to)|(?:travell?ed|travels|flew|flies|went|heads|headed)\s(?:to|for)|(?:left|leaves|departed|departs)\sfor)\s(?:the\s(?:(?:\p{Lu}[\p{L}']+\s){1,3}of\s)?)?(?:\p{Lu}[\p{L}-]{1,24}(?:\s\p{Lu}[\p{L}-]{1,24})?,?\s(?:and\s)?){0,3}(?:(?:the\s)?capital\s(?:city\s)?of\s(?:the\s)?(?:Republic\sof\s)?(?:the\s)?)?$/u;
const isVisited = ({ text, start }: Sentence, party: Span, mentions: readonly PersonMention[]): boolean =>
  VISIT_TO.test(text.slice(0, party.start - start)) && isOfOneTraveller(mentions, start, party.start);

/** "has wrapped up two days of talks in the Canadian capital", told of one official: there he was abroad. */
const isInCapital = (
  { text, start }: Sentence,
  { start: at, end }: Span,
  mentions: readonly PersonMention[],
): boolean =>
  text.startsWith(" capital", end - start) &&
  /\bin the $/.test(text.slice(0, at - start)) &&
  isOfOneTraveller(mentions, start, at);

/** "ended a two-day mission to the west African country": to the one of the dateline. */
const TO_THE_COUNTRY =
  /\b(?:mission|visit|trip|tour|stay)\s(?:to|in)\sthe\s(?:[\p{L}-]{3,24}\s){1,3}(?:country|nation|state|kingdom|republic|island)\b/u;
const isMission = ({ text, start }: Sentence, mentions: readonly PersonMention[]): boolean => {
  const at = TO_THE_COUNTRY.exec(text)?.index ?? -1;
  return at >= 0 && isOfOneTraveller(mentions, start, start + at);
};

/** Between the two places of the text one official is told, of whom no state is. */
const isOfOneTraveller = (mentions: readonly PersonMention[], start: number, end: number): boolean => {
  const [traveller, ...others] = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  // "met the head of the IMF, who was on a visit to Kenya": he, not the first who is named.
  return (
    others.length === 0 &&
    traveller?.country === null &&
    traveller.organisation === null &&
    traveller.offices.length > 0
  );
};

/** States that the head of the text names, however often. */
const headStates = (
  sentences: readonly Sentence[],
  mentions: readonly PersonMention[],
  datelineCountry: string | null,
): { readonly named: ReadonlySet<string>; readonly visited: ReadonlySet<string>; readonly isOfTraveller: boolean } => {
  const visited = new Set<string>();
  const named = openingOf(sentences, HEAD_SENTENCES).flatMap((sentence) => {
    if (datelineCountry !== null && isMission(sentence, mentions)) visited.add(datelineCountry);
    return findParties(sentence.tokens).filter((party) => {
      if (party.form === "name" && isVisited(sentence, party, mentions)) visited.add(party.party);
      if (party.form === "adjective" && isInCapital(sentence, party, mentions)) visited.add(party.party);
      return isWhoseAffair(sentence, party);
    });
  });
  return {
    named: new Set(named.map(({ party }) => party).filter((party) => isState(party) && !visited.has(party))),
    visited,
    isOfTraveller: visited.size > 0,
  };
};

const MINISTER_RANK = 3;

/** The state that a headline begins with and says something of: "Iran pushes for"; null if it begins otherwise. */
const headlineSubject = (sentences: readonly Sentence[]): string | null => {
  const [first] = sentences;
  const party = first?.zone === "headline" ? findParties(first.tokens)[0] : undefined;
  if (first === undefined || party === undefined || party.start !== first.start || party.form !== "name") return null;
  return /^\s\p{Ll}/u.test(first.text.slice(party.end - first.start)) ? party.party : null;
};

/** "the King of Jordan", "the ambassador of India", whom nobody names: no president of whom the text leaves out the state. */
const isSomebodyElse = ({ name, offices, country, plural }: PersonMention, people: readonly Person[]): boolean => {
  const [office] = offices;
  if (name !== null || plural || country === null || office === undefined) return false;
  if (office.rank > 1 && !SENT_OFFICES.test(office.text)) return false;
  return people.every(
    (person) => person.country !== null || person.offices.every(({ text }) => isOther(office.text, text)),
  );
};
/** "Italian business leaders", whom nobody names: no officials. */
const isOfTrade = ({ name, plural, offices: [office] }: PersonMention): boolean =>
  name === null && plural && /^(?:business |industry |community )?leaders$/i.test(office?.text ?? "");

const isOther = (said: string, known: string): boolean =>
  !sameOffice(said, known) && !isCalled(said, known) && !isCalled(known, said);

/** "Bangladesh's Permanent Representative to the UN was present": beside his own prime minister. */
const isPermanent = ({ offices }: Person): boolean =>
  offices.some(({ text }) => /^(?:deputy |alternate )?permanent representative\b/i.test(text));

/** "the indispensable Canada-U.S. partnership": the state, joined with one whose officials the text names. */
const isPairedWith = (sentences: readonly Sentence[], state: string, taken: ReadonlySet<string | null>): boolean =>
  sentences.some(({ text, start, tokens }) => {
    if (!/\p{L}[-–—]\p{Lu}/u.test(text)) return false;
    const parties = findParties(tokens);
    return parties.some(
      (one) =>
        one.party === state &&
        parties.some(
          (other) =>
            taken.has(other.party) &&
            other.party !== state &&
            /^[-–—]?$/.test(text.slice(Math.min(one.end, other.end) - start, Math.max(one.start, other.start) - start)),
        ),
    );
  });

/** "Singapore and Thailand will sign", "between Chile and Peru" */
const JOINED = /^\sand\s(?:the\s)?\p{Lu}/u;
const JOINS = /\p{Lu}\p{L}+\sand\s(?:the\s)?$/u;
/** "Okello thanked Kenya", "will visit Kenya" */
const DONE_TO =
  /\b(?:thank(?:s|ed)?|visit(?:s|ed)?|tour(?:s|ed)?|invit(?:es|ed)|congratulat(?:es|ed)|assur(?:es|ed)|urg(?:es|ed)|asks|asked|told|praised|(?:relations|ties|cooperation|trade|partnership)\swith)\s(?:the\s)?$/u;

/** "Kenya wants the ferry back", "the Omani position", "Eritrea's stance", in the headline or beside an official; not "did not mention Togo". */
const isSpokenFor = (sentences: readonly Sentence[], state: string, mentions: readonly PersonMention[]): boolean =>
  sentences.some((sentence) => {
    const { start: from, end: to, zone, tokens, text } = sentence;
    const tellsOfOfficial = mentions.some(
      ({ start, end, offices }) => offices.length > 0 && start >= from && end <= to,
    );
    return findParties(tokens).some(
      (party) =>
        party.party === state &&
        isWhoseAffair(sentence, party) &&
        (zone === "headline" ||
          tellsOfOfficial ||
          party.form === "adjective" ||
          party.possessive ||
          party.start === from ||
          JOINED.test(text.slice(party.end - from)) ||
          [JOINS, DONE_TO].some((words) => words.test(text.slice(0, party.start - from)))),
    );
  });

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
  const { named, visited, isOfTraveller } = headStates(sentences, mentions, datelineCountry);
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
    ...people.filter((person) => !isPermanent(person)).map(({ country }) => country?.party ?? null),
    // The officials of other states whom a traveller is to see are not his own.
    ...mentions
      .filter((mention) => (isOfTraveller && !isOfTrade(mention)) || isSomebodyElse(mention, people))
      .map(({ country }) => country?.party ?? null),
  ]);
  const free = [...named].filter((state) => !taken.has(state));
  if (free.length > 1) {
    const [paired, ...others] = free.filter((state) => isPairedWith(sentences, state, taken));
    if (paired !== undefined && others.length === 0) return paired;
  }
  // A report filed from abroad tells of its own state and another; with only one, the state of the dateline is the other.
  const isAbroad = datelineCountry === null || visited.has(datelineCountry);
  if (free.length === 1 && (named.size >= 2 || isAbroad) && isSpokenFor(sentences, free[0] ?? "", mentions))
    return free[0] ?? null;
  const bound = isAbroad ? boundState(sentences, { mentions, people, visited }) : null;
  if (bound !== null) return bound;
  // "HANOI: The prime minister arrived here for a visit to Vietnam": he is not of the state of the dateline, and whom he sees is.
  return datelineCountry !== null && visited.has(datelineCountry) ? null : datelineCountry;
};
