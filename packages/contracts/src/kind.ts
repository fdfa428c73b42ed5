import { z } from "zod";

export const KINDS = [
  "bilateral_meeting",
  "multilateral_meeting",
  "summit",
  "committee_session",
  "conference",
  "negotiation_round",
  "phone_call",
  "visit",
  "signing",
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

export type KindGroup = "meeting" | "session" | "call" | "visit" | "signing";

const GROUPS: Readonly<Record<Kind, KindGroup>> = {
  bilateral_meeting: "meeting",
  multilateral_meeting: "meeting",
  summit: "meeting",
  committee_session: "session",
  conference: "session",
  negotiation_round: "session",
  phone_call: "call",
  visit: "visit",
  signing: "signing",
};

/** Kinds that careful readers confuse share a group; ids and resolution use the group, so that such a difference renames nothing. */
export const kindGroup = (kind: Kind): KindGroup => GROUPS[kind];
