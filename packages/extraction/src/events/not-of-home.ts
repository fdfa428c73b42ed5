import type { Person } from "../model.ts";
import type { Sides } from "./bind.ts";
import { peopleOf } from "./people-of.ts";

// In a government's own release an official without a state is taken for its own. These take that back where the clause speaks against it.

const isInferred = ({ country }: Person, home: string): boolean =>
  country !== null && country.certainty === "implied" && country.party === home;

/** Offices that a state has one holder of at a time. */
const SINGLE = /^(?:president|prime minister|vice president|national security advis[eo]r)$/i;

/** "President Ada Moe met President Luis Ortiz": both cannot be the release's own; the second is another state's, whichever that is. */
const unlearnSecond = ({ subject, object }: Sides, people: readonly Person[], home: string): void => {
  const met = peopleOf([...subject, ...object], people);
  for (const [at, person] of met.entries()) {
    const office = person.offices[0]?.text.toLowerCase() ?? "";
    if (!isInferred(person, home) || !SINGLE.test(office)) continue;
    const holds = (other: Person): boolean =>
      other !== person && other.country?.party === home && other.offices[0]?.text.toLowerCase() === office;
    if (met.slice(0, at).some(holds)) person.country = null;
  }
};

/** Offices that the visitor's own people hold as well: they may stand beside the hosts. */
const OF_COMPANY =
  /\b(?:secretary|ambassador|envoy|representative|special|coordinator|advis[eo]r|deputy assistant)\b|^president\b/i;

/** "Secretary X met Prime Minister Y of Chad, Speaker Z and the head of the presidential office W": who stands in one row with another state's is of it. */
export const learnRow = ({ subject, object }: Sides, people: readonly Person[], home: string): void => {
  const row = peopleOf(object, people);
  const inferred = row.filter((person) => isInferred(person, home) && !OF_COMPANY.test(person.offices[0]?.text ?? ""));
  const [state, ...others] = new Map(
    row.flatMap((person) =>
      person.country === null || inferred.includes(person) ? [] : [[person.country.party, person.country] as const],
    ),
  ).values();
  if (state === undefined || state.party === home || others.length > 0) return;
  if (!peopleOf(subject, people).some(({ country }) => country?.party === home)) return;
  for (const person of inferred) person.country = { ...state, certainty: "implied" };
};

/** "Danish Minister X met Senegal's President Y, Foreign Minister Z and army chief W": the same in a report that is no government's. */
export const learnRowAbroad = ({ subject, object }: Sides, people: readonly Person[]): void => {
  const row = peopleOf(object, people);
  const isStated = ({ country }: Person): boolean => country?.certainty === "stated";
  const [state, ...others] = new Map(
    row.flatMap((person) =>
      person.country !== null && isStated(person) ? [[person.country.party, person.country] as const] : [],
    ),
  ).values();
  const first = row[0];
  if (state === undefined || others.length > 0 || first === undefined || !isStated(first)) return;
  const guests = peopleOf(subject, people);
  if (!guests.some(({ country }) => country !== null && country.party !== state.party)) return;
  if (guests.some(({ country }) => country?.party === state.party)) return;
  for (const person of row)
    if (!isStated(person) && person.organisation === null && !person.former && isOfRow(person, first))
      person.country = { ...state, certainty: "implied" };
};
const isOfRow = ({ offices: [office] }: Person, first: Person): boolean =>
  office !== undefined &&
  !OF_COMPANY.test(office.text) &&
  first.offices.every(({ text }) => text.toLowerCase() !== office.text.toLowerCase());

/** "Ada Moe had a telephone conversation with President of Peru Luis Ortiz": whom a government's page names without an office is its own. */
const learnUntitled = ({ subject, object }: Sides, people: readonly Person[], home: string): void => {
  const [unit] = subject;
  const person = people[unit?.person?.person ?? -1];
  if (unit === undefined || person === undefined || subject.length > 1) return;
  if (person.country !== null || person.organisation !== null || person.offices.length > 0 || person.former) return;
  const isForeign = ({ country, offices }: Person): boolean =>
    country !== null && country.party !== home && offices.some(({ rank }) => rank <= MINISTER_RANK);
  if (peopleOf(object, people).some(isForeign))
    person.country = { start: unit.start, end: unit.end, party: home, certainty: "implied" };
};

const MINISTER_RANK = 3; // whom a government receives itself

/** Takes back or corrects what was inferred of the officials of a clause in a release of `home`'s government, and who has no office there. */
export const learnNotOfHome = (sides: Sides, people: readonly Person[], home: string): void => {
  learnUntitled(sides, people, home);
  unlearnSecond(sides, people, home);
  learnRow(sides, people, home);
};
