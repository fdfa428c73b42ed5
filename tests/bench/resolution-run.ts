// One world of one size in a process of its own, so that sizes do not share a heap. Started by resolution.bench.ts, which
// reads a line of what it took and, where restores are asked for, a second one of these.
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MeetingEventsRecord } from "@parley/contracts";
import { createResolver, type ResolutionPlan } from "@parley/resolution";
import { cpuMsSince } from "./measure.ts";
import { type Published, publishedBy, type RestoreResult, restoreFrom } from "./resolution-restore.ts";
import { worldRecords } from "./world/world.ts";

const SEED = 20_261_126;
const WARM_UP_EVENTS = 6_000;
/** Above this a restore that works everything out is not run: it holds all meetings at once. */
const WORKED_OUT_EVENTS_MAX = 100_000;
const TOLD_EVENTS_MIN = 500_000;

export interface SizeResult {
  readonly events: number;
  readonly meetings: number;
  readonly cpuMs: number;
  /** By the clock, so that what the machine does beside it counts; `cpuMs` counts all threads. */
  readonly wallMs: number;
  /** Of the first and the last quarter of the events. */
  readonly firstCpuMs: number;
  readonly lastCpuMs: number;
  /** Of one batch, by the clock. */
  readonly longestBatchMs: number;
  /** What the resolver takes with all that is in it, after a collection. */
  readonly heapBytes: number;
  /** Of the whole process at any time. */
  readonly peakBytes: number;
  readonly candidates: number;
  readonly largestComponent: number;
  /** Of every meeting in every version, in the order of their publication; null if not asked for. */
  readonly digest: string | null;
  readonly steps: number;
}
export interface SizeRestored {
  readonly takenOver: RestoreResult;
  readonly heapBytes: number;
  /** Null = not run. */
  readonly workedOut: RestoreResult | null;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heapBytes = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
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

/** A line of each tenth, of sizes that take minutes. */
const createProgress = (events: number): ((done: number) => void) => {
  let tenths = 1;
  return (done) => {
    if (events < TOLD_EVENTS_MIN || done < (tenths * events) / 10) return;
    process.stderr.write(`${done} of ${events} events, ${Math.round(process.cpuUsage().user / 1_000_000)} s of CPU\n`);
    tenths += 1;
  };
};

const ingest = (
  events: number,
  { seed, batchSize, onPlan }: { seed: number; batchSize: number; onPlan: (plan: ResolutionPlan) => void },
) => {
  const resolver = createResolver();
  const quarters = [0, 0, 0, 0];
  let [done, wallMs, longestBatchMs] = [0, 0, 0];
  const tell = createProgress(events);
  for (const batch of batches(worldRecords({ seed, events }), batchSize)) {
    const [before, startedMs] = [process.cpuUsage(), performance.now()];
    const plan = resolver.plan(batch);
    plan.apply();
    const quarter = Math.min(3, Math.floor((4 * done) / events));
    quarters[quarter] = (quarters[quarter] ?? 0) + cpuMsSince(before);
    const batchMs = performance.now() - startedMs;
    wallMs += batchMs;
    longestBatchMs = Math.max(longestBatchMs, batchMs);
    done += batch.size;
    tell(done);
    onPlan(plan);
  }
  return { resolver, quarters, wallMs, longestBatchMs };
};

const restores = async (events: number, published: Published): Promise<SizeRestored> => {
  const records = () => worldRecords({ seed: SEED, events });
  const empty = heapBytes();
  const { result: takenOver, resolver } = await restoreFrom(records, published, new Map());
  const restoredHeapBytes = heapBytes() - empty;
  if (resolver.eventCount !== events) throw new Error(`${resolver.eventCount} events are live after the restore.`);
  const workedOut = events > WORKED_OUT_EVENTS_MAX ? null : (await restoreFrom(records, published, null)).result;
  return { takenOver, heapBytes: restoredHeapBytes, workedOut };
};

const write = (result: SizeResult | SizeRestored): void => void process.stdout.write(`${JSON.stringify(result)}\n`);

const run = async (
  events: number,
  { batchSize, isDigested, isRestored }: { batchSize: number; isDigested: boolean; isRestored: boolean },
): Promise<void> => {
  ingest(WARM_UP_EVENTS, { seed: 1, batchSize, onPlan: () => undefined });
  const hash = createHash("sha256");
  let [steps, candidates, largestComponent] = [0, 0, 0];
  const empty = heapBytes();
  let { resolver, quarters, wallMs, longestBatchMs } = ingest(events, {
    seed: SEED,
    batchSize,
    onPlan: ({ changes, effort }) => {
      steps += changes.length;
      candidates += effort.candidates;
      largestComponent = Math.max(largestComponent, effort.largestComponent);
      if (isDigested) for (const change of changes) hash.update(JSON.stringify(change));
    },
  });
  write({
    events,
    heapBytes: heapBytes() - empty,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    meetings: resolver.liveMeetingCount,
    steps,
    candidates,
    largestComponent,
    longestBatchMs,
    wallMs,
    cpuMs: quarters.reduce((sum, ms) => sum + ms, 0),
    firstCpuMs: quarters[0] ?? 0,
    lastCpuMs: quarters[3] ?? 0,
    digest: isDigested ? hash.digest("hex") : null,
  });
  if (!isRestored) return;
  const published = publishedBy(resolver);
  resolver = createResolver(); // what was in it is not needed any more
  try {
    write(await restores(events, published));
  } finally {
    published.remove();
  }
};

const [size = "1000", batch = "500", ...flags] = process.argv.slice(2);
await run(Number(size), {
  batchSize: Number(batch),
  isDigested: flags.includes("--digest"),
  isRestored: flags.includes("--restore"),
});
