import { uniqueParties } from "../events/cast.ts";
import type { LooseRole } from "../events/frames.ts";
import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Frame } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 4; // sentences between a session and who was there

/** Rules that tell of a meeting by its noun: their clause may leave the sides to the sentences beside it. */
const BY_NOUN: ReadonlySet<string> = new Set(["event.talks-phase", "event.session", "event.called-off"]);

const sidesOf = (parties: Frame["parties"]): Set<string> =>
  new Set(parties.map(({ value }) => value).filter((party) => !FORUM_PARTIES.has(party)));

const lacksSides = (frame: Frame): boolean =>
  sidesOf(frame.parties).size < 2 && frame.kind !== "visit" && frame.kind !== "phone_call" && frame.kind !== "signing";

/** The frame with the sides whose delegations are told beside it; null if there are not two of them. */
const complete = (frame: Frame, roles: readonly LooseRole[]): Frame | null => {
  const near = roles.filter(({ sentence }) => Math.abs(sentence - frame.first) <= REACH);
  const parties = uniqueParties([...frame.parties, ...near.flatMap((role) => role.parties)]);
  if (sidesOf(parties).size < 2) return null;
  const people = near.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  return { ...frame, parties, people: mergePeople(frame.people, people) };
};

const isTold = (frame: Frame, frames: readonly Frame[]): boolean => {
  const sides = sidesOf(frame.parties);
  return frames.some((other) => !other.background && [...sides].every((side) => sidesOf(other.parties).has(side)));
};

/**
 * "The third round of talks ended in Oslo. X led the Chadian team and Y that of Niger.": a meeting told without its sides
 * has those whose delegations are told beside it.
 */
export const completeSides: Refiner = {
  name: "complete-sides",
  refine: (frames, { draft }) => {
    const all = frames.map((frame) => (lacksSides(frame) ? (complete(frame, draft.roles) ?? frame) : frame));
    for (const hint of draft.hints) {
      const byNoun = hint.triggers.some((trigger) => BY_NOUN.has(trigger.rule));
      const frame = byNoun && !hint.background && lacksSides(hint) ? complete(hint, draft.roles) : null;
      if (frame !== null && !isTold(frame, all)) all.push(frame);
    }
    return all;
  },
};
