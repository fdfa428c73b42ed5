import type { DateMention, Frame, Mentions, PlaceMention, Sentence } from "../model.ts";
import type { Refiner } from "./refiner.ts";

interface Leg {
  readonly place: PlaceMention;
  readonly date: DateMention;
}

/** Between a place and the days there: "Kyiv [on] December 20-21". */
const STAY = /^,?\s(?:(?:on|from|for)\s)?$/u;
/** Between the days of one leg and the next place. */
const NEXT = /^,?\s(?:and\s)?(?:then\s|finally\s)?(?:(?:on\s)?to\s|in\s)?$/u;

/** Towns and states, in order; behind "and" a state stands without the "to" that makes it a place. */
const stopsIn = ({ places, parties }: Mentions): readonly PlaceMention[] => {
  const states = parties
    .filter(
      ({ start, party, form }) => form === "name" && party.length === 2 && !places.some((one) => one.start === start),
    )
    .map(({ start, end, party }) => ({ start, end, city: null, country: party, venue: null }));
  return [...places, ...states].toSorted((a, b) => a.start - b.start);
};

/** "to Kyiv on December 20-21 and Warsaw on December 21-23": places of several states, each with its days; empty if it comes to a state twice. */
const legsIn = ({ text, start }: Sentence, mentions: Mentions): readonly Leg[] => {
  const legs: Leg[] = [];
  for (const place of stopsIn(mentions)) {
    const before = legs.at(-1);
    const date = mentions.dates.find(
      (one) => one.start >= place.end && STAY.test(text.slice(place.end - start, one.start - start)),
    );
    if (date === undefined || place.country === null) continue;
    if (before !== undefined && !NEXT.test(text.slice(before.date.end - start, place.start - start))) return [];
    legs.push({ place, date });
  }
  return new Set(legs.map(({ place }) => place.country)).size === legs.length ? legs : [];
};

/** One visit for each leg: its place, its days, and the traveller's state with the state visited. */
const visitsOf = (frame: Frame, frames: readonly Frame[], mentions: readonly Mentions[]): Frame[] => {
  const [trigger, other] = frame.triggers;
  const here = trigger === undefined ? undefined : mentions[trigger.sentence.index];
  if (frame.kind !== "visit" || trigger === undefined || other !== undefined || here === undefined) return [frame];
  const others = new Set(
    frames.filter((one) => one !== frame && one.kind === "visit").map(({ place }) => place?.country),
  );
  const legs = legsIn(trigger.sentence, here).filter(
    ({ place }) => place.start >= trigger.end && !others.has(place.country),
  );
  const visited = new Set(legs.map(({ place }) => place.country));
  const traveller = frame.parties.find(({ value }) => !visited.has(value));
  if (legs.length < 2 || traveller === undefined) return [frame];
  return legs.map(({ place, date }) => ({
    ...frame,
    place,
    date,
    parties: [traveller, { ...traveller, value: place.country ?? "", start: place.start, end: place.end }],
  }));
};

/** A journey of which each place has its own days is a visit to each. */
export const datedLegs: Refiner = {
  name: "dated-legs",
  refine: (frames, { draft }) => frames.flatMap((frame) => visitsOf(frame, frames, draft.mentions)),
};
