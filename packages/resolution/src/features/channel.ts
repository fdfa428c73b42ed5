import type { Feature } from "./feature.ts";

/** A call is not a meeting in person, even between the same people on one day. */
export const channel: Feature = (a, b, _names, tally) => {
  if (a.channel !== null && b.channel !== null && a.channel !== b.channel) tally.veto("channel");
};
