import { gapDays } from "../days.ts";
import { compareTowns } from "../places/compare-towns.ts";
import type { Feature } from "./feature.ts";
import { areOneSession } from "./session.ts";

const SAME_CITY = 2.5;
/** One name in two languages, as far as letters tell. */
const ALIKE_CITY = 1.5;
const SAME_COUNTRY = 0.5;
const MOVED = -1;
const DIFFERENT = -3;

/** Towns that differ are two meetings, unless the session is one, a plan has moved, or one town lies in the other's outskirts. */
export const place: Feature = (a, b, _names, tally) => {
  if (a.channel === "remote" || b.channel === "remote") return;
  const oneCountry = a.place.country !== null && a.place.country === b.place.country;
  switch (compareTowns(a.place, b.place)) {
    case "same":
      return tally.add("place", "same city", SAME_CITY);
    case "alike":
      return tally.add("place", "alike city", ALIKE_CITY);
    case "unsure":
    case "unknown":
      if (oneCountry) tally.add("place", "same country", SAME_COUNTRY);
      return;
    case "different":
  }
  if (a.isPlan !== b.isPlan) return tally.add("place", "moved", MOVED);
  if (areOneSession(a, b)) return tally.add("place", "different, same session", DIFFERENT);
  if (oneCountry && a.days !== null && b.days !== null && gapDays(a.days, b.days) <= 0)
    return tally.add("place", "different, same country and days", DIFFERENT);
  return tally.veto("place");
};
