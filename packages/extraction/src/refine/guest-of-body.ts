import type { Frame, Person } from "../model.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";
import { isOrganisation } from "./sides.ts";
import { toldBeside, whenAndWhere } from "./told-beside.ts";

const SIDES_OF_MANY = 3;
const MEETS: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.received",
  "event.talks-between",
]);

/** Told behind the body's meeting, in words of one who meets another, and of no body of its own. */
const isMetBehind = (body: Frame, { first, triggers, mechanism }: Frame): boolean =>
  mechanism === null &&
  first > body.first &&
  triggers.every(({ rule, sentence }) => MEETS.has(rule) && sentence.zone === "body");

/** Who is met by those who have met: of one state, which is none of theirs; null if others are, or nobody. */
const guestsOf = (body: Frame, frame: Frame, all: readonly Person[]) => {
  const { people, parties } = frame;
  const isBody = body.parties.some(({ value }) => isOrganisation(value)) || body.parties.length >= SIDES_OF_MANY;
  if (!isBody || !isMetBehind(body, frame)) return null;
  const guests = people.filter(({ person }) => !body.people.some((known) => known.person === person));
  const states = new Set(guests.map(({ person }) => all[person]?.country?.party ?? ""));
  const [state = ""] = states;
  if (states.size !== 1 || state.length !== 2 || body.parties.some(({ value }) => value === state)) return null;
  // "X and Y met on the sidelines", X being one of the body: two of many, no guest of all.
  const isOfAll =
    parties.length === body.parties.length + 1 &&
    body.parties.every(({ value }) => parties.some((party) => party.value === value));
  return isOfAll ? { guests, state } : null;
};

/** "The council met in Lima. The ministers also met X of Canada": the body with a guest, not its session. */
export const isWithGuest = (body: Frame, frame: Frame, people: readonly Person[]): boolean =>
  groupOf(frame) === "meeting" && guestsOf(body, frame, people) !== null;

const ATTENDS = /\b(?:attend|took part|tak(?:e|es|ing) part|participat|address|summit|session)/iu;

/** "X attended the organisation's meeting. X also met its secretary-general": who runs the body, and not the gathering. */
export const isWithOfficer = (body: Frame, frame: Frame, all: readonly Person[]): boolean => {
  const { people } = frame;
  const isGathering = body.mechanism !== null || body.triggers.some(({ quote }) => ATTENDS.test(quote));
  if (!isGathering || people.length !== 2 || !isMetBehind(body, frame)) return false;
  const officers = people.filter(({ person }) =>
    body.parties.some(({ value }) => isOrganisation(value) && value === all[person]?.organisation),
  );
  return officers.length === 1 && !officers.some(({ person }) => body.people.some((known) => known.person === person));
};

const COUNCIL_BEHIND =
  /^\s(?:(?:with|by)\s)?(?:the\s)?(?:(?!(?:of|and|in|at|head|chair)\s)[\p{L}'’-]{2,24}\s){0,3}(?:Council|Committee)\b(?!\s(?:[Pp]resident|[Cc]hair|[Hh]ead|[Ss]ecretary|[Mm]ember))/u;

/** "had an exchange of views with the North Atlantic Council": one who meets all of an organisation's members. */
export const isOfCouncil = ({ people, parties, triggers }: Frame): boolean =>
  people.length === 1 &&
  parties.length === 2 &&
  parties.some(({ value }) => isOrganisation(value)) &&
  triggers.every(({ sentence, end }) => COUNCIL_BEHIND.test(sentence.text.slice(end - sentence.start)));

/** "The Secretary General received X. X then met the Council": with who runs the organisation, and with its members. */
export const isWithCouncil = (officer: Frame, council: Frame): boolean =>
  officer.people.length >= 2 &&
  isMetBehind(officer, council) &&
  isOfCouncil(council) &&
  council.people.every(({ person }) => officer.people.some((known) => known.person === person)) &&
  council.parties.every(({ value }) => officer.parties.some((known) => known.value === value));

/** The meeting of a body with its guest: between the organisation and his state, where and when the body met unless the clause says so itself. */
export const guestOfBody: Refiner = {
  name: "guest-of-body",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      if (groupOf(frame) !== "meeting") return frame;
      const body = toldBeside(
        frame,
        frames,
        (other) =>
          guestsOf(other, frame, draft.people) !== null ||
          isWithOfficer(other, frame, draft.people) ||
          isWithCouncil(other, frame),
      );
      if (body === undefined) return frame;
      const told = guestsOf(body, frame, draft.people);
      const organisation = body.parties.find(({ value }) => isOrganisation(value));
      return {
        ...frame,
        ...whenAndWhere(frame, body),
        people: told?.guests ?? frame.people,
        parties:
          organisation === undefined || told === null
            ? frame.parties
            : frame.parties.filter(({ value }) => value === told.state || value === organisation.value),
      };
    }),
};
