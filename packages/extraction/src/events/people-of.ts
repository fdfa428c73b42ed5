import type { Person } from "../model.ts";
import type { Unit } from "./units.ts";

/** Those of the units whom the text names. */
export const peopleOf = (units: readonly Unit[], people: readonly Person[]): Person[] =>
  units.flatMap(({ person }) => people[person?.person ?? -1] ?? []);
