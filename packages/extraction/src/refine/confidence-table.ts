import type { ConfidenceTable } from "./confidence.ts";

/**
 * Fitted to 258 events (206 right) of corpus, and 113 events (66 right) as first seen.
 * Written by `node scripts/calibrate.ts`, which fits it anew; do not edit it.
 */
export const CONFIDENCE: ConfidenceTable = {
  intercept: -1.2,
  weights: {
    asPast: 0.312,
    noJourney: 0.478,
    inLead: 0.548,
    represented: 0.546,
    direct: 0.725,
    fewDays: 0.513,
    fewStates: 0.529,
    mostNamed: 0.35,
    noOthers: 0.478,
  },
};
