import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 475 events (399 right) of corpus, dev, and 201 events (122 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.244,
  weights: {
    asPast: 0.123,
    noJourney: 0.415,
    inLead: 0.129,
    represented: 0.408,
    direct: 0.357,
    fewDays: 0.385,
    fewStates: 0.447,
    mostNamed: 0.181,
    noOthers: 0.448,
  },
};
