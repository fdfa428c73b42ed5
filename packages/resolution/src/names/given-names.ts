import { GIVEN_NAMES } from "./lexicon/given-names.ts";

const withoutMarks = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

const LINES = new Map<string, Set<number>>();
for (const [line, names] of GIVEN_NAMES.entries())
  for (const name of names.split(" "))
    for (const form of new Set([name, withoutMarks(name)])) LINES.set(form, (LINES.get(form) ?? new Set()).add(line));

/** The lines of the table of given names that list a lower-case word; undefined if none does. */
export const givenLines = (word: string): ReadonlySet<number> | undefined => LINES.get(word);
export const isGivenName = (word: string): boolean => LINES.has(word);
export const namesOfLine = (line: number): readonly string[] => (GIVEN_NAMES[line] ?? "").split(" ");
