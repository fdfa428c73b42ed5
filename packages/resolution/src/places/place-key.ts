import type { Place } from "@parley/contracts";
import { createMemo, REMEMBERED_MAX } from "../memo.ts";
import { knownCity } from "./cities.ts";
import { countryNamed } from "./country-names.ts";
import { foldPlace } from "./fold-place.ts";
import { REGION_NAMES } from "./regions.ts";

const CITY_STATES = new Set(["singapore", "luxembourg", "monaco", "djibouti", "kuwait", "panama"]);
/** What some reports write where a town belongs. */
const NO_TOWN = new Set(["video", "online", "virtual", "phone", "telephone"]);

/** Where a meeting was, for comparison; null = not said. */
export interface PlaceKey {
  readonly city: string | null;
  readonly country: string | null;
  /** Of the city's name: `table` = one name for all its spellings; else how much of its sound the script writes. */
  readonly spelling: "table" | "full" | "consonants" | "none";
}

const spellingOf = (city: string): PlaceKey["spelling"] => {
  if (/\p{Script=Han}/u.test(city)) return "none";
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(city) ? "consonants" : "full";
};

const workOut = (city: string | null, country: string | null): PlaceKey => {
  const nowhere = (where: string | null): PlaceKey => ({ city: null, country: where, spelling: "none" });
  if (city === null) return nowhere(country);
  const whole = foldPlace(city);
  const beforeComma = foldPlace(city.split(",")[0] ?? city);
  const known = knownCity(whole, country) ?? knownCity(beforeComma, country);
  if (known !== undefined) return { ...known, spelling: "table" };
  const asCountry = countryNamed(beforeComma);
  if (asCountry !== undefined && !CITY_STATES.has(beforeComma)) return nowhere(country ?? asCountry);
  const region = REGION_NAMES.get(beforeComma);
  if (region !== undefined && (country === null || country === region)) return nowhere(region);
  return NO_TOWN.has(beforeComma) || beforeComma === ""
    ? nowhere(country)
    : { city: beforeComma, country, spelling: spellingOf(city) };
};

const keys = createMemo<PlaceKey>(REMEMBERED_MAX);

/** One name for a city that has several, its country where the table knows it, and no city where the text has only a country or a part of one. */
export const placeKey = ({ city, country }: Place): PlaceKey =>
  keys(JSON.stringify([city, country]), () => workOut(city, country));
