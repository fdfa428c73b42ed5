import type { Attendance, Fact, Status, Trigger } from "../model.ts";
import type { Cast } from "./cast.ts";

/** A loose role: "X led the Indian delegation", told apart from the meeting it belongs to. */
export interface LooseRole {
  /** null: a state that takes part without anybody named. */
  readonly attendance: Attendance | null;
  readonly parties: readonly Fact<string>[];
  readonly sentence: number;
  readonly status: Status;
}

/** "in the presence of the two ministers": whoever they are, they take part in a meeting that is known already. */
const isOfSeveral = ({ mention }: Attendance, people: readonly Attendance[]): boolean =>
  people.filter((other) => other.mention.start === mention.start).length > 1;

/** "Senior officials had met on Monday to prepare the session, with X leading the team": others than those of the session. */
export const IS_PREPARATORY =
  /\b(?:officials|experts|technical teams?|technicians|delegates|subcommittees?|sub-committees?|working groups?|(?:preparatory|expert-level|technical) (?:meetings?|sessions?|talks))\b[^.;]{0,160}\b(?:to (?:prepare|finali[sz]e|draft|pave)|in preparation|ahead of|prior to|before)\b/iu;

/** The roles that a trigger tells apart from its meeting; none of somebody whom it only refers to. */
export const rolesOf = ({ people, parties }: Cast, { sentence, status, quote }: Trigger): LooseRole[] => {
  const { index, text } = sentence;
  if (IS_PREPARATORY.test(text)) return [];
  if (people.some((one) => isOfSeveral(one, people))) return [];
  // "President X was represented by Y": X was not there.
  const there = quote.endsWith("represented by") ? people.filter(({ role }) => role !== "participant") : people;
  const roles = there.map((attendance): LooseRole => ({ attendance, parties, sentence: index, status }));
  return roles.length === 0 && parties.length > 0 ? [{ attendance: null, parties, sentence: index, status }] : roles;
};
