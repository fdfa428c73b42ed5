import type { Feature } from "./feature.ts";

/** Never enough alone: one text can tell of several meetings. */
const SAME_TEXT = 4;

export const text: Feature = (_a, _b, { nearCopy }, tally) => {
  if (nearCopy()) tally.add("text", "near copy", SAME_TEXT);
};
