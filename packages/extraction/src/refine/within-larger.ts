import { GATHERING_OF_TOWN } from "../mentions/gathering-of-town.ts";
import { daysBetween } from "../mentions/calendar.ts";
import { venueNamed } from "../lexicon/venues.ts";
import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isBesideGathering } from "./apart.ts";
import { isPlaceless } from "./near-main.ts";
import { groupOf, datesAgree } from "./groups.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 40; // sentences between a meeting and what was told of it and is beside it

/** "On the last day Mr X had a separate meeting with Y", "In the evening the minister sat down with Y": beside what was told before. */
const BESIDE =
  /\b(?:on the (?:sidelines?|margins?|fringes?|edges?)|separate(?:ly)?|on the (?:first|second|third|last|final|opening|closing|same) (?:day|evening|morning)|the same (?:day|evening|afternoon|morning|night)|in the (?:evening|afternoon|morning)|later (?:in the day|that day|on \p{Lu}\p{L}{1,8}day)|earlier (?:in the day|that day|on \p{Lu}\p{L}{1,8}day)|over (?:lunch|dinner|breakfast)|that (?:evening|afternoon|night)|also (?:met|held|had|spoke|sat)|during (?:the|his|her|their) (?:visit|stay|trip)|while (?:there|in town))\b/iu;

const LARGER: ReadonlySet<string> = new Set(["conference", "summit", "committee_session", "visit"]);

const isBeside = (frame: Frame): boolean =>
  frame.separate || frame.triggers.some(({ sentence }) => BESIDE.test(sentence.text));

const share = (a: Frame, b: Frame): boolean =>
  a.people.some(({ person }) => b.people.some((known) => known.person === person));

/** Somebody of `frame` was in `other`, in a country that takes part in both: whom a visitor met before, or an official received. */
const isInOneCountry = (frame: Frame, other: Frame): boolean =>
  share(frame, other) && frame.parties.some(({ value }) => value === other.place?.country);

/** "arrived in Bergen for a one-day visit. She was due to sit down with Y in the afternoon": what a visit under way is to bring. */
const isDuring = (other: Frame, frame: Frame): boolean =>
  other.kind === "visit" &&
  other.status === "held" &&
  frame.status === "scheduled" &&
  share(other, frame) &&
  frame.parties.some(({ value }) => value === other.place?.country);

/** "X arrived in Lima for a visit. On Monday Minister Y met his counterpart": of the visit's two states, behind it. */
const isOfVisit = (frame: Frame, { kind, status, first, parties }: Frame): boolean =>
  kind === "visit" &&
  status === "held" &&
  frame.status === "held" &&
  first < frame.first &&
  frame.people.length >= 2 &&
  frame.parties.length === 2 &&
  frame.parties.every(({ value }) => parties.some((party) => party.value === value));

const STAY_DAYS_MAX = 5;
/** A visit of which only its first day is told. */
const isWithinDays = ({ date: from }: Frame, { date: day }: Frame): boolean => {
  if (from?.precision !== "day" || day?.precision !== "day") return false;
  const days = daysBetween(from.date, day.date);
  return days > 0 && days <= STAY_DAYS_MAX;
};

/** The meeting or visit that `frame` is part of, or that its people came from: told before it, of the same day. */
const isAround = (other: Frame, frame: Frame): boolean =>
  other !== frame &&
  other.place?.country != null &&
  (other.status === frame.status || isDuring(other, frame)) &&
  !other.background &&
  other.first <= frame.first &&
  frame.first - other.first <= REACH &&
  (datesAgree(other.date, frame.date) || (isOfVisit(frame, other) && isWithinDays(other, frame))) &&
  groupOf(other) !== "call" &&
  (LARGER.has(other.kind)
    ? share(other, frame) || frame.parties.every(({ value }) => other.parties.some((party) => party.value === value))
    : isInOneCountry(frame, other));

/** "at Merdeka Palace", where the text has another meeting in the town that the palace lies in. */
const withTownOfVenue = (frame: Frame, frames: readonly Frame[]): Frame => {
  const { place } = frame;
  const town = place?.city === null && place.venue !== null ? (venueNamed(place.venue)?.city ?? null) : null;
  if (place === null || town === null) return frame;
  const named = frames.find((other) => other.place?.city === town && other.place.country === place.country);
  return named?.place == null ? frame : { ...frame, place: { ...named.place, venue: place.venue } };
};

const isOfTown = (name: string): boolean => GATHERING_OF_TOWN.exec(name)?.[0] === name;

/** "on the sidelines of the Antalya Policy Forum": in the town that the larger meeting bears the name of. */
export const withTownOfLarger = (frame: Frame, { mentions }: Draft): Frame => {
  const { superEvent } = frame;
  if (superEvent === null || !isPlaceless(frame) || !isOfTown(superEvent.value)) return frame;
  const sentence = frame.triggers.find(
    ({ sentence: { start, end } }) => superEvent.start >= start && superEvent.end <= end,
  );
  const town = mentions[sentence?.sentence.index ?? -1]?.places.find(
    ({ city, start }) => city !== null && start === superEvent.start,
  );
  return town === undefined ? frame : { ...frame, place: { ...town, venue: frame.place?.venue ?? null } };
};

/** A meeting that is told beside another, or during a visit, is where that is, if it has no place of its own. */
export const withinLarger: Refiner = {
  name: "within-larger",
  refine: (frames, { draft }) =>
    frames.map((one) => {
      const frame = withTownOfLarger(withTownOfVenue(one, frames), draft);
      const { city = null, country = null } = frame.place ?? {};
      const isToldBeside =
        isBeside(frame) || frames.some((other) => isOfVisit(frame, other) || isBesideGathering(frame, other));
      if (city !== null || frame.background || groupOf(frame) !== "meeting" || !isToldBeside) return frame;
      const around = frames.filter(
        (other) => isAround(other, frame) && (country === null || other.place?.country === country),
      );
      const countries = new Set(around.map(({ place }) => place?.country));
      const [larger] = around.toSorted((a, b) => b.first - a.first);
      if (larger?.place == null || countries.size !== 1) return frame;
      const towns = new Set(around.flatMap(({ place }) => place?.city ?? []));
      const [town] = towns.size === 1 ? around.filter(({ place }) => place?.city != null) : [];
      const place = town?.place ?? { ...larger.place, city: null };
      return { ...frame, place: { ...place, venue: frame.place?.venue ?? null } };
    }),
};
