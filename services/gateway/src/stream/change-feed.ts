import { topicName, topics } from "@parley/contracts";
import { type Broker, tailTopic } from "@parley/kafka";
import { TransientError } from "@parley/stage";
import { type MeetingView, viewIdentity } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";
import { changeEntriesOf } from "./change-entry.ts";
import { type ChangeEntry, type ChangeRing, createChangeRing } from "./change-ring.ts";
import { spanOfNewTopic } from "./log-span.ts";

/** Changes asked about at a time; also how many go out between two looks. */
const RELEASE_CHANGES_MAX = 500;
/** Offsets read back at the start, so that clients of the process before find their place in memory. */
const HISTORY_OFFSETS = 1_000n;

export interface ChangeFeed {
  readonly ring: ChangeRing;
  /** Resolves when the ring has grown or the feed has ended. */
  changed(): Promise<void>;
  /** Rejects when the changes topic can no longer be read; resolves after `signal`. */
  readonly done: Promise<void>;
}

export interface FeedOptions {
  readonly broker: Broker;
  readonly view: Pick<MeetingView, "versions">;
  readonly namespace: string;
  readonly telemetry: Pick<Telemetry, "log">;
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
  /** Between two looks whether the view has caught up with a change, ms. */
  readonly pollIntervalMs: number;
}

/** How many entries from the start the view holds, in that version or a later one; a view of another log holds none. */
const heldCount = async (
  view: FeedOptions["view"],
  identity: string,
  entries: readonly ChangeEntry[],
): Promise<number> => {
  const { versions, position } = await view.versions([...new Set(entries.map(({ change }) => change.meetingId))]);
  if (position?.identity !== identity) return 0;
  const missing = entries.findIndex(({ change }) => (versions.get(change.meetingId) ?? 0) < change.version);
  return missing === -1 ? entries.length : missing;
};

/** 0 while the view cannot be reached: the changes wait for it as they wait for the projection. */
const heldCountNow = async (
  view: FeedOptions["view"],
  identity: string,
  entries: readonly ChangeEntry[],
): Promise<number> => {
  try {
    return await heldCount(view, identity, entries);
  } catch (error) {
    if (error instanceof TransientError) return 0;
    throw error;
  }
};

/**
 * Follows the changes topic once for all clients. A change enters the ring when the view holds that version, so that who
 * hears of a change and asks for the meeting finds it. Order is kept: a change waits for the one before it.
 */
export const followChangesTopic = async (options: FeedOptions): Promise<ChangeFeed> => {
  const { broker, namespace, telemetry, signal } = options;
  const topic = topicName(namespace, topics.meetingChanges);
  const identity = viewIdentity({ clusterId: await broker.clusterId(), namespace });
  const { start, end } = await spanOfNewTopic(broker, topic, options.wait);
  const from = end - HISTORY_OFFSETS > start ? end - HISTORY_OFFSETS : start;
  const ring = createChangeRing(from);
  let grown = Promise.withResolvers<void>();
  const release = (entries: readonly ChangeEntry[], nextOffset: bigint): void => {
    ring.append(entries, nextOffset);
    grown.resolve();
    grown = Promise.withResolvers<void>();
  };

  const tail = await tailTopic({
    broker,
    topic,
    from: new Map([[0, from]]),
    signal,
    log: telemetry.log,
    async onBatch(records, { nextOffset }) {
      let waiting = changeEntriesOf(records, telemetry.log);
      while (waiting.length > 0 && !signal.aborted) {
        const some = waiting.slice(0, RELEASE_CHANGES_MAX);
        const count = await heldCountNow(options.view, identity, some);
        const last = some[count - 1];
        if (last !== undefined) release(some.slice(0, count), last.offset + 1n);
        waiting = waiting.slice(count);
        if (count < some.length) await options.wait(options.pollIntervalMs);
      }
      if (waiting.length === 0) release([], nextOffset);
    },
  });
  const done = tail.done.finally(() => grown.resolve());
  return { ring, changed: () => grown.promise, done };
};
