import { foldPlace } from "./fold-place.ts";
import { MEETING_CITIES } from "./lexicon/meeting-cities.ts";
import { ZONE_CITIES } from "./lexicon/zone-cities.ts";

/** A city that the tables know. */
interface KnownCity {
  readonly city: string;
  readonly country: string;
}

const readTables = (): Map<string, readonly KnownCity[]> => {
  const names = new Map<string, readonly KnownCity[]>();
  for (const line of `${ZONE_CITIES}${MEETING_CITIES}`.split("\n")) {
    const [name = "", ...spellings] = line.slice(3).split("=").map(foldPlace);
    if (name === "") continue;
    const known: KnownCity = { city: name, country: line.slice(0, 2) };
    for (const spelling of new Set([name, ...spellings])) {
      const others = (names.get(spelling) ?? []).filter(({ country }) => country !== known.country);
      names.set(spelling, [...others, known]);
    }
  }
  return names;
};

/** Folded spelling to the cities that it can mean, one a country. */
const CITY_NAMES = readTables();

/** @param country of the city where it is known. @returns undefined for a name that the tables lack or that two cities share. */
export const knownCity = (folded: string, country: string | null): KnownCity | undefined => {
  const named = CITY_NAMES.get(folded) ?? [];
  return country === null
    ? named.length === 1
      ? named[0]
      : undefined
    : named.find((city) => city.country === country);
};
