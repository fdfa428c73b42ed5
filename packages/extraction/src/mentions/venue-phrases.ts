import type { Token } from "../model.ts";
import { type VenueReading, namedVenue } from "./venue-names.ts";
import { seatOf } from "./venue-seats.ts";

/** The venue from `from` on, its article first, behind that preposition; null if there is none. */
export const venueAt = (tokens: readonly Token[], from: number, preposition: string): VenueReading | null => {
  const first = tokens[from]?.lower === "the" ? from + 1 : from;
  if (preposition === "at") {
    const seat = seatOf(tokens, first);
    if (seat !== null) return seat;
  }
  const token = tokens[from];
  return token !== undefined && (token.capital || token.lower === "the")
    ? namedVenue(tokens, first, preposition)
    : null;
};
