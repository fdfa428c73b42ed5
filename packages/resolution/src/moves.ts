import { gapDays, MOVED_DAYS_MAX, NOTICE_GRACE_DAYS } from "./days.ts";
import { compareMechanisms, compareSessions } from "./mechanisms/compare-mechanisms.ts";
import type { Profile } from "./profile.ts";

/** Days lie between what the two say: neither one day nor its neighbour. Presumed days say nothing. */
const areDaysApart = (a: Profile, b: Profile): boolean =>
  a.days !== null &&
  b.days !== null &&
  a.days.certainty !== "inferred" &&
  b.days.certainty !== "inferred" &&
  gapDays(a.days, b.days) > 1;

const isPlanBefore = (plan: Profile, later: Profile): boolean =>
  plan.isPlan &&
  !plan.isRumour &&
  plan.days !== null &&
  later.days !== null &&
  plan.days.end < later.days.start &&
  later.days.start - plan.days.end <= MOVED_DAYS_MAX;

/** A plan whose day has passed or been given up, and another day on which the same meeting may have taken place instead. */
export const isPlanOfAnotherDay = (a: Profile, b: Profile): boolean => isPlanBefore(a, b) || isPlanBefore(b, a);

/** `notice` puts off what `plan` announced and names the new day. */
const isNoticeOf = (plan: Profile, notice: Profile): boolean =>
  notice.status === "postponed" &&
  notice.publishedDay !== null &&
  isPlanBefore(plan, notice) &&
  notice.publishedDay <= (plan.days?.end ?? 0) + NOTICE_GRACE_DAYS &&
  (plan.publishedMs ?? 0) <= (notice.publishedMs ?? 0);

/** One of the two puts the other off to a day that it names. */
export const isMovedByNotice = (a: Profile, b: Profile): boolean => isNoticeOf(a, b) || isNoticeOf(b, a);

const isSameSession = (a: Profile, b: Profile): boolean => {
  if (a.mechanism === null || a.mechanism.ordinal === null || a.mechanism.ordinal !== b.mechanism?.ordinal)
    return false;
  const verdict = compareMechanisms(a.mechanism, b.mechanism);
  return verdict === "same" && compareSessions(a.mechanism, b.mechanism, verdict) === "same";
};

/**
 * A plan and what lies days away from it are clustered apart: the reports of the new day must find each other without the
 * old day's weighing on them. `isMoved` brings the two together again.
 */
export const standApart = (a: Profile, b: Profile): boolean => (a.isPlan || b.isPlan) && areDaysApart(a, b);

/** A plan and the same meeting on its new day: one numbered session, or a postponement that names the day. */
export const isMoved = (a: Profile, b: Profile): boolean =>
  standApart(a, b) && (isMovedByNotice(a, b) || isSameSession(a, b));
