import type { MeetingEvent } from "@parley/contracts";
import type { DateFields } from "../days.ts";
import { createMemo, REMEMBERED_MAX } from "../memo.ts";

/** Equal claims are one object, and so told to be equal at once. */
const claims = createMemo<DateFields>(REMEMBERED_MAX);

/** What an event says of the day; null = nothing. */
export const dateClaimOf = ({ date, dateEnd, datePrecision, dateBasis }: MeetingEvent): DateFields | null => {
  if (date === null) return null;
  return claims(`${date} ${dateEnd} ${datePrecision} ${dateBasis}`, () => ({
    date,
    dateEnd,
    datePrecision,
    dateBasis,
  }));
};
