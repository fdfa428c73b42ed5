import { CITIES } from "../lexicon/cities.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import type { Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";

/** Towns, with the country each is in. */
export const TOWNS = phraseTable(
  new Map([
    ...CITIES,
    ...COUNTRIES.flatMap(({ code, capitals }) => capitals.map((name): [string, string] => [name, code])),
    ...[
      "Singapore",
      "Monaco",
      "Luxembourg",
      "Hong Kong",
      "Macao",
      "Djibouti",
      "Guatemala City",
      "Panama City",
      "Kuwait City",
    ].map((name): [string, string] => [
      name,
      COUNTRIES.find(({ names }) => names.includes(name.replace(/ City$/, "")))?.code ?? "",
    ]),
  ]),
  { caseSensitive: true },
);

/** Index behind the town of several words that begins at `at`; null if none does. */
export const behindLongTown = (tokens: readonly Token[], at: number): number | null => {
  const next = TOWNS.at(tokens, at)?.next ?? at;
  return next > at + 1 ? next : null;
};
