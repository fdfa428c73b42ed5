import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 454 events (382 right) of corpus, dev, and 184 events (109 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.462,
  weights: {
    asPast: 0.186,
    noJourney: 0.467,
    inLead: 0.173,
    represented: 0.534,
    direct: 0.199,
    fewDays: 0.538,
    fewStates: 0.51,
    mostNamed: 0.203,
    noOthers: 0.46,
  },
};
