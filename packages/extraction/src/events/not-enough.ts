import type { Declined, Frame, Trigger } from "../model.ts";
import type { ReasonId } from "../reasons.ts";
import { type Cast, statesOf, union } from "./cast.ts";

export const isEmpty = ({ people, parties }: Cast): boolean => people.length + parties.length === 0;

/** Who led or chaired; a signatory is one of a signing, which is an event of its own. */
export const tellsRole = (role: Trigger["value"]["role"]): boolean => role !== undefined && role !== "signatory";

/** What a clause that is no meeting of its own (`isEnough`) lacks. */
export const notEnough = (trigger: Trigger, sides: { subject: Cast; object: Cast }, frame: Frame): Declined => {
  const { rule, start, end } = trigger;
  return { rule, start, end, reason: reasonOf(trigger, sides, frame) };
};

const reasonOf = (trigger: Trigger, sides: { subject: Cast; object: Cast }, frame: Frame): ReasonId => {
  const { rule, value } = trigger;
  if (rule === "event.took-part" || rule === "event.accompanied" || tellsRole(value.role))
    return "frame.attendance-only";
  if (rule === "event.discussed-together") return "frame.no-talks-of-officials";
  if (value.kind === "visit") return isEmpty(sides.subject) ? "frame.no-traveller" : "frame.no-destination";
  if (value.kind === "committee_session" && frame.mechanism === null) return "frame.no-session";
  const all = union(sides.subject, sides.object);
  if (isEmpty(all) && frame.parties.length === 0) return "frame.no-sides";
  if (value.needsObject === true && isEmpty(sides.object)) return "frame.no-counterpart";
  if (value.kind === "committee_session" && statesOf(all).size >= 2) return "frame.no-session";
  return "frame.one-side-only";
};
