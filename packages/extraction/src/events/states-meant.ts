import type { Fact, Person } from "../model.ts";
import type { Memory } from "./memory.ts";
import type { Unit } from "./units.ts";

/** Ministers and above; a director may be anybody's. */
export const OWN_RANK_MAX = 3;

/** "Russia and Algeria ... when the two were on the line": the one official that the text names of each state; none if it names more of one. */
export const onlyOfficials = (states: readonly Fact<string>[], people: readonly Person[]): number[] => {
  const found = states.map(({ value }) =>
    people.flatMap((person, at) =>
      person.country?.party === value && person.offices.some(({ rank }) => rank <= OWN_RANK_MAX) ? [at] : [],
    ),
  );
  return found.every((list) => list.length === 1) ? found.flat() : [];
};

/** "Chile and Peru ... Foreign ministers A and B met": names behind one office, whose states the text told before and left out here. */
export const areHolders = (units: readonly Unit[], people: readonly Person[]): boolean => {
  const [office] = units[0]?.person?.offices ?? [];
  return (
    office !== undefined &&
    units.length === 2 &&
    units.every(({ person }) => {
      const known = people[person?.person ?? -1];
      return person?.offices[0]?.start === office.start && known?.country === null && known.organisation === null;
    })
  );
};

/** The two states of the meeting told last; none told, those named before. */
export const statesOfHolders = ({ frame, states, inFront }: Memory): readonly Fact<string>[] => {
  if (inFront !== null) return inFront;
  const two = (frame?.parties ?? []).filter(({ value }) => value.length === 2);
  return two.length === 2 ? two : states;
};

/** "the ministers of the three countries": the states told before, if they are as many; not the people told of, who may hold other offices. */
export const statesMeant = (
  count: number | null,
  { frame, states, those, inFront }: Memory,
): readonly Fact<string>[] => {
  const told = [inFront ?? [], frame?.parties ?? [], states, those].map((facts) =>
    facts.filter(({ value }) => value.length === 2),
  );
  return told.find(({ length }) => length > 0 && (count === null || length === count)) ?? [];
};
