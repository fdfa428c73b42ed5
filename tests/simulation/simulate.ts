import type { Meeting } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics } from "@parley/kafka";
import { createMemoryMeetingView, type MeetingView } from "@parley/store";
import { createSilentTelemetry, type SilentTelemetry } from "@parley/telemetry";
import { createRandom, type Random } from "../harness/random.ts";
import { inSimulatedTime, sleep } from "./clock.ts";
import { createCoordinator, type Coordinator, type Protections } from "./coordinator.ts";
import { type Fault, type FaultKind, planFaults } from "./faults.ts";
import { type FeedStep, planFeed } from "./feed.ts";
import { judge } from "./judge.ts";
import { observe, type Observer } from "./observer.ts";
import { createOffsets, type Offsets } from "./offsets.ts";
import { namespace } from "./pipeline.ts";
import { createSupervisor, type Running } from "./supervisor.ts";
import { createWire, type Struck, type Wire } from "./wire.ts";

const ARTICLES = 50;
const FAULTS_MAX = 12;
const STEPS = 550; // about as many calls as a run takes while articles come
const LOOK_EVERY_MS = 500;
const SETTLE_MAX_MS = 600_000;
/** Longer than any fault lasts: what comes late, and who wakes up late, has done its harm by then. */
const AFTERMATH_MS = 60_000;

export interface Plan {
  readonly seed: number;
  readonly feed: readonly FeedStep[];
  readonly faults: readonly Fault[];
}
export interface Run {
  /** What is wrong, a sentence each; empty = every invariant holds. */
  readonly wrong: readonly string[];
  /** Every step of every process, with its time. */
  readonly trace: readonly string[];
  /** Faults that did happen: a plan may name steps that no run comes to. */
  readonly struck: readonly FaultKind[];
}
export const ALL_PROTECTIONS: Protections = { fencing: true, asking: true, comparing: true, atomicity: true };

/** Everything a run consists of, out of one seed. */
export const planRun = (seed: number): Plan => {
  const random = createRandom(seed);
  const feed = planFeed(random, ARTICLES);
  return { seed, feed, faults: planFaults(random, { count: random.below(FAULTS_MAX + 1), steps: STEPS }) };
};

/** Faults that are nobody's in particular. */
const strikeWorld = (
  {
    memory,
    coordinator,
    offsets,
    view,
    random,
  }: { memory: Broker; coordinator: Coordinator; offsets: Offsets; view: MeetingView; random: Random },
  { fault: { kind, ms }, process }: Struck,
): void => {
  if (kind === "half-commit") coordinator.halfCommit(ms);
  if (kind === "move-coordinator") offsets.moveCoordinator(ms);
  if (kind === "fence") void coordinator.fence((ids) => random.pick(ids));
  if (kind === "lose-view") void view.reset("nobody");
  if (kind === "rebalance")
    for (const { group, topic } of (process as Running).memberships) void visit(memory, { group, topic, ms });
};

/** A stranger in the group: takes its share of the partitions and does nothing with them. */
const visit = async (
  memory: Broker,
  { group, topic, ms }: { group: string; topic: string; ms: number },
): Promise<void> => {
  const limits = { recordsMax: 1, bytesMax: 1, partitionsInFlightMax: 1 };
  const nothing = (): void => undefined;
  const onBatch = async () => ({ next: "again", afterMs: ms + 1 }) as const;
  const stranger = { group, topic, ...limits, onAssigned: nothing, onTurn: nothing, onLost: nothing, onBatch };
  const visiting = await memory.consume(stranger);
  await sleep(ms);
  await visiting.stop();
};

const feedArticles = async (memory: Broker, feed: readonly FeedStep[], wire: Wire): Promise<void> => {
  for (const { afterMs, key, value } of feed) {
    await sleep(afterMs);
    await memory.send([{ topic: `${namespace}.articles.v1`, key, value }]);
    wire.note(`article ${key}`);
  }
};

const untilSettled = async (view: MeetingView, observer: Observer): Promise<boolean> => {
  for (let waitedMs = 0; waitedMs < SETTLE_MAX_MS; waitedMs += LOOK_EVERY_MS) {
    await sleep(LOOK_EVERY_MS);
    if (await observer.isSettled((await view.position())?.nextOffset ?? null)) return true;
  }
  return false;
};

const listAll = async (view: MeetingView): Promise<Meeting[]> => {
  const meetings: Meeting[] = [];
  let cursor: string | null = null;
  do {
    const page = await view.list({ limit: 200, ...(cursor === null ? {} : { cursor }) });
    meetings.push(...page.meetings);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return meetings;
};

const perform = async (plan: Plan, protections: Protections): Promise<Run> => {
  const random = createRandom(plan.seed ^ 0x5eed); // of its own: a shorter list of faults must not change the delays
  const memory = createMemoryBroker({ now: Date.now });
  const view = createMemoryMeetingView();
  const telemetries: SilentTelemetry[] = [];
  const createTelemetry = (): SilentTelemetry => {
    const telemetry = createSilentTelemetry();
    telemetries.push(telemetry);
    return telemetry;
  };
  const coordinator = createCoordinator(memory, protections);
  const offsets = createOffsets(memory, Date.now);
  await ensureTopics(memory, { namespace });
  const observer = await observe(memory, namespace);
  const struck: FaultKind[] = [];
  const strike = (one: Struck): void => {
    struck.push(one.fault.kind);
    supervisor.strike(one);
    strikeWorld({ memory, coordinator, offsets, view, random }, one);
  };
  const wire = createWire({ random, faults: plan.faults, strike });
  const side = { memory, wire, coordinator, offsets, protections };
  const supervisor = createSupervisor({ ...side, view, createTelemetry });
  supervisor.startAll();
  await feedArticles(memory, plan.feed, wire);
  wire.calmDown();
  let isSettled = await untilSettled(view, observer);
  await sleep(AFTERMATH_MS);
  isSettled &&= await untilSettled(view, observer);
  wire.note(isSettled ? "settled" : "not settled");
  supervisor.stopAll();
  const isUndisturbed = plan.faults.length === 0;
  const evidence = { observer, telemetries, listed: await listAll(view), isUndisturbed };
  const wrong = isSettled ? await judge(evidence) : [`not settled within ${SETTLE_MAX_MS / 1_000} s`];
  return { wrong, trace: wire.trace, struck };
};

/** One run of the whole pipeline in simulated time. The same plan gives the same run, step by step. */
export const simulate = async (plan: Plan, protections: Protections = ALL_PROTECTIONS): Promise<Run> => {
  let run: Run | null = null;
  await inSimulatedTime(async () => {
    run = await perform(plan, protections);
  });
  if (run === null) throw new Error("a run that ends has a result");
  return run;
};
