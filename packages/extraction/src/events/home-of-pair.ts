import type { Frame, Person } from "../model.ts";
import type { Listing } from "./attendance-list.ts";

const REACH = 20; // sentences from the meeting to the list of who was there

/** Two states that met, and the telling of it. */
export interface Pair {
  readonly frame: Frame;
  readonly states: readonly string[];
}

/** The two states of the meeting told last before the sentence; null if it is of more, or none was told. */
export const pairBefore = (frames: readonly Frame[], index: number, { soon }: Pick<Listing, "soon">): Pair | null => {
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at];
    if (frame === undefined || frame.background || frame.first > index) continue;
    if (soon !== null && soon !== (frame.status !== "held")) continue;
    // Frames stand in the order of the text.
    if (index - frame.first > REACH) return null;
    const states = frame.parties.map(({ value }) => value).filter((value) => value.length === 2);
    if (states.length >= 2) return states.length === 2 ? { frame, states } : null;
  }
  return null;
};

/** The state that receives; null on the sidelines and where neither place nor role tells. */
const homeOf = ({ people: attending, place, superEvent }: Frame, people: readonly Person[]): Person["country"] => {
  if (superEvent !== null) return null;
  const host = attending.find(({ role }) => role === "host");
  const country = host === undefined ? null : (people[host.person]?.country ?? null);
  if (country !== null) return { ...country, certainty: "implied" };
  if (place === null || place.country === null) return null;
  return { start: place.start, end: place.end, party: place.country, certainty: "implied" };
};

/** The state that receives, where the last telling does not say so but another of the same two states does. */
export const homeOfPair = (
  { frame, states }: Pair,
  frames: readonly Frame[],
  people: readonly Person[],
): Person["country"] => {
  const own = homeOf(frame, people);
  if (own !== null || frame.superEvent !== null) return own;
  const homes = frames
    .filter(
      ({ first, status, parties, place, date }) =>
        first <= frame.first &&
        status === frame.status &&
        // "recalled her trip of 2019"
        date?.precision !== "year" &&
        date?.precision !== "month" &&
        states.every((state) => state === place?.country || parties.some(({ value }) => value === state)),
    )
    .map((other) => homeOf(other, people))
    .filter((home) => home !== null);
  return new Set(homes.map(({ party }) => party)).size === 1 ? (homes[0] ?? null) : null;
};

/** Of the two sides the one that nobody of the list is said to be of: "Foreign Secretary X and the Chilean ambassador". */
export const otherSide = ({ frame, states }: Pair, known: readonly string[]): Person["country"] => {
  const others = states.filter((state) => !known.includes(state));
  const fact = frame.parties.find(({ value }) => value === others[0]);
  if (others.length !== 1 || fact === undefined) return null;
  return { start: fact.start, end: fact.end, party: fact.value, certainty: "implied" };
};
