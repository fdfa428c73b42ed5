import { foldPlace } from "./fold-place.ts";
import { MEETING_CITIES } from "./lexicon/meeting-cities.ts";
import { ZONE_CITIES } from "./lexicon/zone-cities.ts";

/** A city that the tables know. */
interface KnownCity {
  readonly city: string;
  readonly country: string;
}

const foldRow = (line: string): string => `${line.slice(0, 3)}${line.slice(3).split("=").map(foldPlace).join("=")}`;

/** The larger table is folded as it stands. */
const readTables = (): Map<string, readonly KnownCity[]> => {
  const names = new Map<string, readonly KnownCity[]>();
  const rows = (table: string): string[] => table.trim().split("\n");
  const folded = [...rows(ZONE_CITIES), ...rows(MEETING_CITIES).map(foldRow)];
  for (const line of folded) {
    const [name = "", ...spellings] = line.slice(3).split("=");
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
