import { venueNamed } from "../lexicon/venues.ts";
import { daysBetween } from "../mentions/calendar.ts";
import type { DateMention, Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isCapital } from "./capital.ts";
import { goesOn } from "./following-day.ts";
import { doesMove } from "./moves-on.ts";
import type { Refiner } from "./refiner.ts";
import { isStopBehind } from "./stop-behind.ts";
import { datesAgree, groupOf } from "./groups.ts";

const share = (a: Frame, b: Frame): boolean =>
  a.people.some(({ person }) => b.people.some((known) => known.person === person));

/** Where the text names the town that the building lies in; null if it does not, or nobody knows the building. */
const townOfVenue = (venue: string, draft: Draft): PlaceMention | null => {
  const town = venueNamed(venue)?.city ?? null;
  if (town === null) return null;
  const told = draft.sentences
    .filter(({ zone }) => zone === "body")
    .flatMap(({ index }) => draft.mentions[index]?.places ?? [])
    .find(({ city }) => city === town);
  const above = draft.dateline === null ? null : draft.datelinePlace;
  return told ?? (above?.city === town ? above : null);
};

const isDay = ({ date }: Frame): boolean => date !== null && date.precision === "day";

/** The same day, or a capital of the country that both are in. */
const isNear = (frame: Frame, { place, date }: Frame): boolean => {
  const country = frame.place?.country ?? null;
  if (place?.city == null || place.country === null || (country !== null && country !== place.country)) return false;
  if (country !== null && isCapital(place.city, country)) return true;
  // A third country's town is more often what they spoke of.
  if (country === null && !frame.parties.some(({ value }) => value === place.country)) return false;
  return isDay(frame) && date !== null && isWithin(frame.date?.date ?? "", date);
};

/** The day itself, or one of those from its first to its last. */
const isWithin = (day: string, { date, dateEnd, precision }: DateMention): boolean =>
  (precision === "day" && date === day) || (precision === "range" && date <= day && day <= (dateEnd ?? date));

/** The one town that somebody who takes part is told to have been in, that day or in that country; null if there are several. */
const townOfPeople = (frame: Frame, frames: readonly Frame[]): PlaceMention | null => {
  const others = frames.filter(
    (other) =>
      other !== frame &&
      !other.background &&
      other.place?.city != null &&
      groupOf(other) !== "call" &&
      share(other, frame),
  );
  if (new Set(others.map(({ place }) => place?.city)).size !== 1) return null;
  return others.find((other) => isNear(frame, other) && !isStopBehind(frame, other))?.place ?? null;
};

const STAY_DAYS_MAX = 5;

/** "On Monday the guest held talks with his host, Minister Y", "was received by Speaker Y": at home of Y's, whatever the day. */
const isAtHosts = ({ status, people }: Frame): boolean =>
  status === "held" && people.some(({ role }) => role === "host");

/**
 * "X was received in Ankara on Friday. He will also meet Speaker Y", "The day before he was received by Minister Z": what else there is of a
 * stay at home of Y's and Z's is where the stay is.
 */
const placeOfStay = (frame: Frame, frames: readonly Frame[]): PlaceMention | null => {
  const isPlan = frame.status === "scheduled";
  if (!(isPlan || isAtHosts(frame)) || frame.place !== null || frame.superEvent !== null || frame.mechanism !== null)
    return null;
  const isSoon = ({ date }: Frame): boolean => {
    if (frame.date === null) return isPlan;
    const days = date === null ? 0 : daysBetween(date.date.padEnd(10, "-01"), frame.date.date.padEnd(10, "-01"));
    return frame.date.precision === "day" && days >= (isPlan ? 0 : -STAY_DAYS_MAX) && days <= STAY_DAYS_MAX;
  };
  const stays = frames.filter(
    (other) =>
      other !== frame &&
      other.status === "held" &&
      !other.background &&
      groupOf(other) !== "call" &&
      other.superEvent === null &&
      other.place?.country != null &&
      isSoon(other) &&
      [frame, other].every(({ parties }) => parties.some(({ value }) => value === other.place?.country)) &&
      share(other, frame),
  );
  const [stay] = stays;
  if (stay?.place == null || new Set(stays.map(({ place }) => place?.country)).size !== 1) return null;
  const cities = new Set(stays.flatMap(({ place }) => place?.city ?? []));
  const [city = null] = cities;
  const isKnown = cities.size === 1 && isCapital(city ?? "", stay.place.country ?? "");
  return { ...stay.place, city: isKnown ? city : null, venue: null };
};

