import { isState } from "../mentions/whose-affair.ts";
import type { Frame, Mentions, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { theirsMet } from "./meet-theirs.ts";
import { isAttendance } from "./is-attendance.ts";
import { mayHost } from "./may-host.ts";
import { HEAD, mayServe, rankOf } from "./may-serve.ts";
import { otherOf, type StatePair } from "./pair-of-text.ts";
import { peopleOf } from "./people-of.ts";

type State = NonNullable<Person["country"]>;

const OF_A_PARTY = /\b(?:opposition|party|union|movement)\b/i;

/** The one state with which the text so far tells that of `state` to have met; null if there are several, or none. */
const partnerOf = (state: string, frames: readonly Frame[]): State | null => {
  const partners = frames
    .filter(({ background, status }) => !background && status !== "denied")
    .map(({ parties }) => parties.filter(({ value }) => isState(value)))
    .filter((parties) => parties.length === 2 && parties.some(({ value }) => value === state))
    .flatMap((parties) => parties.filter(({ value }) => value !== state));
  const [partner] = partners;
  return partner === undefined || partners.some(({ value }) => value !== partner.value)
    ? null
    : { party: partner.value, start: partner.start, end: partner.end, certainty: "implied" };
};

/** Two ministers; a president and a prime minister may be of one state. */
const areOfOneRank = (one: Person, other: Person): boolean => rankOf(one) === rankOf(other) && rankOf(one) > HEAD;

const withState = (person: Person, { party, start, end }: Omit<State, "certainty">): void => {
  person.country = { party, start, end, certainty: "implied" };
};

/** The state that all of them are of; null if they are of several, or one's is not known. */
const stateOf = (members: readonly Person[]): string | null => {
  const [first, ...others] = members.map(({ country }) => country?.party ?? null);
  return first !== undefined && others.every((state) => state === first) ? first : null;
};

const isUnknown = ({ country, organisation, former, offices: [office] }: Person): boolean =>
  country === null &&
  organisation === null &&
  !former &&
  office !== undefined &&
  mayHost(office) &&
  !OF_A_PARTY.test(office.text);

const isImplied = ({ country }: Person): boolean => country?.certainty === "implied";

/** The longest that somebody's office is called: "the under secretary for trade", later "the under secretary". */
const fullOffice = ({ offices }: Person): string =>
  offices.map(({ text }) => text.toLowerCase()).reduce((a, b) => (b.length > a.length ? b : a), "");

/** Not "Under Secretary for Trade X and Under Secretary for Water Y", whom one state may have. */
const sameOffice = (one: Person, other: Person): boolean => {
  const [full, fullOfOther] = [fullOffice(one), fullOffice(other)];
  const isShared = (text: string): boolean =>
    other.offices.some((office) => office.text.toLowerCase() === text) &&
    (full === fullOfOther ||
      ![full, fullOfOther].every((name) => / (?:for|of) /.test(name) && name.startsWith(`${text} `)));
  return one.offices.some(({ text }) => isShared(text.toLowerCase()));
};

/** "Foreign Minister X met Foreign Minister Y", "President X and his counterpart Y": no state has two; not "X and Y met their counterparts". */
const havePeers = ({ subject, object }: Sides, [one, other]: readonly [Person, Person]): boolean =>
  [...subject, ...object].some(({ person }) => person?.counterpart === true) || sameOffice(one, other);

/** "X spoke with the President of Egypt, Y, and with the King of Jordan": whom nobody names is Jordan's, not X. */
const isUnnamedsState = ({ party }: Pick<State, "party">, { people }: Mentions): boolean =>
  people.some(({ name, person, country }) => name === null && person === null && country?.party === party);

/**
 * "The president of Laos ... In the afternoon, Speaker X met the Lao leader": an official without a state, met by somebody of one of the two
 * states of which the text tells, is of the other. "Foreign Minister X met Foreign Minister Y": both were guessed to be of one.
 */
export const learnAcross = (
  trigger: Trigger,
  sides: Sides,
  context: {
    readonly frames: readonly Frame[];
    /** Those of the clause's sentence. */
    readonly mentions: Mentions;
    readonly people: readonly Person[];
    readonly home: string | null;
    /** The outlet's; null if nothing tells it, and who is named without a state was guessed to be of where the report was filed. */
    readonly press: string | null;
    readonly pair: StatePair | null;
    /** Of the capital that the text has told before. */
    readonly capital: StatePair | null;
  },
): void => {
  const { frames, mentions, people, home, pair, capital } = context;
  const { value } = trigger;
  // Who came along stands beside his own.
  if (value.kind === "visit" || isAttendance(trigger) || value.role === "head_of_delegation") return;
  const [doers, met] = [peopleOf(sides.subject, people), peopleOf(sides.object, people)];
  const partner = (state: string): Omit<State, "certainty"> | null => {
    const found = partnerOf(state, frames) ?? otherOf(state, pair);
    return found === null || isUnnamedsState(found, mentions) ? null : found;
  };
  for (const [side, across] of [
    [met, doers],
    [doers, met],
  ] as const) {
    const state = stateOf(across);
    if (side.length === 0 || state === null || state === home || !side.every(isUnknown)) continue;
    // "In Athens ... Minister X raised it with Israel's Y": X is at home; not "Israel's Y met Minister X", who may be of one cabinet.
    const atHome = side === doers ? otherOf(state, capital) : null;
    const other = mayServe(side, across) ? partnerOf(state, frames) : (partner(state) ?? atHome);
    if (other !== null) for (const person of side) withState(person, other);
  }
  const [one, other, ...more] = [...doers, ...met];
  if (one === undefined || other === undefined || more.length > 0 || theirsMet(trigger, mentions) !== null) return;
  const arePeers = havePeers(sides, [one, other]);
  const isFiled = home === null && context.press === null;
  if (isUnknown(one) && isUnknown(other)) {
    if (pair !== null && (arePeers || areOfOneRank(one, other))) inOrder([one, other], pair);
    return;
  }
  // "Prime Minister X and Mexican President Y spoke"
  for (const [unknown, known] of [
    [one, other],
    [other, one],
  ] as const) {
    const state = known.country?.party ?? null;
    const isSame = state === unknown.country?.party;
    const isOpen =
      (isUnknown(unknown) && (met.length === 0 || arePeers)) ||
      // "Construction Minister X and Cuban Minister Y signed it": X was guessed to be of Cuba, where it was filed.
      (isSame && isImplied(unknown) && !isImplied(known) && (arePeers || (met.length === 0 && isFiled)));
    const across = isOpen && state !== null ? partner(state) : null;
    if (across !== null) withState(unknown, across);
  }
  const state = one.country?.party ?? "";
  if (![one, other].every(isImplied) || state !== other.country?.party || !arePeers) return;
  const guest = value.host === "object" ? one : other;
  const told = partnerOf(state, frames);
  // "Guyana, Suriname form commission", filed from one of the two: whose outlet it is, names its own first.
  if (told === null && pair !== null && pair.isOfHeadline && otherOf(state, pair) !== null) {
    inOrder([one, other], pair);
    return;
  }
  const across = partner(state);
  if (across !== null) withState(guest, across);
};

const inOrder = ([one, other]: readonly [Person, Person], { first, second }: StatePair): void => {
  withState(one, first);
  withState(other, second);
};
