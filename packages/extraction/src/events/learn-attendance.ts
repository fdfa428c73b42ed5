import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Frame, Mentions, Person, Sentence } from "../model.ts";
import { type Listed, listingsIn, stateOfSide } from "./attendance-list.ts";

const REACH = 12; // sentences from the meeting to the list of who was there

/** The two states of the meeting told last before the sentence; null if it is of more, or none was told. */
const pairBefore = (frames: readonly Frame[], index: number): { frame: Frame; states: readonly string[] } | null => {
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at];
    if (frame === undefined || frame.background || frame.first > index) continue;
    // Frames stand in the order of the text.
    if (index - frame.first > REACH) return null;
    const states = frame.parties.map(({ value }) => value).filter((value) => value.length === 2);
    if (states.length >= 2) return states.length === 2 ? { frame, states } : null;
  }
  return null;
};

/** The state that receives; null on the sidelines and where neither place nor role tells. */
const homeOf = ({ people: attending, place, superEvent }: Frame, people: readonly Person[]): Person["country"] => {
  if (superEvent !== null) return null;
  const host = attending.find(({ role }) => role === "host");
  const country = host === undefined ? null : (people[host.person]?.country ?? null);
  if (country !== null) return { ...country, certainty: "implied" };
  if (place === null || place.country === null) return null;
  return { start: place.start, end: place.end, party: place.country, certainty: "implied" };
};

/** Of the two sides the one that nobody of the list is said to be of: "Foreign Secretary X and the Chilean ambassador". */
const otherSide = (
  { frame, states }: NonNullable<ReturnType<typeof pairBefore>>,
  known: readonly string[],
): Person["country"] => {
  const others = states.filter((state) => !known.includes(state));
  const fact = frame.parties.find(({ value }) => value === others[0]);
  if (others.length !== 1 || fact === undefined) return null;
  return { start: fact.start, end: fact.end, party: fact.value, certainty: "implied" };
};

const personOf = ({ mention }: Listed, people: readonly Person[]): Person | undefined => people[mention.person ?? -1];

/** Of a state that the text does not tell, or of one that only was guessed and is no side, or is the other chair's. */
const isUnknown = (person: Person | undefined, states: readonly (string | null)[]): person is Person =>
  person !== undefined &&
  (person.country === null || (person.country.certainty === "implied" && !states.includes(person.country.party))) &&
  person.organisation === null &&
  person.offices.length > 0;

/** "The Kenyan delegation included X", "from the Kenyan side, X": X is Kenya's, whatever was guessed before. */
export const learnListed = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const here = mentions[sentence.index];
    if (here === undefined || sentence.zone === "furniture") continue;
    for (const one of listingsIn(sentence, here).flatMap(({ listed }) => listed)) {
      const person = personOf(one, people);
      if (one.side === null || person === undefined || person.country?.certainty === "stated") continue;
      const state = stateOfSide(one.side, people);
      if (state === null || (person.country !== null && state.certainty !== "stated")) continue;
      person.country = state;
      person.organisation = null;
    }
  }
};

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
    const pair = listings.length === 0 ? null : pairBefore(frames, sentence.index);
    if (pair === null) continue;
    for (const { listed, form } of listings) {
      if (form === "company" || form === "delegation") continue;
      const isPair = form === "chaired";
      const told = listed.map((one) => personOf(one, people)?.country ?? null);
      const isGuess = isPair && told[0]?.party === told[1]?.party;
      const states = told.map((country) =>
        country !== null && pair.states.includes(country.party) && !(isGuess && country.certainty === "implied")
          ? country.party
          : null,
      );
      const firstKnown = states.findIndex((state) => state !== null);
      const known = states.filter((state) => state !== null);
      const state = firstKnown >= 0 ? otherSide(pair, known) : isPair ? null : homeOf(pair.frame, people);
      if (state === null || !pair.states.includes(state.party)) continue;
      if (firstKnown < 0 && reporter !== null && reporter !== state.party) continue;
      for (const one of firstKnown < 0 || isPair ? listed : listed.slice(0, firstKnown)) {
        const person = personOf(one, people);
        if (
          one.side === null &&
          isUnknown(person, isGuess ? [] : pair.states) &&
          !SENT_OFFICES.test(person.offices[0]?.text ?? "")
        )
          person.country = state;
      }
    }
  }
};
