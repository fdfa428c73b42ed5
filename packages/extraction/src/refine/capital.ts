import { COUNTRIES } from "../lexicon/countries.ts";
import { unaccented } from "../sentences/tokens.ts";

/** Whether the town is a seat of government of the country, in any spelling the tables have. */
export const isCapital = (city: string, country: string): boolean => {
  const plain = unaccented(city);
  return COUNTRIES.some(
    ({ code, capitals, names }) =>
      code === country &&
      // "KUWAIT, May 2": a town of the state's name is its capital.
      (names.includes(city) || capitals.some((name) => name === city || name === plain || unaccented(name) === plain)),
  );
};
