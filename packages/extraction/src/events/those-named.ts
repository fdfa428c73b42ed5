import type { MechanismMention, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Memory } from "./memory.ts";
import type { Unit } from "./units.ts";

/** "Japan and Laos are arranging a meeting between their prime ministers", "the governments of Chile and Peru": of the states named there, and not of those who met before. */
export const ofThoseNamed = (
  { value: { shape } }: Trigger,
  sides: Sides,
  {
    memory: { frame },
    people,
    mechanism,
  }: { readonly memory: Memory; readonly people: readonly Person[]; readonly mechanism: MechanismMention | null },
): Sides => {
  const { subject, object } = sides;
  const statesOf = ({ parties, person }: Unit): string[] => {
    const own = people[person?.person ?? -1]?.country?.party;
    return [...parties.map(({ party }) => party), ...(own === undefined ? [] : [own])];
  };
  const named = new Set(
    [...[...subject, ...object].flatMap(statesOf), ...(mechanism?.parties ?? [])].filter((party) => party.length === 2),
  );
  const isOfOthers =
    frame !== null &&
    named.size >= 2 &&
    frame.parties.length > 0 &&
    !frame.parties.some(({ value }) => named.has(value));
  // "The two met Chilean and Peruvian officials": those who met before did.
  const areSubject =
    shape === "active" && subject.length > 0 && subject.every(({ reference }) => reference === "collective");
  if (!isOfOthers || areSubject) return sides;
  const isNamed = ({ reference }: Unit): boolean => reference !== "collective";
  return { subject: subject.filter(isNamed), object: object.filter(isNamed) };
};

/** "A summit of the three leaders": of the states told before; who told of them may be their ministers. */
export const isOfThose = ({ value }: Trigger, { subject }: Sides): boolean =>
  value.shape === "around" && subject.some(({ reference }) => reference === "collective" || reference === "many");
