import type { Frame } from "../model.ts";
import { isBesideGathering } from "./apart.ts";
import { datesAgree } from "./groups.ts";
import { mergeFrames, sharedBy } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { namesAgree } from "./names-agree.ts";

const OF_TWO = 2;

/** The headline's meeting of the same people, of whose session the sides were told only beside it. */
const isOf = (meeting: Frame, session: Frame): boolean =>
  meeting.kind === "meeting" &&
  meeting.mechanism === null &&
  !meeting.separate &&
  !isBesideGathering(meeting, session) &&
  session.mechanism !== null &&
  meeting.status === session.status &&
  meeting.background === session.background &&
  meeting.place === null &&
  meeting.people.length === OF_TWO &&
  session.people.length >= OF_TWO &&
  meeting.parties.length === OF_TWO &&
  session.parties.length === OF_TWO &&
  meeting.people.every(({ person }) => session.people.some((known) => known.person === person)) &&
  datesAgree(meeting.date, session.date);

/** Told in lines alone that no full stop ends: headings, and what is listed under them. */
const isOfHeading = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence }) => !/[.!?]["'”’)]*$/.test(sentence.text.trim()));

/** "Fifth round of political consultations held" over "held the fifth round of their Consultations": one session by its number. */
const isSameSession = (a: Frame, b: Frame): boolean =>
  a.mechanism?.ordinal != null &&
  b.mechanism !== null &&
  a.mechanism.ordinal === b.mechanism.ordinal &&
  namesAgree(a.mechanism.name, b.mechanism.name) &&
  a.status === b.status &&
  a.background === b.background &&
  datesAgree(a.date, b.date) &&
  (isOfHeading(a) || isOfHeading(b)) &&
  a.parties.length === b.parties.length &&
  a.parties.every(({ value }) => b.parties.some((party) => party.value === value));

const TO_TAKE_PART = /^(?:(?:co-)?chair|attend|participate|take part|join|lead)\b/i;
/** "is in China to attend the third round of the Dialogue ... led her side in the Dialogue": what he has come for, and what was held. */
const isWhatFor = (plan: Frame, session: Frame): boolean =>
  plan.status === "scheduled" &&
  plan.date === null &&
  session.status === "held" &&
  !session.background &&
  plan.mechanism !== null &&
  session.mechanism !== null &&
  namesAgree(plan.mechanism.name, session.mechanism.name) &&
  (session.mechanism.ordinal ?? plan.mechanism.ordinal) === plan.mechanism.ordinal &&
  plan.triggers.every(({ quote }) => TO_TAKE_PART.test(quote)) &&
  sharedBy(plan, session) > 0;

/** "Meeting of the heads of government of X and Y ... Z hosted the third session of the joint commission": one meeting, once the session has its sides. */
export const mergeCompleted: Refiner = {
  name: "merge-completed",
  refine: (frames) => {
    const all: Frame[] = [...frames];
    for (const meeting of frames) {
      const session = all.find(
        (other) =>
          other !== meeting && (isOf(meeting, other) || isSameSession(meeting, other) || isWhatFor(meeting, other)),
      );
      if (session === undefined) continue;
      all[all.indexOf(session)] = mergeFrames(session, meeting);
      all.splice(all.indexOf(meeting), 1);
    }
    return all;
  },
};
