import anyAscii from "any-ascii";
import type { Place } from "@parley/contracts";
import { CITY_NAMES } from "./cities.ts";
import { COUNTRY_WORDS } from "./country-words.ts";

const CITY_STATES = new Set(["singapore", "luxembourg", "monaco", "djibouti", "kuwait", "panama"]);
/** What some reports write where a town belongs. */
const NO_TOWN = new Set(["video", "online", "virtual", "phone", "telephone"]);

/** Letters and digits of any script as lower-case ASCII. */
export const foldPlace = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Where a meeting was, for comparison; null = not said. */
export interface PlaceKey {
  readonly city: string | null;
  readonly country: string | null;
}

/** One name for a city that has several, its country where the table knows it, and no city where the text has only a country. */
export const placeKey = ({ city, country }: Place): PlaceKey => {
  if (city === null) return { city: null, country };
  const whole = foldPlace(city);
  const beforeComma = foldPlace(city.split(",")[0] ?? city);
  const folded = CITY_NAMES.has(whole) ? whole : beforeComma;
  const known = CITY_NAMES.get(folded);
  if (known !== undefined && (country === null || country === known.country)) return known;
  const asCountry = COUNTRY_WORDS.get(folded);
  if (asCountry !== undefined && !CITY_STATES.has(folded)) return { city: null, country: country ?? asCountry };
  return NO_TOWN.has(folded) || folded === "" ? { city: null, country } : { city: folded, country };
};
