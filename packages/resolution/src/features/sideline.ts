import { isNameOf } from "../mechanisms/compare-mechanisms.ts";
import type { Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";

const isBeside = (part: Profile, whole: Profile): boolean =>
  part.superEvent !== null &&
  whole.mechanism !== null &&
  !part.isGathering &&
  part.mechanism === null &&
  isNameOf(part.superEvent, whole.mechanism);

/** What took place on the sidelines of a gathering is not the gathering. */
export const sideline: Feature = (a, b, _names, tally) => {
  if (isBeside(a, b) || isBeside(b, a)) tally.veto("part of the other");
};
