import { areNearCopies, sketchOf } from "./near-copies.ts";
import type { Profile } from "./profile.ts";

/** Whether two events rest on one text: the same document, one page claiming to be the other, or nearly the same quotes. */
export const haveOneOrigin = (a: Profile, b: Profile): boolean => {
  if (a.textSha256 !== null && a.textSha256 === b.textSha256) return true;
  if (a.addresses.some((address) => b.addresses.includes(address))) return true;
  return areNearCopies(sketchOf(a.event()), sketchOf(b.event()));
};
