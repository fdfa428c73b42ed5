import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 416 events (333 right) of corpus, dev, and 130 events (80 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.91,
  weights: {
    asPast: 0.409,
    noJourney: 0.502,
    inLead: 0.354,
    represented: 0.424,
    direct: 0.414,
    fewDays: 0.567,
    fewStates: 0.476,
    mostNamed: 0.362,
    noOthers: 0.332,
  },
};
