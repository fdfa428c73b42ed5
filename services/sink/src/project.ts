import { topicName, topics } from "@parley/contracts";
import { type Broker, type KafkaRecord, tailTopic } from "@parley/kafka";
import { type MeetingView, type ViewPosition, viewIdentity } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";
import { createPersist, type Persist } from "./persist.ts";
import { viewStepsOf } from "./view-steps.ts";

export interface ProjectionOptions {
  readonly broker: Broker;
  readonly view: MeetingView;
  readonly namespace: string;
  readonly telemetry: Telemetry;
  readonly signal: AbortSignal;
  /** Resolves after so many ms, or rejects when the signal aborts. */
  readonly wait: (ms: number) => Promise<void>;
  /** How often an idle projection looks whether the view is still what it left, ms. */
  readonly checkIntervalMs: number;
  /** How long the view must have been whole before what older releases left is removed, ms. */
  readonly olderLayoutsKeptMs: number;
}

export interface Projection {
  readonly done: Promise<void>;
  /** null = view and broker answer, and the view has reached the end of the topic as last seen; else why not. */
  ready(): string | null;
}

/** Where the projection stands. `end` is the end of the topic as last seen, null before the first look. */
interface Progress {
  next: bigint;
  end: bigint | null;
}

/** What is asked until it answers. */
interface Asked {
  readonly view: Persist;
  readonly broker: Persist;
}

const createProjector = (options: ProjectionOptions, asked: Asked, identity: string, progress: Progress) => {
  const { broker, view, namespace, telemetry, signal } = options;
  const { log } = telemetry;
  const topic = topicName(namespace, topics.meetings);

  /**
   * Where to go on, given where the view was seen to stand; a view of another topic or of the future is emptied first. The end
   * of the topic is asked for after that: one known before says nothing of a view that another sink has meanwhile brought on.
   */
  const resume = async (position: ViewPosition | null): Promise<bigint> => {
    const end = (await asked.broker.until(() => broker.endOffsets(topic))).get(0) ?? 0n;
    const isFirst = progress.end === null;
    progress.end = end;
    if (position !== null && position.identity === identity && position.nextOffset <= end) return position.nextOffset;
    if (position === null && isFirst) log.info({ identity }, "the view is new: it is built from the topic");
    else log.warn({ identity, found: position?.identity ?? null }, "the view is rebuilt from the topic");
    telemetry.count("parley_view_rewinds_total", 1);
    await asked.view.until(() => view.reset(identity));
    return 0n;
  };
  const onBatch = async (records: readonly KafkaRecord[], at: { nextOffset: bigint; endOffset: bigint }) => {
    progress.end = at.endOffset;
    if (at.nextOffset <= progress.next) return;
    for (const { next, meetings } of viewStepsOf(records, { nextOffset: at.nextOffset, telemetry })) {
      const answer = await asked.view.until(() => view.apply({ identity, from: progress.next, next, meetings }));
      if (!answer.applied) {
        progress.next = await resume(answer.position);
        return { rewindTo: progress.next };
      }
      progress.next = next;
      telemetry.count("parley_view_meetings_applied_total", meetings.length);
    }
  };
  /** Resolves when the view is no longer where it was left: lost, flushed, rolled back. Being ahead is another sink's work. */
  const untilLost = async (): Promise<void> => {
    for (;;) {
      await options.wait(options.checkIntervalMs);
      const { next } = progress; // as of now: a step may end before the answer comes
      const position = await asked.view.until(() => view.position());
      if (position === null || position.identity !== identity || position.nextOffset < next) return;
    }
  };
  /** Follows the topic from where the view stands until the view is lost. */
  return async (): Promise<void> => {
    progress.next = await resume(await asked.view.until(() => view.position()));
    const from = new Map([[0, progress.next]]);
    const tail = await asked.broker.until(() => tailTopic({ broker, topic, from, onBatch, signal, log }));
    try {
      await Promise.race([tail.done, untilLost()]);
    } finally {
      await tail.stop();
    }
  };
};

/**
 * Once, when the new view has long been whole: removes what older releases left. Until then services of the release before
 * may go on beside this one.
 */
const tidyUp = async (options: ProjectionOptions, asked: Persist, ready: Projection["ready"]): Promise<void> => {
  const { view, telemetry, signal, wait } = options;
  try {
    while (ready() !== null) await wait(options.checkIntervalMs);
    await wait(options.olderLayoutsKeptMs);
    const removed = await asked.until(() => view.removeOlderLayouts());
    if (removed > 0) telemetry.log.info({ removed }, "keys that older releases kept the view in are removed");
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

/**
 * Meetings -> the view in Redis. The view carries the offset it stands at, and every step names the offset it builds on:
 * a view that was lost, flushed or rolled back refuses the step, and the projection goes back to where the view is.
 */
export const runProjection = async (options: ProjectionOptions): Promise<Projection> => {
  const { signal, telemetry, wait } = options;
  const progress: Progress = { next: 0n, end: null };
  const persistWith = (what: string): Persist => createPersist({ what, log: telemetry.log, signal, wait });
  const asked = { view: persistWith("the view"), broker: persistWith("Kafka") };
  const clusterId = await asked.broker.until(() => options.broker.clusterId());
  const identity = viewIdentity({ clusterId, namespace: options.namespace });
  const follow = createProjector(options, asked, identity, progress);
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await follow();
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }
  };
  telemetry.gauge("parley_view_lag_records", () =>
    progress.end === null ? null : Number(progress.end - progress.next),
  );
  const ready = (): string | null => {
    const trouble = asked.view.trouble() ?? asked.broker.trouble();
    if (trouble !== null) return trouble;
    if (progress.end !== null && progress.next >= progress.end) return null;
    return `the view stands at ${progress.next} of ${progress.end ?? "an unknown end"}`;
  };
  return { done: Promise.all([run(), tidyUp(options, asked.view, ready)]).then(() => undefined), ready };
};
