import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Person } from "../model.ts";

export const HEAD = 1; // of state or government
export const rankOf = ({ offices }: Person): number => Math.min(...offices.map(({ rank }) => rank));

const isBelow = (person: Person): boolean => {
  const [office] = person.offices;
  return office !== undefined && rankOf(person) > HEAD && !SENT_OFFICES.test(office.text);
};

/** "The president met army chief X": of one state, as likely as not; envoys come from others. */
export const mayServe = (one: readonly Person[], other: readonly Person[]): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([heads = [], others = []]) => heads.some((head) => rankOf(head) === HEAD) && others.some(isBelow));
