import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Frame, Mentions, Person, Sentence } from "../model.ts";
import { type Listed, type Listing, listingsIn } from "./attendance-list.ts";
import { type Pair, homeOfPair, otherSide, pairBefore } from "./home-of-pair.ts";
import { personOf } from "./learn-attendance.ts";

/** Of a state that the text does not tell, or of one that only was guessed and is no side, or is the other chair's. */
const isUnknown = (person: Person | undefined, states: readonly (string | null)[]): person is Person =>
  person !== undefined &&
  (person.country === null || (person.country.certainty === "implied" && !states.includes(person.country.party))) &&
  person.organisation === null &&
  person.offices.length > 0;

/** "The meeting was attended by Minister X and the Chilean ambassador": X is of the side at home, or of the other than the ambassador's. */
export const learnUnsided = (
  frames: readonly Frame[],
  {
    sentences,
    mentions,
    people,
    reporter,
  }: {
    readonly sentences: readonly Sentence[];
    readonly mentions: readonly Mentions[];
    readonly people: readonly Person[];
    /** The state of the dateline; who reports from another than the host's may speak of his own people. */
    readonly reporter: string | null;
  },
): void => {
  for (const sentence of sentences) {
    const here = mentions[sentence.index];
    const listings = here === undefined || sentence.zone === "furniture" ? [] : listingsIn(sentence, here);
    for (const listing of listings) {
      if (here === undefined || isOfBoth(listing, sentence)) continue;
      const isOfTraveller = isTravellersCompany(listing, sentence, here);
      const pair = listing.form === "company" && !isOfTraveller ? null : pairBefore(frames, sentence.index, listing);
      if (pair === null) continue;
      if (listing.form === "delegation" || isOfTraveller) {
        learnDelegates(listing, pair, frames, people);
        continue;
      }
      learnBesideOther(listing, pair, { sentence, mentions: here, people });
      for (const one of listing.listed) learnSent(one, pair, { sentence, mentions: here, people });
      learnList(listing, pair, { frames, people, reporter });
    }
  }
};

/** "She is accompanied by X", "The President will be accompanied by X": who travels has company; "A met B, accompanied by X" may be said of either. */
const isTravellersCompany = ({ form, cue }: Listing, { text, start }: Sentence, { people }: Mentions): boolean =>
  form === "company" &&
  /^accompan/i.test(text.slice(cue.start, cue.end)) &&
  people.filter(({ end }) => end - start <= cue.end).every(({ person }) => person === null);

