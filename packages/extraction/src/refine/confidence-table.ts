import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 455 events (382 right) of corpus, dev, and 184 events (109 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.285,
  weights: {
    asPast: 0.177,
    noJourney: 0.377,
    inLead: 0.149,
    represented: 0.449,
    direct: 0.209,
    fewDays: 0.465,
    fewStates: 0.445,
    mostNamed: 0.227,
    noOthers: 0.376,
  },
};
