import { gapDays } from "../days.ts";
import { isMovedByNotice, isPlanOfAnotherDay } from "../moves.ts";
import type { Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";
import { areOneSession, mechanismVerdict } from "./session.ts";

const WEIGHTS = {
  sameDays: 6,
  overlap: 3,
  /** Who calls off without naming the day means what was announced. */
  calledOff: 3,
  overlapOneInferred: 1.5,
  overlapBothInferred: 0.5,
  /** Pages disagree by a day about one meeting more often than the same people meet in the same town two days running. */
  dayApart: -2,
  /** One body does not hold two sessions on two days running: they are two days of one. */
  dayApartOneBody: 1,
  /** A call has the day of either end. */
  dateLine: 3,
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
/** Outlets so far apart by the clock have different days for a large part of each day. */
const FAR_ZONES_MIN_MINUTES = 5 * 60;

const isUndone = ({ status }: Profile): boolean => status === "postponed" || status === "cancelled";

/** One call, dated by each outlet's own calendar: the later day in the east. */
const isAcrossDateLine = (a: Profile, b: Profile): boolean => {
  if (a.channel !== "remote" || b.channel !== "remote" || a.days === null || b.days === null) return false;
  const [west, east] = a.days.start < b.days.start ? [a, b] : [b, a];
  if (east.publishedOffsetMinutes === null || west.publishedOffsetMinutes === null) return false;
  return east.publishedOffsetMinutes - west.publishedOffsetMinutes >= FAR_ZONES_MIN_MINUTES;
};

export const date: Feature = (a, b, _names, tally) => {
  if (a.days === null || b.days === null) return tally.add("date", "unknown", WEIGHTS.unknown);
  const gap = gapDays(a.days, b.days);
  const inferred = Number(a.days.certainty === "inferred") + Number(b.days.certainty === "inferred");
  if (gap <= 0) {
    if (inferred === 2) return tally.add("date", "both presumed", WEIGHTS.overlapBothInferred);
    if (inferred === 1) {
      const announced = a.isPlan && b.isPlan && (isUndone(a) || isUndone(b));
      if (announced) return tally.add("date", "called off what was announced", WEIGHTS.calledOff);
      return tally.add("date", "one presumed", WEIGHTS.overlapOneInferred);
    }
    const precise = a.days.certainty === "precise" && b.days.certainty === "precise";
    const equal = a.days.start === b.days.start && a.days.end === b.days.end;
    return precise && equal
      ? tally.add("date", "equal", WEIGHTS.sameDays)
      : tally.add("date", "overlap", WEIGHTS.overlap);
  }
  if (gap === 1) {
    if (mechanismVerdict(a, b) === "same") return tally.add("date", "one day apart, one body", WEIGHTS.dayApartOneBody);
    if (isAcrossDateLine(a, b)) return tally.add("date", "one day apart by the clocks", WEIGHTS.dateLine);
    return tally.add("date", "one day apart", WEIGHTS.dayApart);
  }
  if (areOneSession(a, b)) {
    if (a.isPlan || b.isPlan) return tally.add("date", "moved", WEIGHTS.moved);
    if (gap <= NEAR_DAYS_MAX) return tally.add("date", "days apart, same session", WEIGHTS.sameSessionNear);
    return tally.add("date", "weeks apart, same session", WEIGHTS.sameSessionFar);
  }
  if (isMovedByNotice(a, b)) return tally.add("date", "put off to a named day", WEIGHTS.moved);
  if (isPlanOfAnotherDay(a, b)) return tally.add("date", "plan of another day", WEIGHTS.planOfAnotherDay);
  if (inferred > 0 && gap <= INFERRED_SLACK_DAYS) return tally.add("date", "presumed apart", WEIGHTS.inferredApart);
  return tally.veto("date");
};
