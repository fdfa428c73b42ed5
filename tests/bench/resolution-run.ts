// One world of one size in a process of its own, so that sizes do not share a heap. Started by resolution.bench.ts.
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MeetingEventsRecord } from "@parley/contracts";
import { createResolver, type ResolutionPlan } from "@parley/resolution";
import { cpuMsSince } from "./measure.ts";
import { publishedBy, type RestoreResult, restoreFrom } from "./resolution-restore.ts";
import { worldRecords } from "./world/world.ts";

const SEED = 20_261_126;
const WARM_UP_EVENTS = 6_000;
/** Above this a restore that works everything out is not run: it holds all meetings at once. */
const WORKED_OUT_EVENTS_MAX = 100_000;

export interface SizeResult {
  readonly events: number;
  readonly meetings: number;
  readonly cpuMs: number;
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
  readonly takenOver: RestoreResult | null;
  readonly restoredHeapBytes: number | null;
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

const ingest = (
  events: number,
  { seed, batchSize, onPlan }: { seed: number; batchSize: number; onPlan: (plan: ResolutionPlan) => void },
) => {
  const resolver = createResolver();
  const quarters = [0, 0, 0, 0];
  let [done, longestBatchMs] = [0, 0];
  for (const batch of batches(worldRecords({ seed, events }), batchSize)) {
    const [before, startedMs] = [process.cpuUsage(), performance.now()];
    const plan = resolver.plan(batch);
    plan.apply();
    const quarter = Math.min(3, Math.floor((4 * done) / events));
    quarters[quarter] = (quarters[quarter] ?? 0) + cpuMsSince(before);
    longestBatchMs = Math.max(longestBatchMs, performance.now() - startedMs);
    done += batch.size;
    onPlan(plan);
  }
  return { resolver, quarters, longestBatchMs };
};

const NOT_RESTORED = { takenOver: null, restoredHeapBytes: null, workedOut: null };

const restores = async (
  events: number,
  published: ReturnType<typeof publishedBy>,
): Promise<Pick<SizeResult, "takenOver" | "restoredHeapBytes" | "workedOut">> => {
  const records = () => worldRecords({ seed: SEED, events });
  const empty = heapBytes();
  const { result, resolver } = await restoreFrom(records, published, new Map());
  const restoredHeapBytes = heapBytes() - empty;
  if (resolver.eventCount !== events) throw new Error(`${resolver.eventCount} events are live after the restore.`);
  if (events > WORKED_OUT_EVENTS_MAX) return { takenOver: result, restoredHeapBytes, workedOut: null };
  const { result: workedOut } = await restoreFrom(records, published, null);
  return { takenOver: result, restoredHeapBytes, workedOut };
};

const run = async (
  events: number,
  { batchSize, isDigested, isRestored }: { batchSize: number; isDigested: boolean; isRestored: boolean },
): Promise<SizeResult> => {
  ingest(WARM_UP_EVENTS, { seed: 1, batchSize, onPlan: () => undefined });
  const hash = createHash("sha256");
  let [steps, candidates, largestComponent] = [0, 0, 0];
  const empty = heapBytes();
  let { resolver, quarters, longestBatchMs } = ingest(events, {
    seed: SEED,
    batchSize,
    onPlan: ({ changes, effort }) => {
      steps += changes.length;
      candidates += effort.candidates;
      largestComponent = Math.max(largestComponent, effort.largestComponent);
      if (isDigested) for (const change of changes) hash.update(JSON.stringify(change));
    },
  });
  const heap = heapBytes() - empty;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const meetings = resolver.liveMeetingCount;
  const published = isRestored ? publishedBy(resolver) : null;
  resolver = createResolver();
  return {
    events,
    meetings,
    steps,
    candidates,
    largestComponent,
    longestBatchMs,
    cpuMs: quarters.reduce((sum, ms) => sum + ms, 0),
    firstCpuMs: quarters[0] ?? 0,
    lastCpuMs: quarters[3] ?? 0,
    heapBytes: heap,
    peakBytes,
    digest: isDigested ? hash.digest("hex") : null,
    ...(published === null ? NOT_RESTORED : await restores(events, published)),
  };
};

const [size = "1000", batch = "500", ...flags] = process.argv.slice(2);
const result = await run(Number(size), {
  batchSize: Number(batch),
  isDigested: flags.includes("--digest"),
  isRestored: flags.includes("--restore"),
});
process.stdout.write(`${JSON.stringify(result)}\n`);
