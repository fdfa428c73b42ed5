import type { Frame, Person } from "../model.ts";

export const partySet = (frame: Frame): Set<string> => new Set(frame.parties.map((party) => party.value));

const peopleOf = (frame: Frame, party: string, people: readonly Person[]): number[] =>
  frame.people.map(({ person }) => person).filter((index) => people[index]?.country?.party === party);

/** For some side both frames name people, and they have nobody in common. */
export const peopleDiffer = (a: Frame, b: Frame, people: readonly Person[]): boolean => {
  for (const party of new Set([...partySet(a), ...partySet(b)])) {
    const x = peopleOf(a, party, people);
    const y = peopleOf(b, party, people);
    if (x.length > 0 && y.length > 0 && !x.some((person) => y.includes(person))) return true;
  }
  return false;
};

const RANK_LEAST = 5;

/** "Premier A met President V. President B held talks with V.": of whose other sides the text may name no state; two meetings of V. */
export const areWithOthers = (a: Frame, b: Frame, people: readonly Person[]): boolean => {
  const [x, y] = [a, b].map((frame) => frame.people.map(({ person }) => person));
  if (x?.length !== 2 || y?.length !== 2) return false;
  const [one, ...rest] = x.filter((person) => !y.includes(person));
  const other = y.find((person) => !x.includes(person));
  if (one === undefined || other === undefined || rest.length > 0) return false;
  const [first, second] = [people[one], people[other]];
  const areOfficials = [first, second].every((person) => (person?.offices[0]?.rank ?? RANK_LEAST) < RANK_LEAST);
  return areOfficials && (first?.country === null || second?.country === null) && first?.name !== second?.name;
};
