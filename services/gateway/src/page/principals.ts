import type { Meeting, Participant } from "@parley/contracts";
import { partyName } from "./format.ts";

/** Beyond this a heading is not read any more. */
const SIDES_SHOWN_MAX = 4;

/** Who leads a side, most senior first. */
const LEADING = ["co-chair", "chair", "head_of_delegation", "host", "guest", "signatory"];
const rank = ({ role }: Participant): number => {
  const found = LEADING.indexOf(role);
  return found === -1 ? LEADING.length : found;
};

/** One side of a meeting. */
export interface Side {
  /** The person who stands for it, or the party's own name if the reports name nobody. */
  readonly name: string;
  /** Their office and country; null for a party without a named person. */
  readonly title: string | null;
}

const sideOf = (participant: Participant): Side => {
  const origin = participant.country === null ? participant.organisation : partyName(participant.country);
  const title = [participant.title, origin].filter((part) => part !== null).join(", ");
  return { name: participant.name, title: title === "" ? null : title };
};

/**
 * The sides of a meeting for its heading: of each country the leading participant, then people of no country, then parties
 * of whom nobody is named. `others` counts what is left out.
 */
export const principalsOf = ({ participants, parties }: Meeting): { sides: readonly Side[]; others: number } => {
  const leading = participants.toSorted((a, b) => rank(a) - rank(b)); // stable: in the reports' order within a role
  const seen = new Set<string>();
  const sides: Side[] = [];
  for (const participant of leading) {
    const side = participant.country ?? participant.organisation ?? participant.name;
    if (!seen.has(side)) sides.push(sideOf(participant));
    seen.add(side);
  }
  const unnamed = parties.filter((party) => !seen.has(party)).map((party) => ({ name: partyName(party), title: null }));
  const all = [...sides, ...unnamed];
  return { sides: all.slice(0, SIDES_SHOWN_MAX), others: Math.max(0, all.length - SIDES_SHOWN_MAX) };
};
