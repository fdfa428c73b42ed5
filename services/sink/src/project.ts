import { type Meeting, topicName, topics } from "@parley/contracts";
import { type Broker, type KafkaRecord, type Tail, tailTopic } from "@parley/kafka";
import { parseValue, TransientError } from "@parley/stage";
import type { MeetingView, ViewPosition } from "@parley/store";
import type { Telemetry } from "@parley/telemetry";

const RETRY_MAX_MS = 5_000; // Redis that is away is asked again at least this often

export interface ProjectionOptions {
  readonly broker: Broker;
  readonly view: MeetingView;
  readonly namespace: string;
  readonly telemetry: Telemetry;
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
  /** How often an idle projection looks whether the view is still what it left, ms. */
  readonly checkIntervalMs: number;
}

export interface Projection {
  readonly done: Promise<void>;
  /** null = the view has reached the end of the topic as last seen; else why not. */
  ready(): string | null;
}

/** Which topic a view was built from: offsets of another cluster's topic mean nothing here. */
export const viewIdentityOf = async ({ broker, namespace }: { broker: Broker; namespace: string }): Promise<string> =>
  `${await broker.clusterId()}:${topicName(namespace, topics.meetings)}`;

/**
 * Meetings -> the view in Redis. The view carries the offset it stands at, and every step names the offset it builds on:
 * a view that was lost, flushed or rolled back refuses the step, and the projection goes back to where the view is.
 */
export const runProjection = async (options: ProjectionOptions): Promise<Projection> => {
  const { broker, view, namespace, telemetry, signal } = options;
  const topic = topicName(namespace, topics.meetings);
  const identity = await viewIdentityOf(options);
  const state = { next: 0n, end: null as bigint | null };

  /** Calls until it works; a view that is away stops the projection, it does not end it. */
  const persist = async <T>(call: () => Promise<T>): Promise<T> => {
    for (let delay = 100; ; delay = Math.min(delay * 2, RETRY_MAX_MS)) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof TransientError) || signal.aborted) throw error;
        telemetry.log.warn({ err: error }, "the view does not answer; trying again");
        await options.wait(Math.max(delay, error.retryAfterMs));
      }
    }
  };
  /** Where to go on, given where the view stands; a view of another topic or of the future is emptied first. */
  const resume = async (position: ViewPosition | null, end: bigint): Promise<bigint> => {
    if (position !== null && position.identity === identity && position.nextOffset <= end) return position.nextOffset;
    telemetry.log.warn(
      { position: position && { ...position, nextOffset: String(position.nextOffset) } },
      "rebuilding the view",
    );
    telemetry.count("parley_view_rewinds_total", 1);
    await persist(() => view.reset(identity));
    return 0n;
  };
  const meetingsOf = (records: readonly KafkaRecord[]): Meeting[] =>
    records.flatMap((record) => parseValue(topics.meetings, record.value) ?? []);

  const end = (await broker.endOffsets(topic)).get(0) ?? 0n;
  state.next = await resume(await persist(() => view.position()), end);
  const tail: Tail = await tailTopic({
    broker,
    topic,
    from: new Map([[0, state.next]]),
    signal,
    log: telemetry.log,
    async onBatch(records, { nextOffset, endOffset }) {
      state.end = endOffset;
      if (nextOffset <= state.next) return;
      const meetings = meetingsOf(records);
      const answer = await persist(() => view.apply({ identity, from: state.next, next: nextOffset, meetings }));
      if (answer.applied) {
        state.next = nextOffset;
        telemetry.count("parley_view_meetings_applied_total", meetings.length);
        return;
      }
      state.next = await resume(answer.position, endOffset);
      return { rewindTo: state.next };
    },
  });
  return {
    done: tail.done,
    ready: () =>
      state.end !== null && state.next >= state.end ? null : `view at ${state.next} of ${state.end ?? "?"}`,
  };
};
