import type { Feature } from "./feature.ts";

/** "May meet" and "no plans to meet" rarely mean the one meeting that then takes place. */
const RUMOUR = -2;

export const rumour: Feature = (a, b, _names, tally) => {
  if (a.isRumour !== b.isRumour) tally.add("rumour", "one side only", RUMOUR);
};
