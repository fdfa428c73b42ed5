import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 475 events (399 right) of corpus, dev, and 201 events (122 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.296,
  weights: {
    asPast: 0.121,
    noJourney: 0.442,
    inLead: 0.132,
    represented: 0.427,
    direct: 0.371,
    fewDays: 0.397,
    fewStates: 0.466,
    mostNamed: 0.178,
    noOthers: 0.48,
  },
};
