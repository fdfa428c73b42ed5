import { COUNTRY_WORDS } from "./country-words.ts";
import { COUNTRY_NAMES } from "./lexicon/country-names.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRY_NAMES.trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(3)
        .split("=")
        .map((name) => [name, line.slice(0, 2)] as const),
    ),
);

/** Names in Han characters, which stand inside longer names without spaces. */
export const HAN_COUNTRY_NAMES: readonly (readonly [string, string])[] = [...NAMES].filter(([name]) =>
  /\p{Script=Han}/u.test(name),
);

/** The country of a folded English name or adjective, or of a name of one word in another language. */
export const countryNamed = (folded: string): string | undefined => COUNTRY_WORDS.get(folded) ?? NAMES.get(folded);
