import type { Kind, KindGroup } from "@parley/contracts";
import type { Feature } from "./feature.ts";
import { mechanismVerdict } from "./session.ts";

const DIFFERENT = -3;
/** A visit holds meetings and a signing ends one: told apart by those who tell both. */
const PART_AND_WHOLE = -6;
const IS_PART_OR_WHOLE: ReadonlySet<KindGroup> = new Set(["visit", "signing"]);
/**
 * Two sides rarely hold two of these on one day; "they met" and "he visited" say nothing, and of a call the channel speaks.
 * Nor where both name a body and the names may be two bodies': then they are two of a kind.
 */
const SAME_RARE_KIND = 1.5;
const RARE_KINDS: ReadonlySet<Kind> = new Set([
  "negotiation_round",
  "committee_session",
  "summit",
  "conference",
  "signing",
]);

export const kind: Feature = (a, b, _names, tally) => {
  if (a.kind === b.kind && RARE_KINDS.has(a.kind) && mechanismVerdict(a, b) !== "unsure")
    tally.add("kind", "same", SAME_RARE_KIND);
  if (a.group === b.group) return;
  const part = IS_PART_OR_WHOLE.has(a.group) || IS_PART_OR_WHOLE.has(b.group);
  tally.add("kind", part ? "part and whole" : "different group", part ? PART_AND_WHOLE : DIFFERENT);
};
