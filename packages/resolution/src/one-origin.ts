import { areNearCopies, type Sketch, sketchOf } from "./near-copies.ts";
import type { Profile } from "./profile.ts";

/** The news of some weeks, 20 MB; when full it is emptied, which costs time and changes nothing. What is replaced goes by itself. */
const SKETCHES_MAX = 20_000;
let sketches = new WeakMap<Profile, Sketch | null>();
let count = 0;

/** Made when it is first asked for: what shares no day and no side with anything is never compared by its text. */
const sketch = (profile: Profile): Sketch | null => {
  const known = sketches.get(profile);
  if (known !== undefined) return known;
  if (count++ >= SKETCHES_MAX) {
    sketches = new WeakMap();
    count = 1;
  }
  const made = sketchOf(profile.event());
  sketches.set(profile, made);
  return made;
};

const shareAddress = (a: Profile, b: Profile): boolean => {
  for (const address of a.addresses) if (b.addresses.includes(address)) return true;
  return false;
};

/** Whether two events rest on one text: the same document, one page claiming to be the other, or nearly the same quotes. */
export const haveOneOrigin = (a: Profile, b: Profile): boolean =>
  (a.textSha256 !== null && a.textSha256 === b.textSha256) || shareAddress(a, b) || areNearCopies(sketch(a), sketch(b));
