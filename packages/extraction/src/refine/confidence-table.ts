import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 503 events (416 right) of corpus, dev, and 231 events (140 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.365,
  weights: {
    asPast: 0.07,
    noJourney: 0.386,
    inLead: 0.267,
    represented: 0.473,
    direct: 0.482,
    fewDays: 0.413,
    fewStates: 0.38,
    mostNamed: 0.118,
    noOthers: 0.303,
  },
};
