import type { KindGroup } from "@parley/contracts";
import type { Feature } from "./feature.ts";

const DIFFERENT = -3;
/** A visit holds meetings and a signing ends one: told apart by those who tell both. */
const PART_AND_WHOLE = -6;
const IS_PART_OR_WHOLE: ReadonlySet<KindGroup> = new Set(["visit", "signing"]);

export const kind: Feature = (a, b, _context, tally) => {
  if (a.group === b.group) return;
  const part = IS_PART_OR_WHOLE.has(a.group) || IS_PART_OR_WHOLE.has(b.group);
  tally.add("kind", part ? "part and whole" : "different group", part ? PART_AND_WHOLE : DIFFERENT);
};
