import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 384 events (315 right) of corpus, dev, and 130 events (80 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -0.991,
  weights: {
    asPast: 0.394,
    noJourney: 0.54,
    inLead: 0.387,
    represented: 0.453,
    direct: 0.474,
    fewDays: 0.622,
    fewStates: 0.46,
    mostNamed: 0.438,
    noOthers: 0.346,
  },
};
