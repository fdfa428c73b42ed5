import anyAscii from "any-ascii";
import { KNOWN_PEOPLE } from "./lexicon/known-people.ts";
import { simplify } from "./eastern/han.ts";

export interface KnownPerson {
  readonly id: string;
  /** The form that other spellings are compared with. */
  readonly name: string;
}

/** What a spelling is looked up by: letters only, without case, marks of Latin letters and traditional forms. */
const keyOf = (name: string): string => {
  const letters = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  return /^\p{Script=Latin}/u.test(letters) ? anyAscii(letters) : simplify(letters);
};

/** Every spelling of the table as it is looked up. */
export const spellingsOfKnownPeople = (): { key: string; id: string; name: string }[] =>
  KNOWN_PEOPLE.flatMap((line) => {
    const colon = line.indexOf(":");
    const spellings = line.slice(colon + 1).split("|");
    const [name = ""] = spellings;
    return spellings.map((spelling) => ({ key: keyOf(spelling), id: line.slice(0, colon), name }));
  });

const people = new Map<string, KnownPerson>(spellingsOfKnownPeople().map(({ key, id, name }) => [key, { id, name }]));

/** Who bears this spelling, by the table of known people; null for everybody else. */
export const knownPerson = (name: string): KnownPerson | null => people.get(keyOf(name)) ?? null;
