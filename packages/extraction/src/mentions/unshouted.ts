import { CITIES } from "../lexicon/cities.ts";
import { COUNTRIES } from "../lexicon/countries.ts";

const SHORT_MAX = 3; // letters: "UN" is none, "LIMA" is one
const SPELLED: ReadonlyMap<string, string> = new Map(
  [...CITIES.keys(), ...COUNTRIES.flatMap(({ capitals }) => capitals)].map((name) => [name.toUpperCase(), name]),
);

/** "TULCÁN" of headlines, "DAR ES SALAAM" of datelines: as the town is written elsewhere. */
export const unshouted = (name: string): string =>
  name.length > SHORT_MAX && name === name.toUpperCase()
    ? (SPELLED.get(name) ?? name.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()))
    : name;
