import { haveOneOrigin } from "../one-origin.ts";
import type { Feature } from "./feature.ts";

/** Never enough alone: one text can tell of several meetings. The most that the text adds. */
export const SAME_TEXT = 4;

export const text: Feature = (a, b, _names, tally) => {
  if (haveOneOrigin(a, b)) tally.add("text", "near copy", SAME_TEXT);
};
