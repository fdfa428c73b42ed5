import { compareByLetters } from "./compare-names.ts";
import { knownPerson } from "./known-people.ts";
import { formByLetters, type NameForm } from "./name-form.ts";

/**
 * @param name as the text has it, any script. A spelling of a known person whose letters tell less than the usual name does
 * ("Abu Mazen", a surname alone) is compared by the usual name.
 */
export const nameForm = (name: string): NameForm => {
  const text = name.normalize("NFKC").trim();
  const own = formByLetters(text);
  const known = knownPerson(text);
  if (known === null) return own;
  const usual = formByLetters(known.name);
  const isClear =
    own.words.length >= usual.words.length && (text === usual.text || compareByLetters(own, usual) === "same");
  return { ...(isClear ? own : usual), text, person: known.id };
};
