import { OFFICE_COUNTRY } from "../lexicon/offices.ts";
import type { Frame, Mentions, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { isAside } from "./is-aside.ts";
import { isInferred } from "./learn-hosts.ts";
import { mayHost } from "./may-host.ts";
import { AT_HOME } from "./stay-of.ts";
import { peopleOf } from "./people-of.ts";

type State = NonNullable<Person["country"]>;

/** A visit or a meeting that the text has told of, and of whose sides it may be telling still. */
interface Stay {
  readonly frame: Frame;
  readonly guest: State;
  readonly host: State;
  /** A meeting, of which side nothing says who is at home. */
  readonly isMeeting: boolean;
}

const REACH = 12; // sentences from the visit or meeting to what else was done there

/** The visit told last, if all that the text has told since then is of its two states. */
const stayIn = (frames: readonly Frame[], people: readonly Person[], { sentence }: Trigger): Stay | null => {
  const at = frames.findLastIndex(({ kind, background }) => kind === "visit" && !background);
  const visit = frames[at];
  if (visit?.place?.country == null || sentence.index - visit.first > REACH) return null;
  const guests = visit.people
    .filter(({ role }) => role === "guest")
    .map(({ person }) => people[person]?.country ?? null);
  const [guest] = guests;
  const { start, end, country } = visit.place;
  if (guest == null || guest.party === country || guests.some((other) => other?.party !== guest.party)) return null;
  const isOfBoth = ({ value }: Frame["parties"][number]): boolean => value === country || value === guest.party;
  return frames.slice(at).every(({ parties }) => parties.every(isOfBoth))
    ? { frame: visit, guest, host: { start, end, party: country, certainty: "stated" }, isMeeting: false }
    : null;
};

/** The meeting of two states told last, near by. */
const meetingIn = (frames: readonly Frame[], { sentence }: Trigger): Stay | null => {
  const frame = frames.findLast(
    ({ background, status }) => !background && (status === "held" || status === "scheduled"),
  );
  const [one, other, ...more] = frame?.parties ?? [];
  if (frame === undefined || sentence.index - frame.first > REACH) return null;
  if (one?.value.length !== 2 || other?.value.length !== 2 || more.length > 0) return null;
  const [guest, host] = [one, other].map(
    ({ value, start, end }): State => ({ start, end, party: value, certainty: "stated" }),
  );
  return guest === undefined || host === undefined ? null : { frame, guest, host, isMeeting: true };
};

/** Who travels is of his own state, however that is known. */
const isGuest = (side: readonly Person[], { frame, isMeeting }: Stay, people: readonly Person[]): boolean =>
  !isMeeting && frame.people.some(({ person, role }) => role === "guest" && side.some((one) => one === people[person]));

/** "X met Y of Peru. In Nairobi X met Minister Z": X meets others as well, of whatever state. */
const isOfThem = (side: readonly Person[], { frame, isMeeting }: Stay, people: readonly Person[]): boolean =>
  isMeeting && frame.people.some(({ person }) => side.some((one) => one === people[person]));

/** His state is only guessed from the report's: "Treasury Secretary" itself says whose. */
const isGuessed = (person: Person): boolean =>
  isInferred(person) && person.offices.every(({ text }) => !OFFICE_COUNTRY.has(text.toLowerCase()));

/** Whose state the text leaves out. */
const isOpen = (person: Person): boolean =>
  (person.country === null || isGuessed(person)) &&
  person.organisation === null &&
  !person.former &&
  person.offices[0] !== undefined &&
  mayHost(person.offices[0]);

/** The state of a side that more than a guess tells. */
const statedOf = (side: readonly Person[]): string | null => {
  const states = new Set(side.flatMap((person) => (isGuessed(person) ? [] : (person.country?.party ?? []))));
  return states.size === 1 ? ([...states][0] ?? null) : null;
};

/** "Meanwhile, Minister X met Minister Y", "last week": something else. */
const ELSEWHERE =
  /^(?:Meanwhile|Elsewhere|Separately, in|In (?:other|related) news|In another development|At home|Back home|Domestically)\b|\b(?:last|previous)\s(?:week|month|year)\b|\bago\b/u;

/** The state that a report's own gives both of whom it names none; null if it gives them two, or the second is told. */
const guessedHome = (one: readonly Person[], other: readonly Person[]): string | null => {
  const states = new Set([...one, ...other].map(({ country }) => country?.party ?? null));
  const [state = null] = states;
  return states.size === 1 && one.length === 1 && other.length === 1 ? state : null;
};

const THE_TWO = /\band\s(?:the\stwo|both)\s\p{Ll}/u;
/** "Minister X spoke with Minister Y and the two settled on a round in Lima": in the other state, so Y is of that one. */
const goesAbroad = ({ sentence, end }: Trigger, { places }: Mentions, state: string | null): boolean =>
  state !== null &&
  THE_TWO.test(sentence.text.slice(end - sentence.start)) &&
  places.some(({ country, start }) => country === state && start > end);

/**
 * "X is on a visit to Peru. On Monday Agriculture Minister Y met his counterpart, Z": who has come with the traveller meets officials of the
 * host's; of which of both an official is, whose state the text leaves out, the other side or the report's own state tells.
 */
export const learnCompany = (
  trigger: Trigger,
  { subject, object }: Sides,
  {
    frames,
    mentions,
    here,
    press,
    people,
  }: {
    readonly frames: readonly Frame[];
    readonly mentions: Mentions;
    readonly here: Frame["place"];
    /** The state of the outlet; null if nothing tells it. */
    readonly press: string | null;
    readonly people: readonly Person[];
  },
): void => {
  const { value, sentence } = trigger;
  if (
    (value.kind !== "meeting" && value.kind !== "signing" && value.kind !== "phone_call") ||
    isAside(trigger) ||
    /\baccompanied by$/.test(trigger.quote)
  )
    return;
  if (ELSEWHERE.test(sentence.text) || AT_HOME.test(sentence.text)) return;
  const [one, other] =
    object.length === 0 && subject.length === 2 && subject[1]?.person?.counterpart === true
      ? subject.map((unit) => peopleOf([unit], people))
      : [peopleOf(subject, people), peopleOf(object, people)];
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return;
  const stay = stayIn(frames, people, trigger) ?? meetingIn(frames, trigger);
  if (stay === null || (!stay.isMeeting && here?.country != null && here.country !== stay.host.party)) return;
  const states = [stay.guest, stay.host];
  const across = (party: string): State | null => states.find((state) => state.party !== party) ?? null;
  const [told, toldOther] = [one, other].map((side) =>
    isGuest(side, stay, people) ? stay.guest.party : statedOf(side),
  );
  if (told === undefined || toldOther === undefined) return;
  const isOfStay = (party: string | null): boolean => party === null || states.some((state) => state.party === party);
  if (!isOfStay(told) || !isOfStay(toldOther) || (told !== null && toldOther !== null)) return;
  // "X of Kenya met Y of Peru. Minister Z met his Peruvian counterpart": one of them must be told.
  const near = stay.isMeeting && told === null && toldOther === null ? guessedHome(one, other) : null;
  const isOfPair = near !== null && goesAbroad(trigger, mentions, across(near)?.party ?? null);
  if (stay.isMeeting && (told === null) === (toldOther === null) && !isOfPair) return;
  if (isOfThem(one, stay, people) || isOfThem(other, stay, people)) return;
  const isHostFirst = value.host === "subject" || (value.guest !== "subject" && press === stay.host.party);
  const guessed = isHostFirst ? stay.host : stay.guest;
  const stateOf = (party: string): State | null => states.find((state) => state.party === party) ?? null;
  const first = isOfPair
    ? stateOf(near)
    : told !== null
      ? stateOf(told)
      : toldOther !== null
        ? across(toldOther)
        : guessed;
  if (first === null) return;
  const sides = [
    [one, first],
    [other, across(first.party)],
  ] as const;
  for (const [side, state] of sides)
    for (const person of side)
      if (state !== null && isOpen(person)) person.country = { ...state, certainty: "implied" };
};
