import { setTimeout as sleep } from "node:timers/promises";
import type { FaultWorld } from "./fault-world.ts";
import type { Step } from "./fault-schedule.ts";
import { LANES, type PipelineFault } from "./pipeline-faults.ts";

/** A fault that was done; times by `performance.now()`. */
export interface Done {
  readonly name: string;
  readonly target: number;
  readonly isKill: boolean;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Does all steps, those of each lane in their order. @param onDone hears of each. @throws Error that names the fault */
export const runFaults = async (
  world: FaultWorld,
  schedule: readonly Step<PipelineFault>[],
  onDone: (done: Done) => void,
): Promise<void> => {
  const strike = async ({ fault, target, delayMs }: Step<PipelineFault>): Promise<void> => {
    const { name, isKill, holdMs } = fault;
    await sleep(delayMs);
    const fromMs = performance.now();
    try {
      await fault.inject(world, target);
      await sleep(holdMs);
      await fault.heal(world, target);
    } catch (error) {
      throw new Error(`${name} (${target}) did not heal`, { cause: error });
    }
    onDone({ name, target, isKill, fromMs, toMs: performance.now() });
  };
  const runLane = async (steps: readonly Step<PipelineFault>[]): Promise<void> => {
    for (const step of steps) await strike(step);
  };
  await Promise.all(LANES.map((lane) => runLane(schedule.filter(({ fault }) => fault.lane === lane))));
};
