import type { MeetingEvent } from "@parley/contracts";

type Codes = NonNullable<MeetingEvent["codes"]>;

/** CAMEO and PLOVER codes by kind and status, after CAMEO2PLOVER-2021 (openeventdata). Null where the scheme has no code. */
export const codesOf = (
  kind: MeetingEvent["kind"],
  status: MeetingEvent["status"],
  sidelines: boolean,
): Codes | null => {
  if (status === "scheduled" || status === "possible") return { cameo: "036", plover: "AGREE" };
  if (status === "cancelled" || status === "postponed") return { cameo: "161", plover: "SANCTION" };
  if (status === "denied") return { cameo: "125", plover: "REJECT" };
  if (kind === "signing") return { cameo: "057", plover: "SUPPORT" };
  if (kind === "phone_call") return { cameo: "041", plover: "CONSULT" };
  if (kind === "visit") return { cameo: "042", plover: "CONSULT" };
  if (kind === "negotiation_round") return { cameo: "046", plover: "CONSULT" };
  return { cameo: sidelines ? "044" : "040", plover: "CONSULT" };
};
