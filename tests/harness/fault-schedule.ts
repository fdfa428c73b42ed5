import { createRandom } from "./random.ts";
import { shuffled } from "./redis-faults.ts";

/** One fault of a schedule: whom it hits, and how long the work in hand is let be before. */
export interface Step<Fault> {
  readonly fault: Fault;
  readonly target: number;
  readonly delayMs: number;
}

const DELAY_MAX_MS = 1_500;

/** The same seed gives the same schedule. No kind comes a second time before all have come once. */
export const drawSchedule = <Fault extends { readonly targets: number }>(
  faults: readonly Fault[],
  { seed, count }: { seed: number; count: number },
): Step<Fault>[] => {
  const random = createRandom(seed);
  const rounds = Array.from({ length: Math.ceil(count / faults.length) }, () => shuffled(faults, random)).flat();
  return rounds
    .slice(0, count)
    .map((fault) => ({ fault, target: random.below(fault.targets), delayMs: random.below(DELAY_MAX_MS) }));
};
