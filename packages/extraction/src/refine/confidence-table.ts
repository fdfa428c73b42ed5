import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 306 events (249 right) of corpus, dev, and 96 events (53 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -1.312,
  weights: {
    asPast: 0.545,
    noJourney: 0.725,
    inLead: 0.48,
    represented: 0.456,
    direct: 0.494,
    fewDays: 0.544,
    fewStates: 0.533,
    mostNamed: 0.366,
    noOthers: 0.65,
  },
};