/** "Separately, the foreign minister held talks with Y": where the meeting before was, if it was that day at home of a side of both. */
const townOfBefore = (frame: Frame, frames: readonly Frame[]): PlaceMention | null => {
  const before = frames.findLast((other) => other.first < frame.first && groupOf(other) !== "call");
  const place = before?.place ?? null;
  if (before === undefined || place?.city == null || place.country === null || !isCapital(place.city, place.country))
    return null;
  const isOfBoth = [frame, before].every(({ parties }) => parties.some(({ value }) => value === place.country));
  const isThere = frame.place?.country == null || frame.place.country === place.country;
  return isOfBoth && isThere && isDay(frame) && before.date?.date === frame.date?.date && goesOn(frame) ? place : null;
};

const SERIES_REACH = 3; // sentences
const ALSO = /\b(?:also|later|then|as well|subsequently|further(?:more)?|in addition|separately)\b/i;

/** "met X in Panama City. He also met with Y": the next of a series, in a country that is nobody's of them. */
const townOfSeries = (frame: Frame, frames: readonly Frame[]): PlaceMention | null => {
  const before = frames.findLast((other) => other.first < frame.first && groupOf(other) !== "call");
  const place = before?.place ?? null;
  if (before === undefined || place?.country == null || frame.place !== null || frame.superEvent !== null) return null;
  const isNext =
    frame.first - before.first <= SERIES_REACH &&
    before.status === "held" &&
    frame.status === "held" &&
    !before.background &&
    groupOf(before) === "meeting" &&
    share(before, frame) &&
    datesAgree(before.date, frame.date);
  const isThird = [frame, before].every(({ parties }) => parties.every(({ value }) => value !== place.country));
  return isNext && isThird && frame.triggers.some(({ sentence }) => ALSO.test(sentence.text))
    ? { ...place, venue: null }
    : null;
};

const IN_SAME_TOWN =
  /\b(?:in|at) (?:the|that) same (?:city|town|capital|place|venue|resort|hotel|building|palace|residence|villa|house|forum|summit|conference|fair|congress)\b|^Before (?:leaving|departing) (?:town|the (?:city|town|forum|summit|conference|fair|congress))\b|\b(?:met|talks|conferred|talked)\b[^.;]{0,30}\sin the (?:city|town)(?=[.,;]|$|\s(?:on|about|over|to)\b)/u;

/** "met at a fair in Lima. She met Y on the edge of [the fair]" */
const BESIDE_IT =
  /\b(?:edges?|sidelines?|margins?|fringes?) of the (fair|forum|summit|conference|congress|expo)\b(?!\s(?:in|of|at|on)\s\p{Lu})/u;
const isBesideIt = ({ triggers }: Frame, before: Frame | undefined): boolean =>
  triggers.some(({ sentence: { text, index } }) => {
    const noun = BESIDE_IT.exec(text)?.[1];
    return (
      noun !== undefined &&
      before?.triggers.some(({ sentence }) => sentence.index < index && sentence.text.includes(` ${noun} in `)) === true
    );
  });

/** "The ministers met the day before in the same city": where the meeting told before was. */
const townSaidSame = (frame: Frame, placed: readonly Frame[]): PlaceMention | null => {
  const before = placed.findLast((other) => other.first < frame.first && groupOf(other) !== "call");
  if (!frame.triggers.some(({ sentence }) => IN_SAME_TOWN.test(sentence.text)) && !isBesideIt(frame, before))
    return null;
  const isThere = frame.place?.country == null || frame.place.country === before?.place?.country;
  return before?.place?.city != null && isThere ? before.place : null;
};

/** "On the same day he met Y", "she called on the president": the town that the text gives for the building, or for others of the same people. */
export const sameTown: Refiner = {
  name: "same-town",
  refine: (frames, { draft }) => {
    const someMoves = doesMove(frames, draft);
    const placed: Frame[] = [];
    const settle = (frame: Frame): Frame => {
      if (frame.place?.city != null || frame.background || groupOf(frame) === "call") return frame;
      const venue = frame.place?.venue ?? null;
      const built = venue === null ? null : townOfVenue(venue, draft);
      if (built !== null) return { ...frame, place: { ...built, venue } };
      const isMeeting =
        !someMoves && groupOf(frame) === "meeting" && (frame.status === "held" || frame.status === "scheduled");
      const same = groupOf(frame) === "meeting" ? townSaidSame(frame, placed) : null;
      if (same !== null) return { ...frame, place: { ...same, venue } };
      const town = isMeeting
        ? (townOfPeople(frame, frames) ??
          townOfBefore(frame, frames) ??
          placeOfStay(frame, frames) ??
          townOfSeries(frame, placed))
        : null;
      return town === null ? frame : { ...frame, place: { ...town, venue } };
    };
    for (const frame of frames) placed.push(settle(frame));
    return placed;
  },
};
