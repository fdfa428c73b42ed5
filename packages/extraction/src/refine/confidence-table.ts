import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 306 events (252 right) of corpus, dev, and 96 events (53 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -1.02,
  weights: {
    asPast: 0.504,
    noJourney: 0.578,
    inLead: 0.377,
    represented: 0.373,
    direct: 0.597,
    fewDays: 0.532,
    fewStates: 0.503,
    mostNamed: 0.338,
    noOthers: 0.655,
  },
};
