// What a restart costs a resolver: the log's records and meetings come in one by one, as they do when the log is read.
import { setImmediate } from "node:timers/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { createResolver, type Resolver, type RestoreInput } from "@parley/resolution";
import { cpuMsSince } from "./measure.ts";

const BEAT_MS = 5;
/** The published meetings are kept small meanwhile, so that what is measured is the resolver's. */
const DEFLATE_LEVEL = 1;

export interface RestoreResult {
  readonly cpuMs: number;
  /** Time to ready without the making of the log, and the longest time in it for which nobody else had the processor. */
  readonly wallMs: number;
  readonly stallMs: number;
}

/** Time spent on making the log's entries, which is not the resolver's. */
interface Aside {
  cpuMs: number;
  wallMs: number;
}

/** A map of which only the size and the entries in their order are known, each entry made when it is its turn. */
const streamed = <V>(size: number, entries: () => Iterable<[string, V]>, aside: Aside): ReadonlyMap<string, V> => {
  function* all(): MapIterator<[string, V]> {
    const source = entries()[Symbol.iterator]();
    for (;;) {
      const [before, startedMs] = [process.cpuUsage(), performance.now()];
      const next = source.next();
      aside.cpuMs += cpuMsSince(before);
      aside.wallMs += performance.now() - startedMs;
      if (next.done === true) return;
      yield next.value;
    }
  }
  const unknown = (): never => {
    throw new Error("a restore reads the log in its order");
  };
  return {
    size,
    entries: all,
    [Symbol.iterator]: all,
    values: () => all().map(([, value]) => value),
    keys: () => all().map(([key]) => key),
    forEach: (visit) => {
      for (const [key, value] of all()) visit(value, key, new Map());
    },
    get: unknown,
    has: unknown,
  };
};

export type Published = ReadonlyMap<string, Buffer>;

export const publishedBy = ({ meetings }: Resolver): Published =>
  new Map(
    [...meetings.keys()].map((id) => [id, deflateRawSync(JSON.stringify(meetings.get(id)), { level: DEFLATE_LEVEL })]),
  );

function* meetingsOf(published: Published): Generator<[string, Meeting]> {
  for (const [id, bytes] of published) yield [id, JSON.parse(inflateRawSync(bytes).toString()) as Meeting];
}

function* keyed(records: Iterable<MeetingEventsRecord>): Generator<[string, MeetingEventsRecord]> {
  for (const record of records) if (record.type === "article_events") yield [record.articleKey, record];
}

/** @param later empty: the published meetings are taken over; null: everything is worked out. */
export const restoreFrom = async (
  records: () => Iterable<MeetingEventsRecord>,
  published: Published,
  later: RestoreInput["later"],
): Promise<{ result: RestoreResult; resolver: Resolver }> => {
  const aside: Aside = { cpuMs: 0, wallMs: 0 };
  let [stallMs, lastMs] = [0, performance.now()];
  const beat = (): void => {
    const nowMs = performance.now();
    [stallMs, lastMs] = [Math.max(stallMs, nowMs - lastMs), nowMs];
  };
  const heart = setInterval(beat, BEAT_MS);
  const [before, startedMs] = [process.cpuUsage(), performance.now()];
  const resolver = createResolver();
  const steps = resolver.restoring({
    records: streamed(published.size, () => keyed(records()), aside),
    meetings: streamed(published.size, () => meetingsOf(published), aside),
    later,
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await setImmediate();
  const plan = step.value;
  plan.apply();
  const [cpuMs, wallMs] = [cpuMsSince(before) - aside.cpuMs, performance.now() - startedMs - aside.wallMs];
  beat();
  clearInterval(heart);
  if (plan.changes.length > 0) throw new Error(`A restore plans ${plan.changes.length} changes where nothing differs.`);
  return { result: { cpuMs, wallMs, stallMs }, resolver };
};
