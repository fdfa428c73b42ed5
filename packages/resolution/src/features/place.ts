import { gapDays } from "../days.ts";
import type { Feature } from "./feature.ts";

const SAME_CITY = 2.5;
const SAME_COUNTRY = 0.5;
const MOVED = -1;
const DIFFERENT = -3;

/** Towns that differ are two meetings, unless the session is one, a plan has moved, or one town lies in the other's outskirts. */
export const place: Feature = (a, b, { sameSession }, tally) => {
  if (a.channel === "remote" || b.channel === "remote") return;
  const abroad = a.place.country !== null && b.place.country !== null && a.place.country !== b.place.country;
  const cities = a.place.city !== null && b.place.city !== null;
  if (cities && !abroad && a.place.city === b.place.city) return tally.add("place", "same city", SAME_CITY);
  if (!cities && !abroad) {
    if (a.place.country !== null && a.place.country === b.place.country)
      tally.add("place", "same country", SAME_COUNTRY);
    return;
  }
  if (a.isPlan !== b.isPlan) return tally.add("place", "moved", MOVED);
  if (sameSession) return tally.add("place", "different, same session", DIFFERENT);
  const oneCountry = a.place.country !== null && a.place.country === b.place.country;
  if (oneCountry && a.days !== null && b.days !== null && gapDays(a.days, b.days) <= 0)
    return tally.add("place", "different, same country and days", DIFFERENT);
  return tally.veto("place");
};
