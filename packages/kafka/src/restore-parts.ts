import type { AnyPlan, Emission } from "@parley/stage";

/**
 * A restore after a long absence can have more to say than fits in memory as bytes or in one transaction's time; it is then
 * written in several. Far above what any ordinary difference needs.
 */
const RESTORE_PART_EMISSIONS_MAX = 5_000;

/**
 * A plan's emissions in parts of about `emissionsMax`. Neighbours of one key stay together (a meeting and its change), so
 * that each part is true by itself: should the rest never be written, the next restore finds exactly that difference.
 * Never empty: a plan without emissions is one part without any.
 */
export const restoreParts = (
  plan: Pick<AnyPlan, "emissions">,
  emissionsMax: number = RESTORE_PART_EMISSIONS_MAX,
): Emission[][] => {
  const parts: Emission[][] = [];
  let part: Emission[] = [];
  for (const emission of plan.emissions) {
    if (part.length >= emissionsMax && part.at(-1)?.key !== emission.key) {
      parts.push(part);
      part = [];
    }
    part.push(emission);
  }
  return [...parts, part];
};
