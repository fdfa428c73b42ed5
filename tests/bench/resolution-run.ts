// One world of one size in a process of its own, so that sizes do not share a heap. Started by resolution.bench.ts.
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MeetingEventsRecord } from "@parley/contracts";
import { createResolver, type ResolutionPlan, type RestoreInput } from "@parley/resolution";
import { worldRecords } from "./world/world.ts";

const SEED = 20_261_126;
const WARM_UP_EVENTS = 2_000;
const BEAT_MS = 5;

export interface RestoreResult {
  readonly cpuMs: number;
  /** Time to ready, and the longest time in it for which nobody else had the processor. */
  readonly wallMs: number;
  readonly stallMs: number;
}
export interface SizeResult {
  readonly events: number;
  readonly meetings: number;
  readonly cpuMs: number;
  /** Of the first and the last quarter of the events. */
  readonly firstCpuMs: number;
  readonly lastCpuMs: number;
  /** What records, resolver and meetings take together, after a collection. */
  readonly heapBytes: number;
  /** Of every meeting in every version, in the order of their publication; null if not asked for. */
  readonly digest: string | null;
  readonly steps: number;
  /** Everything worked out again; and taken over from the published meetings. */
  readonly restores: readonly [whole: RestoreResult, takenOver: RestoreResult] | null;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heapBytes = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const cpuMsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

function* batches(records: Iterable<MeetingEventsRecord>, size: number): Generator<Map<string, MeetingEventsRecord>> {
  let batch = new Map<string, MeetingEventsRecord>();
  for (const record of records) {
    if (record.type === "article_events") batch.set(record.articleKey, record);
    if (batch.size < size) continue;
    yield batch;
    batch = new Map();
  }
  if (batch.size > 0) yield batch;
}

const ingest = (
  events: number,
  { seed, batchSize, onPlan }: { seed: number; batchSize: number; onPlan: (plan: ResolutionPlan) => void },
) => {
  const resolver = createResolver();
  const quarters = [0, 0, 0, 0];
  let done = 0;
  for (const batch of batches(worldRecords({ seed, events }), batchSize)) {
    const before = process.cpuUsage();
    const plan = resolver.plan(batch);
    plan.apply();
    const quarter = Math.min(3, Math.floor((4 * done) / events));
    quarters[quarter] = (quarters[quarter] ?? 0) + cpuMsSince(before);
    done += batch.size;
    onPlan(plan);
  }
  return { resolver, quarters };
};

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const restored = async (
  events: number,
  { meetings, later }: Pick<RestoreInput, "meetings" | "later">,
): Promise<RestoreResult> => {
  const records = new Map<string, MeetingEventsRecord>();
  for (const record of worldRecords({ seed: SEED, events }))
    if (record.type === "article_events") records.set(record.articleKey, record);
  collect();
  let [stallMs, lastMs] = [0, performance.now()];
  const beat = (): void => {
    const nowMs = performance.now();
    [stallMs, lastMs] = [Math.max(stallMs, nowMs - lastMs), nowMs];
  };
  const heart = setInterval(beat, BEAT_MS);
  const [before, startedMs] = [process.cpuUsage(), performance.now()];
  const steps = createResolver().restoring({ records, meetings, later });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await setImmediate();
  const plan = step.value;
  plan.apply();
  const [cpuMs, wallMs] = [cpuMsSince(before), performance.now() - startedMs];
  beat();
  clearInterval(heart);
  if (plan.changes.length > 0) throw new Error(`A restore plans ${plan.changes.length} changes where nothing differs.`);
  return { cpuMs, wallMs, stallMs };
};

const run = async (
  events: number,
  { batchSize, digested, restores }: { batchSize: number; digested: boolean; restores: boolean },
): Promise<SizeResult> => {
  ingest(WARM_UP_EVENTS, { seed: 1, batchSize, onPlan: () => undefined });
  const hash = createHash("sha256");
  let steps = 0;
  const empty = heapBytes();
  let { resolver, quarters } = ingest(events, {
    seed: SEED,
    batchSize,
    onPlan: ({ changes }) => {
      steps += changes.length;
      if (digested) for (const change of changes) hash.update(JSON.stringify(change));
    },
  });
  const heap = heapBytes() - empty;
  const meetings = resolver.liveMeetingCount;
  const published = restores ? new Map([...resolver.meetings].map(([id, meeting]) => [id, clone(meeting)])) : null;
  resolver = createResolver();
  return {
    events,
    meetings,
    steps,
    cpuMs: quarters.reduce((sum, ms) => sum + ms, 0),
    firstCpuMs: quarters[0] ?? 0,
    lastCpuMs: quarters[3] ?? 0,
    heapBytes: heap,
    digest: digested ? hash.digest("hex") : null,
    restores:
      published === null
        ? null
        : [
            await restored(events, { meetings: published, later: null }),
            await restored(events, { meetings: published, later: new Map() }),
          ],
  };
};

const [size = "1000", batch = "100", ...flags] = process.argv.slice(2);
const result = await run(Number(size), {
  batchSize: Number(batch),
  digested: flags.includes("--digest"),
  restores: flags.includes("--restore"),
});
process.stdout.write(`${JSON.stringify(result)}\n`);
