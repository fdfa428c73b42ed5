import type { Frame, Person, Trigger } from "../model.ts";
import { isOfContent } from "./of-content.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./groups.ts";
import { mergePeople } from "./merge-same.ts";

/** Whom somebody sees as he gets off the aircraft; "talks at the airport" are talks. */
const AT_AIRPORT =
  /\b(?:(?:at|in)\s(?:the\s|\p{Lu}[\p{L}.'’-]{1,24}(?:['’]s)?\s|[\p{Ll}-]{4,14}\s){0,6}?(?:[Aa]irport|[Aa]ir\s?base|Air Base|[Aa]erodrome)|(?:up)?on (?:(?:his|her|their) )?arrival)\b/u;
const TALKS = /\b(?:talks|talked|spoke|met|meeting|discussions?|discussed|consultations?|negotiations?)\b/i;

/** "was met at the airport": the word for it tells of no talks. */
const isAtAirport = ({ rule, sentence: { zone, text, start }, start: from, end }: Trigger): boolean =>
  rule === "event.received" &&
  zone === "body" &&
  AT_AIRPORT.test(text) &&
  !TALKS.test(`${text.slice(0, from - start)}${text.slice(end - start)}`);

/** The country of who was there to receive. */
const countryOf = ({ people, place }: Frame, known: readonly Person[]): string | null => {
  const [host] = people.filter(({ role }) => role === "host");
  return place?.country ?? known[host?.person ?? -1]?.country?.party ?? null;
};

const isOfStay = (other: Frame, arrival: Frame): boolean =>
  groupOf(other) !== "call" &&
  !other.background &&
  other.people.some(
    ({ person, role }) =>
      role !== "host" && arrival.people.some((guest) => guest.role === "guest" && guest.person === person),
  ) &&
  (other.place?.country == null || other.place.country === arrival.place?.country);

const NEXT = 1; // sentence
/** "On her arrival she was received by Minister Y. They reviewed trade": who reviews something sits down. */
const satDown = (arrival: Frame, frames: readonly Frame[]): boolean =>
  arrival.people.length === 2 &&
  frames.some(
    (other) =>
      isOfContent(other) &&
      other.first >= arrival.first &&
      other.first - arrival.first <= NEXT &&
      other.people.length === 2 &&
      other.people.every(({ person }) => arrival.people.some((known) => known.person === person)),
  );

/** "X was received at the airport by Minister Y": the beginning of a visit, whose other events the text may tell; no meeting of X with Y. */
export const arrivals: Refiner = {
  name: "arrivals",
  refine: (frames, { draft: { people } }) => {
    /** Where who receives is at home. */
    const placed = (frame: Frame): Frame => {
      const country = countryOf(frame, people);
      const [span] = frame.triggers;
      if (country === null || span === undefined) return frame;
      const place = frame.place ?? { start: span.start, end: span.end, city: null, country: null, venue: null };
      return { ...frame, place: { ...place, country } };
    };
    const asVisit = (frame: Frame): Frame => {
      const { place, ...there } = placed(frame);
      return place === null ? frame : { ...there, kind: "visit", place: { ...place, venue: null } };
    };
    const isArrival = (frame: Frame): boolean =>
      frame.kind === "meeting" && frame.mechanism === null && frame.triggers.every(isAtAirport);
    const told = frames.map((frame) => {
      if (!isArrival(frame)) return { frame, arrives: false };
      return satDown(frame, frames)
        ? { frame: placed(frame), arrives: false }
        : { frame: asVisit(frame), arrives: true };
    });
    const rest = told.filter(({ arrives }) => !arrives).map(({ frame }) => frame);
    return told.flatMap(({ frame, arrives }): Frame[] => {
      if (arrives) return rest.some((other) => isOfStay(other, frame)) ? [] : [frame];
      if (frame.kind !== "visit") return [frame];
      const hosts = told.filter((one) => one.arrives && isOfStay(frame, one.frame)).map((one) => one.frame);
      return [{ ...frame, people: hosts.reduce((all, arrival) => mergePeople(all, arrival.people), frame.people) }];
    });
  },
  why: () => "refine.visit.way-there",
};
