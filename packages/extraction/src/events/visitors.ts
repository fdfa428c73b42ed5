import type { Person } from "../model.ts";
import type { Memory } from "./memory.ts";

const STATES_MIN = 3; // of two sides, one is the guest

/** "The ministers of Peru, Chile and Bolivia met in Lima. ... President X received the guests": those of the states that are not at home there. */
const guestsOfMany = ({ frame, many, named }: Memory, people: readonly Person[]): number[] => {
  const met = frame !== null && frame.parties.length >= STATES_MIN ? frame : many;
  const host = met?.place?.country ?? null;
  if (met === null || met.background || met.status !== "held" || host === null) return [];
  const states = met.parties.map(({ value }) => value);
  if (states.length < STATES_MIN || !states.includes(host)) return [];
  const told = met.people.map(({ person }) => person);
  const stateOf = (person: number): string => people[person]?.country?.party ?? "";
  const isAbroad = (person: number): boolean => stateOf(person) !== host && states.includes(stateOf(person));
  const abroad = [...new Set([...told, ...named])].filter(isAbroad);
  return new Set(abroad.map(stateOf)).size === states.length - 1 ? abroad : [];
};

const OF_MANY = /^[Tt]he visiting /;

/**
 * "The delegation": who travelled on the visit told last, or who leads the delegation that the text spoke of. "The guests", "the
 * visitor": also who was received at the meeting told last, or else the one of its two sides who was not at home there; before any
 * meeting is told, of whom the text has just spoken.
 */
export const visitorsOf = (
  said: "visitors" | "guests",
  memory: Memory,
  people: readonly Person[],
  called = "",
): number[] => {
  const { frame, leader, person } = memory;
  const guests = frame?.people.filter(({ role }) => role === "guest").map(({ person }) => person) ?? [];
  if (frame?.kind === "visit" || (said === "guests" && guests.length > 0)) return guests;
  const several = said === "guests" && called.endsWith("s") ? guestsOfMany(memory, people) : [];
  // "the visiting ministers": never one alone.
  if (several.length > 0 || OF_MANY.test(called)) return several;
  if (leader !== null) return [leader];
  if (said === "visitors") return [];
  // "Minister X was in Apia on Tuesday. Prime Minister Y received the guest": no meeting told yet.
  if (frame === null && person !== null && people[person]?.country?.certainty === "stated") return [person];
  const host = frame?.place?.country ?? null;
  if (frame === null || frame.parties.length !== 2 || !frame.parties.some(({ value }) => value === host)) return [];
  const abroad = frame.people.map(({ person }) => person).filter((person) => people[person]?.country?.party !== host);
  return abroad.length === 1 ? abroad : [];
};
