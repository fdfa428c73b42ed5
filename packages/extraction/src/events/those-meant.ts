import type { Fact, Frame, Person } from "../model.ts";
import { holdsOffice, mayMean } from "./called-by-office.ts";
import { areHoldersMeant } from "./holders-before.ts";
import type { Memory } from "./memory.ts";
import { isNotCalled } from "../mentions/learn-pronouns.ts";
import { spanOf } from "./span-of.ts";
import { onlyOfficials } from "./states-meant.ts";
import type { Unit } from "./units.ts";

/** "the two": those just in front, where the meeting told last is of others. */
const areNear = ({ reference, called }: Unit, { near, frame }: Memory): boolean =>
  reference === "collective" &&
  frame !== null &&
  near.length === 2 &&
  /^(?:(?:the|those|these) two|both|the pair|the duo)$/i.test(called ?? "") &&
  !(frame.people.length === 2 && frame.people.every(({ person }) => near.includes(person)));

const TWO_HOLDERS = /^the two (?!prime\b)(?:\p{Ll}+ ){1,3}?(?:ministers|secretaries|chiefs|commissioners)$/iu;
/** "the prime ministers", with or without their number. */
const HEADS =
  /^(?:the|both) (?:two )?(?:presidents|premiers|prime ministers|heads of (?:state|government)|foreign ministers)$/iu;
const TWO = 2;

/**
 * "the two interior ministers", named before in other meetings, "the prime ministers", of whom one came at the other's invitation: the only
 * two of that office, of two states; empty if it means others.
 */
const holdersOf = ({ called = "", start }: Unit, { frame }: Memory, people: readonly Person[]): readonly number[] => {
  if (!(frame !== null && TWO_HOLDERS.test(called)) && !(isOfOne(frame) && HEADS.test(called))) return [];
  const holders = people.flatMap((person, at) =>
    !person.former && person.names.some((name) => name.start < start) && holdsOffice(called, person) ? [at] : [],
  );
  const states = new Set(holders.map((at) => people[at]?.country?.party ?? null));
  return holders.length === TWO && states.size === TWO && !states.has(null) ? holders : [];
};

/** A journey, of which the traveller alone is told, or nothing yet. */
const isOfOne = (frame: Frame | null): boolean =>
  frame === null || (frame.kind === "visit" && frame.people.length < TWO);

/** "X arrived at the invitation of Y. They held talks": not the traveller alone. */
const areOfVisit = ({ reference, called }: Unit, { near, frame }: Memory): boolean =>
  reference === "collective" &&
  near.length === TWO &&
  frame?.kind === "visit" &&
  frame.people.length === 1 &&
  frame.people.every(({ person }) => near.includes(person)) &&
  /^(?:they|both|both sides|the (?:two )?sides|the (?:two|pair|duo))$/i.test(called ?? "");

/** Those just in front, and not who was at the meeting told last. */
const meansNear = (unit: Unit, memory: Memory): boolean => areNear(unit, memory) || areOfVisit(unit, memory);

/** The people whom the sentences name, where a reference means them and no meeting. */
export const namedOf = (unit: Unit, memory: Memory, people: readonly Person[]): readonly number[] =>
  unit.reference === "pair"
    ? memory.pair
    : meansNear(unit, memory)
      ? memory.near
      : unit.reference === "collective"
        ? holdersOf(unit, memory, people)
        : [];

/** "the two prime ministers", behind where somebody of theirs who was not there flies on to: those who met before. */
const isOfBoth = ({ called }: Unit, { frame, met }: Memory): boolean =>
  frame?.kind === "visit" &&
  frame.people.length === 1 &&
  frame.people.every(({ person }) => met?.people.every((one) => one.person !== person) === true) &&
  /^(?:the |these |those )?(?:two|both)\b/i.test(called ?? "");

/** The meeting whose people a reference means; null if it means others. */
export const toldOf = (unit: Unit, memory: Memory, people: readonly Person[]): Frame | null => {
  const { many, pair } = memory;
  if (unit.reference === "many") return many;
  if (meansNear(unit, memory) || (unit.reference === "collective" && holdersOf(unit, memory, people).length > 0))
    return null;
  const frame = (isOfBoth(unit, memory) ? memory.met : null) ?? memory.frame;
  return unit.reference === "collective" || (unit.reference === "pair" && pair.length === 0) ? frame : null;
};

const stateOf = (person: number, people: readonly Person[]): Fact<string>[] => {
  const country = people[person]?.country ?? null;
  return country === null
    ? []
    : [{ value: country.party, ...spanOf(country), rule: "party.of-person", certainty: "implied" }];
};

const STYLE = /^(?:His|Her) (?:Excellency|Highness|Majesty)$/;

/** "President X received her. He flew on": X. "The President thanked her. The visiting minister flew on": who was received. */
export const singularOf = (
  { called = "" }: Unit,
  { other, person, frame, named, series }: Memory,
  people: readonly Person[],
): number | null => {
  const office = /^the visiting (?<office>.+)$/i.exec(called)?.groups?.["office"]?.toLowerCase();
  const guests = frame?.people.filter(({ role }) => role === "guest") ?? [];
  const holders = guests.filter((one) =>
    people[one.person]?.offices.some(({ text }) => office !== undefined && text.toLowerCase().includes(office)),
  );
  const [guest, ...others] = holders.length > 0 ? holders : guests;
  if (office !== undefined && guest !== undefined && others.length === 0) return guest.person;
  // "His Excellency met X. During the meeting with Y, His Excellency ... His Excellency also met Z": whose day the text tells.
  if (
    series !== null &&
    STYLE.test(called) &&
    !isNotCalled(called.startsWith("His") ? "he" : "she", people[series]?.pronoun)
  )
    return series;
  const meant = person !== null && other !== null && other.pronoun === called.toLowerCase() ? other.person : person;
  // "X met Y. She flew on": not X, where the text would call him "he".
  if (meant === null || !isNotCalled(called, people[meant]?.pronoun)) return meant;
  return named.find((one) => !isNotCalled(called, people[one]?.pronoun)) ?? meant;
};

const OF_THEIRS =
  /^their\s(?:[\p{Ll}-]{3,14}\s){0,3}(?:ministers|presidents|premiers|leaders|chiefs|secretaries|envoys)$/iu;

/** "the two presidents" before any meeting is told: those named last who may be meant, and the states of the others. */
export const pairMeant = (
  { called = "" }: Unit,
  memory: Memory,
  people: readonly Person[],
): { readonly those: readonly number[]; readonly states: readonly Fact<string>[] } => {
  // "to be shared between Norway, Finland and Estonia, their ministers agreed"
  if (memory.states.length === 0 && OF_THEIRS.test(called)) return { those: [], states: memory.those };
  if (areHoldersMeant(called, memory.holders)) return { those: [], states: memory.holders };
  const pair = memory.pair.length > 0 ? memory.pair : onlyOfficials(memory.states, people);
  if (pair.length === 0) return { those: [], states: memory.states };
  const [those, others] = [true, false].map((isMeant) =>
    pair.filter((person) => mayMean(called, people[person]) === isMeant),
  );
  return { those: those ?? [], states: (others ?? []).flatMap((person) => stateOf(person, people)) };
};
