import { isOfArrival } from "../events/arrival-aside.ts";
import { uniqueParties } from "../events/cast.ts";
import type { Frame, Person, PlaceMention } from "../model.ts";
import { withVisitedTown } from "./during-visit.ts";
import { isOfSameDay } from "./following-day.ts";
import { datesAgree } from "./groups.ts";
import { asGuests, placeIn, withTravellers } from "./meeting-of-visit.ts";
import { mergePeople } from "./merge-same.ts";
import { dayOfStay } from "./nth-day.ts";
import { isPartOfArrival } from "./part-of-arrival.ts";
import type { Refiner } from "./refiner.ts";
import { withTownOfVisit } from "./town-of-visit.ts";
import { isInThird, isLeg, isOff, isOfStops, isOnwardFrom, isOnwardLeg, isWayTo, ownDetail } from "./ways.ts";

const travellersOf = (frame: Frame, people: readonly Person[]): number[] =>
  frame.people
    .filter(({ role, person }) => {
      // A tour of several states has no place, and an organisation's head no state.
      const own = people[person]?.country?.party;
      return role === "guest" && (own === undefined || own !== frame.place?.country);
    })
    .map(({ person }) => person);

/** The country visited is a party; a journey inside one's own country is no visit. */
const withDestination = (frame: Frame): Frame => {
  const country = frame.place?.country;
  if (frame.place === null || country == null) return frame;
  const host = {
    value: country,
    start: frame.place.start,
    end: frame.place.end,
    rule: "party.visited",
    certainty: "stated",
  } as const;
  return { ...frame, parties: uniqueParties([...frame.parties, host]) };
};

const isFromAbroad = (visit: Frame, people: readonly Person[]): boolean =>
  visit.parties.length >= 2 && (travellersOf(visit, people).length > 0 || visit.people.length === 0);

/** A meeting that the visit already tells: no day, no town and no more than the names of its own. */
const isUndetailed = (meeting: Frame, visit: Frame, meetings: readonly Frame[]): boolean =>
  isPartOfArrival(meeting, visit, meetings) ||
  (!isInThird(meeting, visit) &&
    (meeting.date === null ||
      (isOff(visit) && visit.date === null) ||
      (visit.date !== null && meeting.date.date === visit.date.date && meeting.triggers.length === 1)) &&
    meeting.mechanism === null &&
    meeting.triggers.every((trigger) => trigger.status !== "held" || trigger.sentence.index > visit.first) &&
    meeting.status !== "held");

/** The visit with the people, sides and words of the meetings that it already tells. */
const absorb = (visit: Frame, plain: readonly Frame[]): Frame => ({
  ...visit,
  // "A trip to Turkey was called off. He had been due to meet Y on Wednesday": the day on which it was to have been.
  date: visit.date ?? (isOff(visit) ? (plain.find(({ date }) => date !== null)?.date ?? null) : null),
  people: plain.reduce((people, meeting) => mergePeople(people, meeting.people), visit.people),
  parties: plain.reduce((parties, meeting) => uniqueParties([...parties, ...meeting.parties]), visit.parties),
  triggers: [...visit.triggers, ...plain.flatMap((meeting) => meeting.triggers)],
});

/** "LIMA - ... said after talks with Y. He will fly to Cusco on Friday": what has no other place was in the town of the dateline. */
const inDateline = (frame: Frame, town: PlaceMention | null): Frame =>
  frame.place === null && town !== null && frame.parties.some(({ value }) => value === town.country)
    ? { ...frame, place: town }
    : frame;

/**
 * A visit absorbs meetings of which nothing is said but whom the visitor meets; a visit of which nothing is said but that the
 * visitor was there for a meeting gives the meeting its country and goes.
 */
