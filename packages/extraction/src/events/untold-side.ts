import type { Attendance, Person, Trigger } from "../model.ts";
import type { Cast } from "./cast.ts";

export const OFFICE_OF_ONE = 3; // a minister and above: of these a state has one
/** Titles that are held in many bodies, and by many at once. */
export const BARE =
  /^(?:minister|secretary|secretary-general|secretary general|speaker|commissioner|prince|princess)$/i;
/** "Senate Speaker": of parliaments a state may have two, and cities have councils. */
const OF_HOUSE = /\b(?:speaker|senate|parliament|assembly)\b/iu;

const isTold = ({ country, organisation }: Person): boolean =>
  country === null ? organisation !== null : country.certainty === "stated";

const isUntold = ({ country, organisation, former, offices }: Person): boolean =>
  country === null &&
  organisation === null &&
  !former &&
  offices.some(({ rank, text }) => rank <= OFFICE_OF_ONE && !BARE.test(text) && !OF_HOUSE.test(text));

/**
 * "Prime Minister X had a call with the Crown Prince of Kuwait": nobody says whose somebody of his own state is, so they are of two; not "Kuwaiti
 * Prime Minister X spoke beside Finance Minister Y", who goes without a state because he is of the one just named.
 */
export const hasUntoldSide = (there: readonly Attendance[], people: readonly Person[]): boolean => {
  const at = (is: (person: Person) => boolean): readonly number[] =>
    there.flatMap(({ person, mention }) => {
      const known = people[person];
      return known !== undefined && is(known) ? [mention.start] : [];
    });
  const told = at(isTold);
  return told.length > 0 && Math.min(...at(isUntold)) < Math.min(...told);
};

/** Rules that tell what two did, whoever they are. */
const OF_TWO: ReadonlySet<string> = new Set([
  "event.close-quarters",
  "event.discussed-together",
  "event.done-by",
  "event.gathered",
  "event.held-talks",
  "event.met-with",
  "event.phone-call",
  "event.sat-together",
  "event.signed",
  "event.spoke-together",
  "event.with-official",
]);

/** "Prime Minister X and Mexican President Y spoke by telephone": of two states, of which the text tells one. */
export const isOfUntold = ({ rule, status }: Trigger, { people: there }: Cast, people: readonly Person[]): boolean =>
  status === "held" && OF_TWO.has(rule) && hasUntoldSide(there, people);
