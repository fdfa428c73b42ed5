import type { ViewPosition } from "@parley/store";

/** What one look at the view showed. */
interface Observation {
  readonly position: ViewPosition | null;
  /** `MeetingView.continuity()`, asked after the look. */
  readonly continuity: number;
}

/** The meetings topic as Kafka has it. */
interface LogEnd {
  readonly identity: string;
  /** One past the last record or marker. */
  readonly endOffset: bigint;
}

export type Verdict =
  | { readonly state: "fresh" }
  /** Another look, begun earlier, has shown something newer: look again. */
  | { readonly state: "overtaken" }
  /** `target` null = how far the log reaches is not known. */
  | { readonly state: "rebuilding"; readonly at: bigint; readonly target: bigint | null };

/** What was known when a look began. */
interface Look {
  readonly seen: bigint;
  readonly demands: number;
}

export interface Freshness {
  /** Call before each look at the view or at the log, and hand back what it returns with the result. */
  begin(): Look;
  /**
   * Answers no demand before the first `judge`.
   * @param viewBefore a look at the view that had ended before the log was asked
   */
  noteLog(look: Look, log: LogEnd, viewBefore: ViewPosition | null): void;
  judge(look: Look, observation: Observation): Verdict;
  /** Offsets of the log that the view had not taken in when last looked at; null = not known. */
  lag(): bigint | null;
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/**
 * Decides whether what was read from the view may be served: never an older version than anybody has served before.
 *
 * The floor is the lowest position that may be served. Every served position lifts it, so a projection that lags by a few
 * records is no obstacle. Whoever served before this process started, or while the view was being lost and filled again, can
 * have served no more than the log held: at the start, and whenever the view is seen to go back or may have (see
 * `MeetingView.continuity`), the floor is lifted to the end of the log as asked after that moment (a "demand").
 */
export const createFreshness = (): Freshness => {
  let log: LogEnd | null = null;
  let floor = 0n;
  let seen = 0n;
  let continuity: number | null = null;
  let demands = 1;
  let answered = 0;
  let isAheadOfLog = false;

  const offsetIn = (position: ViewPosition | null): bigint =>
    position === null || position.identity !== log?.identity ? 0n : position.nextOffset;

  return {
    begin: () => ({ seen, demands }),

    noteLog(look, now, viewBefore) {
      const isAnotherLog = log !== null && (log.identity !== now.identity || now.endOffset < log.endOffset);
      if (isAnotherLog) floor = 0n; // offsets of a log that is gone bind nobody
      if (isAnotherLog || look.demands > answered) floor = larger(floor, now.endOffset);
      if (continuity !== null) answered = Math.max(answered, look.demands); // before the first look nobody would know of a loss
      log = now;
      isAheadOfLog = offsetIn(viewBefore) > now.endOffset;
    },

    judge(look, observation) {
      const at = offsetIn(observation.position);
      const hasBroken = continuity !== null && observation.continuity > continuity;
      continuity = Math.max(continuity ?? 0, observation.continuity);
      if (hasBroken || at < look.seen) demands += 1;
      else if (at < seen) return { state: "overtaken" };
      seen = at;
      const isKnown = log !== null && answered === demands;
      const isOfLog = observation.position !== null && observation.position.identity === log?.identity;
      if (isKnown && isOfLog && !isAheadOfLog && at >= floor) {
        floor = at;
        return { state: "fresh" };
      }
      return { state: "rebuilding", at, target: log === null ? null : larger(log.endOffset, floor) };
    },

    lag: () => (log === null ? null : larger(log.endOffset - seen, 0n)),
  };
};