export const visits: Refiner = {
  name: "visits",
  refine: (frames, { draft }) => {
    let all = frames
      .map((frame) => withTownOfVisit(withVisitedTown(frame, frames), draft))
      .map((frame) => (frame.kind === "visit" ? withDestination(frame) : frame))
      .filter((frame) => frame.kind !== "visit" || isFromAbroad(frame, draft.people));
    for (const visit of all.filter((frame) => frame.kind === "visit")) {
      const travellers = travellersOf(visit, draft.people);
      const meetings = all.filter(
        (frame) =>
          frame.kind !== "visit" &&
          frame.kind !== "signing" &&
          frame.kind !== "phone_call" &&
          (frame.status === visit.status ||
            (frame.status === "scheduled" &&
              visit.status === "held" &&
              frame.mechanism === null &&
              frame.date === null &&
              frame.people.length <= 1)) &&
          frame.background === visit.background &&
          !isDueLater(frame, visit) &&
          !isOfLaterStop(frame, visit, all) &&
          !isOnwardFrom(frame, visit) &&
          involves(frame, visit, travellers, draft.people) &&
          (frame.parties.some((party) => party.value === visit.place?.country) ||
            frame.place?.country === visit.place?.country ||
            tellsTogether(frame, visit)),
      );
      if (meetings.length === 0) continue;
      const plain = meetings.filter(
        (meeting) => dayOfStay(meeting, visit) === null && isUndetailed(meeting, visit, meetings),
      );
      const own = meetings.filter((meeting) => !plain.includes(meeting));
      if (own.length > 0 && !ownDetail(visit)) {
        all = all
          .filter((frame) => frame !== visit)
          .map((frame) =>
            own.includes(frame) || plain.includes(frame)
              ? {
                  ...frame,
                  place: placeIn(frame, visit),
                  date: frame.date ?? dayOfStay(frame, visit) ?? (isOfItsDay(frame, visit) ? visit.date : null),
                  people: asGuests(frame, travellers, visit),
                }
              : frame,
          );
        continue;
      }
      const absorbed = absorb(visit, plain);
      all = all
        .filter((frame) => !plain.includes(frame))
        .map((frame) =>
          frame === visit
            ? absorbed
            : own.includes(frame)
              ? {
                  ...frame,
                  place: placeIn(frame, visit),
                  date: frame.date ?? dayOfStay(frame, visit),
                  people: withTravellers(frame, travellers, visit),
                }
              : frame,
        );
    }
    const placed = all.map((frame) => inDateline(frame, draft.datelinePlace));
    return all.filter(
      (frame) => !isOfStops(frame, all) && !isWayTo(frame, all) && !isLeg(frame, all) && !isOnwardLeg(frame, placed),
    );
  },
  why: (frame, _, { draft }) =>
    isFromAbroad(withDestination(frame), draft.people) ? "refine.visit.way-there" : "refine.visit.at-home",
};

/** Whether a meeting without a day has the visit's: not that of an arrival which is told beside it. */
const isOfItsDay = (meeting: Frame, visit: Frame): boolean =>
  meeting.status === visit.status && !isOfSameDay(meeting) && !isArrivalBeside(visit, meeting);

/** "X met Y. ... X arrived on Monday and leaves tomorrow": when he came; "arrived on Monday for talks with Y" tells of both. */
const isArrivalBeside = ({ date, triggers }: Frame, meeting: Frame): boolean =>
  triggers.every(
    ({ quote, sentence }) =>
      ARRIVED.test(quote) && ((date !== null && isOfArrival(sentence, date.start)) || sentence.index > meeting.first),
  );
const ARRIVED = /^(?:arriv|land|flew|touched)/;

/** The traveller is in the meeting; of a traveller without a name, there or here, his state. */
const involves = (meeting: Frame, visit: Frame, travellers: readonly number[], people: readonly Person[]): boolean =>
  meeting.people.some(({ person }) => travellers.includes(person)) ||
  (visit.parties.every(({ value }) => meeting.parties.some((party) => party.value === value)) &&
    (travellers.length === 0 || isWithoutNames(meeting, visit, people)));

/** "The minister will visit Lima. The guest will hold talks with Y": of the traveller's side, the meeting names nobody. */
const isWithoutNames = (meeting: Frame, visit: Frame, people: readonly Person[]): boolean =>
  meeting.people.every(({ person }) => people[person]?.country?.party === visit.place?.country);

/** "X will travel to Geneva to lead the delegation in the Dialogue": one sentence, the journey is only the way there. */
const tellsTogether = (frame: Frame, visit: Frame): boolean =>
  frame.triggers.some((trigger) => visit.triggers.some((other) => other.sentence === trigger.sentence));

/** "is in Lima to prepare the Chile-Peru summit, scheduled for May": not what the visit is for. */
const isDueLater = ({ triggers, date }: Frame, visit: Frame): boolean =>
  triggers.every(({ rule }) => rule === "event.due-session") && !datesAgree(date, visit.date);

/** "visited Riga and then flew on to Tallinn to meet Y": of the stop that the sentence tells last before it. */
const isOfLaterStop = (meeting: Frame, visit: Frame, frames: readonly Frame[]): boolean =>
  meeting.triggers.every(({ sentence, start }) => {
    const last = (frame: Frame): number =>
      Math.max(
        -1,
        ...frame.triggers.filter((one) => one.sentence === sentence && one.start < start).map((one) => one.start),
      );
    const own = last(visit);
    return (
      own >= 0 &&
      frames.some(
        (other) => other.kind === "visit" && other.place?.country !== visit.place?.country && last(other) > own,
      )
    );
  });
