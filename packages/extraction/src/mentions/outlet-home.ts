import type { OutletHome } from "../lexicon/outlets.ts";
import { tokenise } from "../sentences/tokens.ts";
import { CITY_TABLE } from "./office-head.ts";
import { findParties } from "./parties.ts";

const GOVERNMENT =
  /\b(?:ministry|ministers?|presidency|president|government|embassy|high commission|consulate|department|cabinet|parliament|state house|press (?:office|service)|permanent mission|office of|council of the)\b/i;

/**
 * Where an outlet that no table has is at home, by its own name ("The Kampala Evening Star", "Ministry of Foreign Affairs of Ghana");
 * "UN" for the United Nations, whose officials are of no state; null if the name tells no home. The zone is not known and stays UTC.
 */
export const homeOfName = (outlet: string): OutletHome | null => {
  const tokens = tokenise(outlet, 0);
  const first = findParties(tokens)[0];
  const town =
    first === undefined ? tokens.map((_, at) => CITY_TABLE.at(tokens, at)).find((hit) => hit !== null) : null;
  if (town != null)
    return { country: town.value, timeZone: "UTC", government: GOVERNMENT.test(outlet), worldwide: false };
  if (first?.party === "UN") return { country: "UN", timeZone: "UTC", government: false, worldwide: true };
  if (first === undefined || (first.form === "organisation" && first.party !== "EU")) return null;
  return {
    country: first.party,
    timeZone: "UTC",
    government: first.party === "EU" || GOVERNMENT.test(outlet),
    worldwide: false,
  };
};
