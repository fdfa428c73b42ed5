import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 263 events (210 right) of corpus, and 113 events (66 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -1.12,
  weights: {
    asPast: 0.293,
    noJourney: 0.503,
    inLead: 0.498,
    represented: 0.517,
    direct: 0.685,
    fewDays: 0.494,
    fewStates: 0.519,
    mostNamed: 0.349,
    noOthers: 0.473,
  },
};
