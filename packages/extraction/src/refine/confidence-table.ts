import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 449 events (359 right) of corpus, dev, and 184 events (109 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.66,
  weights: {
    asPast: 0.134,
    noJourney: 0.548,
    inLead: 0.116,
    represented: 0.471,
    direct: 0.399,
    fewDays: 0.485,
    fewStates: 0.655,
    mostNamed: 0.153,
    noOthers: 0.51,
  },
};
