import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Protections } from "./coordinator.ts";
import { faultText } from "./faults.ts";
import { type Plan, type Run, simulate } from "./simulate.ts";

const LOGS = join(import.meta.dirname, "../../.parley/test-logs");
const TRACE_LINES_SHOWN = 30;
const REASONS_SHOWN = 5;

export interface Failure {
  readonly plan: Plan;
  readonly run: Run;
}

/** The same failing run with as few faults as can be: each is left out that the failure does not need. */
export const shrink = async (failure: Failure, protections?: Protections): Promise<Failure> => {
  let least = failure;
  for (const fault of failure.plan.faults) {
    const plan = { ...least.plan, faults: least.plan.faults.filter((other) => other !== fault) };
    const run = await simulate(plan, protections);
    if (run.wrong.length > 0) least = { plan, run };
  }
  return least;
};

/** What to say of a run that failed: the seed, how to see it again, the faults it needs, and its last steps. */
export const reportFailure = async (failure: Failure): Promise<string> => {
  const { plan, run } = await shrink(failure);
  mkdirSync(LOGS, { recursive: true });
  const file = join(LOGS, `simulation-${plan.seed}.log`);
  writeFileSync(file, `${run.trace.join("\n")}\n`);
  return [
    `seed ${plan.seed}: ${run.wrong.slice(0, REASONS_SHOWN).join("; ")}`,
    `again: PARLEY_SIM_SEED=${plan.seed} PARLEY_SIM_SEEDS=1 npm test -- --project unit tests/simulation`,
    `faults that it takes (of ${failure.plan.faults.length}): ${plan.faults.map(faultText).join(" ") || "none"}`,
    `all ${run.trace.length} steps are in ${file}; the last ones:`,
    ...run.trace.slice(-TRACE_LINES_SHOWN),
  ].join("\n");
};
