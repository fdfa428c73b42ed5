import type { PartyMention, Person, PlaceMention, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Unit } from "./units.ts";
import { isInferred } from "./learn-hosts.ts";

/** "X spoke after talks with Y, who was on a visit to", "with Y, currently on a visit to": Y's journey. */
const OF_ANOTHER = /^(?!,\s(?:who|currently|now)\b).*(?:\bwho(?:se)?\b|,\s(?:currently|presently|now)\son\b)/u;

/** "Chad called off a visit to Niger by Minister X": X is of the state that calls it off, unless it is the one he was to see. */
const learnOfCanceller = (
  subject: readonly Unit[],
  object: readonly Unit[],
  to: string,
  people: readonly Person[],
): void => {
  const [state, ...rest] = object.every(({ person }) => person === null)
    ? object.flatMap(({ parties }) => parties)
    : [];
  if (state === undefined || rest.length > 0 || state.party === to || state.party.length > 2) return;
  for (const unit of subject) {
    const person = people[unit.person?.person ?? -1];
    if (person === undefined || person.offices.length === 0 || person.former || person.organisation !== null) continue;
    if (person.country === null || isInferred(person))
      person.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
  }
};

/**
 * "Chad and Niger to finish the road. A delegation led by Minister X flew to Niamey": who travels to one of the two states of the headline,
 * and is of none that the text tells, is of the other.
 */
export const learnTraveller = (
  { value, status, quote, sentence, start }: Trigger,
  { subject, object }: Sides,
  {
    here,
    people,
    headline,
  }: {
    readonly here: PlaceMention | null;
    readonly people: readonly Person[];
    readonly headline: readonly PartyMention[];
  },
): void => {
  const to = here?.country ?? null;
  // "holds talks with visiting Speaker Y": another's journey.
  if (value.kind !== "visit" || to === null || status === "denied" || /^visiting\b/i.test(quote)) return;
  if (status === "cancelled" || status === "postponed") learnOfCanceller(subject, object, to, people);
  const states = headline.filter(({ party, form }) => party.length === 2 && form !== "capital");
  const others = states.filter(({ party }) => party !== to);
  const [other] = others;
  if (other === undefined || others.length === states.length || others.some(({ party }) => party !== other.party))
    return;
  for (const unit of subject) {
    const person = people[unit.person?.person ?? -1];
    if (person === undefined || person.offices.length === 0 || person.former) continue;
    // A guess from the dateline: who pays a visit to a state is not its own.
    const isGuess =
      isInferred(person) &&
      person.country?.party === to &&
      here?.city === null &&
      !OF_ANOTHER.test(sentence.text.slice(unit.end - sentence.start, start - sentence.start));
    if ((person.country !== null && !isGuess) || person.organisation !== null) continue;
    person.country = { start: other.start, end: other.end, party: other.party, certainty: "implied" };
  }
};