/** "the two foreign ministers, A and B", "the ministers of both countries": one of each. */
const OF_BOTH =
  /\b(?:the two|both)\s(?:[\p{Ll}'-]+\s){0,3}(?:countries|states|sides|ministers|presidents|secretaries|chiefs)\b/u;
const isOfBoth = ({ cue, listed }: Listing, { text, start }: Sentence): boolean => {
  const first = listed[0]?.mention;
  if (first === undefined) return false;
  return OF_BOTH.test(
    text.slice(Math.min(cue.start, Math.max(0, first.start - start - OF_BOTH_REACH)), first.end - start),
  );
};
const OF_BOTH_REACH = 40; // "The energy ministers of the two countries, A"

const MEETING_WITH = /\bat\sthe\s(?:meeting|talks|session|audience)\swith\s(?:the\s|visiting\s)?$/u;
/** "The trade minister, X, was also at the meeting with Mr Y": X is of the side that Y met. */
const learnBesideOther = (
  { listed }: Listing,
  pair: Pair,
  { sentence, mentions, people }: { sentence: Sentence; mentions: Mentions; people: readonly Person[] },
): void => {
  const met = mentions.people.find(({ start }) => MEETING_WITH.test(sentence.text.slice(0, start - sentence.start)));
  const state = people[met?.person ?? -1]?.country?.party;
  const own = state !== undefined && pair.states.includes(state) ? otherSide(pair, [state]) : null;
  for (const one of own === null ? [] : listed) {
    const person = personOf(one, people);
    if (one.mention !== met && person?.country?.certainty !== "stated" && person?.organisation === null)
      person.country = own;
  }
};

const TO = /\bto\s(?:the\s)?$/u;

/** "the ambassador to Kenya", at a meeting of Kenya and Peru: the other's. */
const learnSent = (
  { mention }: Listed,
  pair: Pair,
  { sentence, mentions, people }: { sentence: Sentence; mentions: Mentions; people: readonly Person[] },
): void => {
  const person = people[mention.person ?? -1];
  if (person === undefined || person.country !== null || !SENT_OFFICES.test(person.offices[0]?.text ?? "")) return;
  const to = mentions.parties.find(
    ({ party, start, end }) =>
      start >= mention.start &&
      end <= mention.end &&
      pair.states.includes(party) &&
      TO.test(sentence.text.slice(0, start - sentence.start)),
  );
  if (to !== undefined) person.country = otherSide(pair, [to.party]);
};

/** "Members of the delegation included X": where one state receives, the other's, whatever was guessed before. */
const learnDelegates = ({ listed }: Listing, pair: Pair, frames: readonly Frame[], people: readonly Person[]): void => {
  const home = homeOfPair(pair, frames, people);
  const guests = home === null ? null : otherSide(pair, [home.party]);
  for (const one of guests === null ? [] : listed) {
    const person = personOf(one, people);
    if (one.side !== null || person === undefined || person.organisation !== null) continue;
    if (person.country?.certainty !== "stated") person.country = guests;
  }
};

/** Whose those are of whom the list says nothing. */
const learnList = (
  { listed, form }: Listing,
  pair: Pair,
  { frames, people, reporter }: { frames: readonly Frame[]; people: readonly Person[]; reporter: string | null },
): void => {
  const isPair = form === "chaired";
  const told = listed.map((one) => personOf(one, people)?.country ?? null);
  const isGuess = isPair && told[0]?.party === told[1]?.party;
  // "to be led by Presidents A and B": one of each, whichever; the dateline tells nothing of both.
  if (isGuess && told.length === 2 && told.every((country) => country?.certainty === "implied"))
    for (const one of listed) {
      const person = personOf(one, people);
      if (person !== undefined) person.country = null;
    }
  const states = told.map((country) =>
    country !== null && pair.states.includes(country.party) && !(isGuess && country.certainty === "implied")
      ? country.party
      : null,
  );
  const firstKnown = states.findIndex((state) => state !== null);
  const known = states.filter((state) => state !== null);
  const home = isPair ? null : homeOfPair(pair, frames, people);
  const first = firstKnown < 0 ? undefined : listed[firstKnown];
  // "Minister X and the Peruvian ambassador to Kenya", in Lima: both of the host's.
  const isHomeList =
    home !== null &&
    first !== undefined &&
    states[firstKnown] === home.party &&
    SENT_OFFICES.test(personOf(first, people)?.offices[0]?.text ?? "");
  const state = first === undefined || isHomeList ? home : otherSide(pair, known);
  if (state === null || !pair.states.includes(state.party)) return;
  if (firstKnown < 0 && reporter !== null && reporter !== state.party) return;
  // "attended by Kenya's Undersecretary X, the chief of protocol, Y": behind one of the host's come more of them.
  if (home !== null && known.every((one) => one === home.party))
    for (const one of listed.slice(firstKnown + 1)) withState(one, home, { pair, people });
  for (const one of firstKnown < 0 || isPair ? listed : listed.slice(0, firstKnown))
    withState(one, state, { pair: isGuess ? { ...pair, states: [] } : pair, people });
};

/** Gives the state to whoever has none of the two told, if he is nobody's envoy. */
const withState = (
  one: Listed,
  state: NonNullable<Person["country"]>,
  { pair, people }: { readonly pair: Pair; readonly people: readonly Person[] },
): void => {
  const person = personOf(one, people);
  if (one.side === null && isUnknown(person, pair.states) && !SENT_OFFICES.test(person.offices[0]?.text ?? ""))
    person.country = state;
};
