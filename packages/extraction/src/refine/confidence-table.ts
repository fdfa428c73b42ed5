import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 424 events (345 right) of corpus, dev, and 130 events (80 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.654,
  weights: {
    asPast: 0.32,
    noJourney: 0.378,
    inLead: 0.274,
    represented: 0.42,
    direct: 0.408,
    fewDays: 0.573,
    fewStates: 0.524,
    mostNamed: 0.346,
    noOthers: 0.358,
  },
};
