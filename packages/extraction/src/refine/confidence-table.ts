import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 349 events (287 right) of corpus, dev, and 130 events (80 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -1.185,
  weights: {
    asPast: 0.523,
    noJourney: 0.584,
    inLead: 0.604,
    represented: 0.478,
    direct: 0.539,
    fewDays: 0.54,
    fewStates: 0.484,
    mostNamed: 0.393,
    noOthers: 0.372,
  },
};
