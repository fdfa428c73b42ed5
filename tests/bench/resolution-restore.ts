// What a restart costs a resolver: the log's records and meetings come in one by one, as they do when the log is read.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Meeting, MeetingEventsRecord } from "@parley/contracts";
import { createResolver, type Resolver, type RestoreInput } from "@parley/resolution";
import { cpuMsSince } from "./measure.ts";

const BEAT_MS = 5;
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

/** The published meetings in a file, which takes nothing of the memory that is measured: each behind its length. */
export interface Published {
  readonly size: number;
  entries(): Iterable<[string, Meeting]>;
  remove(): void;
}

const LENGTH_BYTES = 4;

function* readMeetings(file: string): Generator<[string, Meeting]> {
  const from = openSync(file, "r");
  try {
    const length = Buffer.alloc(LENGTH_BYTES);
    while (readSync(from, length) === LENGTH_BYTES) {
      const bytes = Buffer.alloc(length.readUInt32LE());
      readSync(from, bytes);
      const meeting = JSON.parse(inflateRawSync(bytes).toString()) as Meeting;
      yield [meeting.id, meeting];
    }
  } finally {
    closeSync(from);
  }
}

export const publishedBy = ({ meetings }: Resolver): Published => {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-meetings-"));
  const file = join(folder, "meetings");
  const to = openSync(file, "w");
  for (const id of meetings.keys()) {
    const bytes = deflateRawSync(JSON.stringify(meetings.get(id)), { level: DEFLATE_LEVEL });
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length);
    writeSync(to, Buffer.concat([length, bytes]));
  }
  closeSync(to);
  return {
    size: meetings.size,
    entries: () => readMeetings(file),
    remove: () => rmSync(folder, { recursive: true }),
  };
};

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
    meetings: streamed(published.size, () => published.entries(), aside),
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
