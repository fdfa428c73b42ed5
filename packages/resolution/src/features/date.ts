import { gapDays } from "../days.ts";
import { isMovedByNotice, isPlanOfAnotherDay } from "../moves.ts";
import type { Feature } from "./feature.ts";

const WEIGHTS = {
  sameDays: 6,
  overlap: 3,
  overlapOneInferred: 1.5,
  overlapBothInferred: 0.5,
  /** Pages disagree by a day about one meeting more often than the same people meet in the same town two days running. */
  dayApart: -2,
  moved: -1,
  /** Forbids nothing, for a postponement may stand between the two; but nothing outweighs it either. */
  planOfAnotherDay: -8,
  sameSessionNear: -4,
  sameSessionFar: -6,
  inferredApart: -6,
  unknown: -1,
} as const;
const NEAR_DAYS_MAX = 7;
/** Beyond this a presumed interval contradicts as much as a stated one. */
const INFERRED_SLACK_DAYS = 45;

export const date: Feature = (a, b, { sameSession }, tally) => {
  if (a.days === null || b.days === null) return tally.add("date", "unknown", WEIGHTS.unknown);
  const gap = gapDays(a.days, b.days);
  const inferred = Number(a.days.certainty === "inferred") + Number(b.days.certainty === "inferred");
  if (gap <= 0) {
    if (inferred === 2) return tally.add("date", "both presumed", WEIGHTS.overlapBothInferred);
    if (inferred === 1) return tally.add("date", "one presumed", WEIGHTS.overlapOneInferred);
    const precise = a.days.certainty === "precise" && b.days.certainty === "precise";
    const equal = a.days.start === b.days.start && a.days.end === b.days.end;
    return precise && equal
      ? tally.add("date", "equal", WEIGHTS.sameDays)
      : tally.add("date", "overlap", WEIGHTS.overlap);
  }
  if (gap === 1) return tally.add("date", "one day apart", WEIGHTS.dayApart);
  if (sameSession) {
    if (a.isPlan || b.isPlan) return tally.add("date", "moved", WEIGHTS.moved);
    if (gap <= NEAR_DAYS_MAX) return tally.add("date", "days apart, same session", WEIGHTS.sameSessionNear);
    return tally.add("date", "weeks apart, same session", WEIGHTS.sameSessionFar);
  }
  if (isMovedByNotice(a, b)) return tally.add("date", "put off to a named day", WEIGHTS.moved);
  if (isPlanOfAnotherDay(a, b)) return tally.add("date", "plan of another day", WEIGHTS.planOfAnotherDay);
  if (inferred > 0 && gap <= INFERRED_SLACK_DAYS) return tally.add("date", "presumed apart", WEIGHTS.inferredApart);
  return tally.veto("date");
};
