import type { Frame, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";
import { namesAgree } from "./names-agree.ts";

/** "signed five agreements at the close of the sixth session of the Commission": the sentence names the session that the text tells. */
const isOfSession = (signing: Frame, { mechanism }: Frame, { mentions }: Draft): boolean =>
  mechanism !== null &&
  signing.triggers.some(({ sentence }) =>
    mentions[sentence.index]?.mechanisms.some(({ session, name }) => session && namesAgree(name, mechanism.name)),
  );

const SEVERAL_DAYS = /\b(?:two|three|four|2|3|4)-day\b/;

/** The session with the day of the signing that closed it. */
const withDayOf = (session: Frame, { date }: Frame): Frame => {
  const isLong = session.triggers.some(({ sentence }) => SEVERAL_DAYS.test(sentence.text));
  return session.date !== null || isLong ? session : { ...session, date };
};

/** "The two ministers also [signed an agreement] under which": one thing more that they did there. */
const BESIDES =
  /(?:^|[.;]\s)(?:[Tt]hey|[Bb]oth|[Tt]he (?:two|three|pair|sides|parties|ministers|leaders|delegations))(?:\s\p{Ll}{4,14}){0,2}\s(?:also|then|further|likewise|additionally)\s$/u;
const isToldBesides = ({ sentence, start }: Trigger): boolean =>
  BESIDES.test(sentence.text.slice(0, start - sentence.start));

/** "thanked Y over breakfast, and the two signed a memorandum": the same sentence tells both, of one day and town. */
const isToldWith = (signing: Frame, meeting: Frame): boolean =>
  signing.triggers.every(({ sentence }) => meeting.triggers.some((other) => other.sentence === sentence)) &&
  (signing.date === null || signing.date.date === meeting.date?.date) &&
  (signing.place === null || signing.place.city === meeting.place?.city);

/** The signing is told as something of its own: with a day or place, and who signed it or before the meeting. */
const isOwnEvent = (signing: Frame, meeting: Frame): boolean => {
  // Told in the headline, or before the visit it belongs to.
  const isNews =
    signing.triggers.some(({ sentence }) => sentence.zone === "headline") ||
    (meeting.kind === "visit" && signing.first < meeting.first);
  if (isToldWith(signing, meeting)) return false;
  if (signing.first > meeting.first && signing.triggers.every(isToldBesides)) return false;
  return (
    (signing.date !== null || signing.place !== null || isNews) &&
    (signing.people.length > 0 || (signing.first <= meeting.first && signing.date !== null))
  );
};

/**
 * "In the presence of the two presidents, Minister X and Minister Y signed a protocol": named for two states, and others than those who met.
 * Where nobody is named of a meeting, they are those who met.
 */
const isByOthers = (signing: Frame, meetings: readonly Frame[], { people }: Draft): boolean => {
  const signatories = signing.people.map(({ person }) => person);
  const states = new Set(signatories.map((person) => people[person]?.country?.party ?? null));
  // "the ministers of agriculture of the two countries, X and Y": who is whose is not told, but of which two they are.
  const isOfTwo = states.has(null)
    ? states.size === 1 && signatories.length === 2 && signing.parties.length >= 2
    : states.size >= 2;
  // Of a visit the traveller alone is told.
  const areOthers = ({ kind, people: there }: Frame): boolean =>
    there.length > 0 && there.filter(({ person }) => signatories.includes(person)).length < (kind === "visit" ? 1 : 2);
  return isOfTwo && meetings.every(areOthers);
};

const holds = (meeting: Frame, signing: Frame): boolean => {
  const sides = new Set(meeting.parties.map(({ value }) => value));
  return (
    meeting !== signing &&
    meeting.kind !== "signing" &&
    meeting.kind !== "phone_call" &&
    meeting.status === signing.status &&
    meeting.background === signing.background &&
    signing.parties.every(({ value }) => sides.has(value))
  );
};

/**
 * A signing told in the report of a meeting of the same sides is an outcome of it, and no event; if it is told as an event of its own,
 * it has the day and place of that meeting where it gives none.
 */
export const signings: Refiner = {
  name: "signings",
  refine: (frames, { draft }) => {
    const closing = (session: Frame): Frame | undefined =>
      frames.find((frame) => frame.kind === "signing" && holds(session, frame) && isOfSession(frame, session, draft));
    return frames.flatMap((frame) => {
      const signing = closing(frame);
      if (signing !== undefined) return [withDayOf(frame, signing)];
      if (frame.kind !== "signing") return [frame];
      if (frames.some((other) => holds(other, frame) && isOfSession(frame, other, draft))) return [];
      const meeting =
        frames.findLast((other) => holds(other, frame) && other.first <= frame.first) ??
        frames.find((other) => holds(other, frame));
      if (meeting === undefined) return [frame];
      const isByThem = !isByOthers(
        frame,
        frames.filter(({ kind }) => kind !== "signing"),
        draft,
      );
      if (isByThem && !isOwnEvent(frame, meeting)) return [];
      return [{ ...frame, date: frame.date ?? meeting.date, place: frame.place ?? meeting.place }];
    });
  },
  why: () => "refine.signing.outcome",
};
