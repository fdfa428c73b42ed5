import type { Person } from "../model.ts";
import type { Memory } from "./memory.ts";

/**
 * "The delegation": who travelled on the visit told last, or who leads the delegation that the text spoke of. "The guests", "the
 * visitor": also who was received at the meeting told last, or else the one of its two sides who was not at home there; before any
 * meeting is told, of whom the text has just spoken.
 */
export const visitorsOf = (
  said: "visitors" | "guests",
  { frame, leader, person }: Memory,
  people: readonly Person[],
): number[] => {
  const guests = frame?.people.filter(({ role }) => role === "guest").map(({ person }) => person) ?? [];
  if (frame?.kind === "visit" || (said === "guests" && guests.length > 0)) return guests;
  if (leader !== null) return [leader];
  if (said === "visitors") return [];
  // "Minister X was in Apia on Tuesday. Prime Minister Y received the guest": no meeting told yet.
  if (frame === null && person !== null && people[person]?.country?.certainty === "stated") return [person];
  const host = frame?.place?.country ?? null;
  if (frame === null || frame.parties.length !== 2 || !frame.parties.some(({ value }) => value === host)) return [];
  const abroad = frame.people.map(({ person }) => person).filter((person) => people[person]?.country?.party !== host);
  return abroad.length === 1 ? abroad : [];
};
