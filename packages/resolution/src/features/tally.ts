/** Where evidence about one pair adds up. Two kinds: one that only sums (thousands of pairs a second) and one that keeps reasons. */
export interface Tally {
  /** @param weight log2 of how much likelier this is for one meeting than for two. */
  add(feature: string, value: string, weight: number): void;
  /** A contradiction that no weight outvotes, if both operands can be trusted; else a weight. */
  veto(reason: string): void;
}

/** What a contradiction weighs when one of the two events is not trusted enough to veto. */
export const DOUBTED_VETO_WEIGHT = -6;
