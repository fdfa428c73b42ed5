import { setTimeout as sleep } from "node:timers/promises";
import { type Bench, groupOf } from "./bench-topics.ts";
import { startHop } from "./hop-process.ts";
import type { Peer } from "./peers.ts";
import { assertEachOnce } from "./read-back.ts";

const POLL_MS = 20;
const CLOCK_FROM = 0.1; // start-up, joining the group and the first compilation are left out
const WITHIN_MS = 60_000;

export interface Load {
  readonly size: number;
  readonly recordsMax: number;
  readonly count: number;
}
export interface Throughput {
  readonly perSecond: number;
  readonly cpuSecondsPer1000: number;
  readonly rssPeakMb: number;
}

/** One process works through a topic that was filled before. @throws when an id is missing or doubled in the end. */
export const measureThroughput = async (
  { bench, brokers, from }: { bench: Bench; brokers: string; from: string },
  peer: Peer,
  { run, load }: { run: string; load: Load },
): Promise<Throughput> => {
  const { count, recordsMax } = load;
  const to = `out-${run}`;
  await bench.create(to);
  const hop = startHop(peer.command, { brokers, from, to, run, recordsMax });
  try {
    const deadlineMs = performance.now() + WITHIN_MS;
    const until = async (wanted: number) => {
      for (;;) {
        const done = await bench.committedInAll(groupOf(run), from);
        if (done >= wanted) return { done, atMs: performance.now(), cpuSeconds: await hop.cpuSeconds() };
        hop.assertAlive();
        if (performance.now() > deadlineMs) throw new Error(`${peer.name} has done ${done} of ${count} in time`);
        await sleep(POLL_MS);
      }
    };
    const begin = await until(count * CLOCK_FROM);
    const end = await until(count);
    const rssPeakMb = await hop.rssPeakMb();
    await hop.stop();
    await assertEachOnce(brokers, to, count);
    const records = end.done - begin.done;
    return {
      perSecond: (records * 1_000) / (end.atMs - begin.atMs),
      cpuSecondsPer1000: ((end.cpuSeconds - begin.cpuSeconds) * 1_000) / records,
      rssPeakMb,
    };
  } finally {
    await hop.stop();
  }
};
