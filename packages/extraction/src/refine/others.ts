import { MET_IN_PERSON } from "../events/met-in-person.ts";
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

/** "received Minister Y of Chad. Separately, the Emir received Speaker Z": two of one state among themselves are in no meeting with another's. */
export const isAtHome = (frame: Frame, other: Frame, people: readonly Person[]): boolean => {
  const [state, ...more] = partySet(frame);
  return (
    state !== undefined &&
    more.length === 0 &&
    frame.mechanism === null &&
    frame.people.length >= 2 &&
    frame.triggers.every(({ rule, sentence }) => MET_IN_PERSON.has(rule) && sentence.zone === "body") &&
    frame.people.every(({ person }) => people[person]?.country?.party === state) &&
    frame.people.some(({ person }) => !other.people.some((known) => known.person === person))
  );
};

const TWO = /\b(?:bilaterals?|bilaterally|one-on-one|two-way)\b/i;
const THREE = /\b(?:trilaterals?|trilaterally|three-way)\b/i;
const FORM_REACH = 14; // "meet bilaterally with", "a bilateral with"

const says = (form: RegExp, { triggers }: Frame): boolean =>
  triggers.every(({ sentence, start, end }) =>
    form.test(sentence.text.slice(Math.max(0, start - sentence.start - FORM_REACH), end - sentence.start + FORM_REACH)),
  );

/** "will meet bilaterally with A and attend trilateral talks with A and B" */
export const areOfOtherForm = (a: Frame, b: Frame): boolean =>
  (says(TWO, a) && says(THREE, b)) || (says(THREE, a) && says(TWO, b));

const LATER = /\b(?:later|then|afterwards?|subsequently|earlier|separately|thereafter)\b/i;

/** "The Emir received Minister A with his guest B. A and B held a meeting later": without him who received them. */
export const isWithoutHost = (a: Frame, b: Frame): boolean =>
  b.first > a.first &&
  b.people.length === 2 &&
  a.people.length > 2 &&
  a.triggers.every(({ rule }) => rule === "event.received") &&
  b.triggers.every(({ sentence }) => sentence.zone === "body" && LATER.test(sentence.text)) &&
  a.people.some(({ role, person }) => role === "host" && !b.people.some((known) => known.person === person));
