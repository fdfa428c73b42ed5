import { topicName, topics } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import type { Broker, KafkaRecord } from "./broker.ts";
import { readDeadLetters } from "./dead-letter-log.ts";
import type { NewestWatch, SubjectOf } from "./newest.ts";
import type { Pace } from "./pace.ts";
import { type Candidate, putBack, sliceCandidates } from "./put-back.ts";
import { readToEnd } from "./read-to-end.ts";
import { originOf, type Return, returned } from "./replayed.ts";
import { sinceOf } from "./since.ts";
import { catchUp } from "./watch-topics.ts";

export interface ReplayPlanOptions {
  readonly broker: Broker;
  readonly namespace: string;
  /** When an article first arrived in Kafka, ms since 1970: from, and before. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly subjectOf: SubjectOf;
  readonly signal: AbortSignal;
  readonly log: Logger;
}
export interface ReplayRun extends ReplayPlanOptions {
  readonly by: Return;
  readonly pace: Pace;
  readonly onProgress: (replayed: number) => void;
}
export interface ReplayCount {
  /** Newest articles of their URL that arrived in the time: put back, or to be put back. */
  readonly replayed: number;
  /** Articles of the time that are not: a newer one or a withdrawal stands, or they are dead letters. */
  readonly passedOver: number;
}

interface Range {
  readonly topic: string;
  readonly from: ReadonlyMap<number, bigint>;
  readonly watch: NewestWatch;
  /** Null = the record is none of the time, else whether it is the newest of its subject. */
  readonly isNewest: (record: KafkaRecord) => boolean | null;
}

const openRange = async (options: ReplayPlanOptions): Promise<Range> => {
  const { broker, namespace, fromMs, toMs, subjectOf, signal, log } = options;
  const topic = topicName(namespace, topics.articles);
  const letters = await readDeadLetters({ broker, namespace, signal, log });
  // What arrived in the time has no earlier Kafka timestamp, and a copy stands later still.
  const from = await broker.offsetsAt(topic, fromMs);
  const watch = await catchUp({ broker, topic, from, subjectOf, isWanted: () => true, letters });
  const isNewest = (record: KafkaRecord): boolean | null => {
    const sinceMs = sinceOf(record);
    if (record.value === null || sinceMs === null || sinceMs < fromMs || sinceMs >= toMs) return null;
    const subject = subjectOf(record);
    return subject !== null && watch.of(record.partition, subject)?.offset === record.offset;
  };
  return { topic, from, watch, isNewest };
};

const eachNewest = async (
  { broker, signal, log }: ReplayPlanOptions,
  { topic, from, isNewest }: Range,
  take: (newest: readonly KafkaRecord[]) => Promise<number>,
): Promise<ReplayCount> => {
  let [replayed, ofTheTime] = [0, 0];
  const onRecords = async (records: readonly KafkaRecord[]): Promise<void> => {
    const judged = records.map((record) => ({ record, verdict: isNewest(record) }));
    ofTheTime += judged.filter(({ verdict }) => verdict !== null).length;
    replayed += await take(judged.flatMap(({ record, verdict }) => (verdict === true ? [record] : [])));
  };
  await readToEnd({ broker, topic, from, onRecords, signal, log });
  return { replayed, passedOver: ofTheTime - replayed };
};

/** What a replay would do now. Changes nothing. */
export const planReplay = async (options: ReplayPlanOptions): Promise<ReplayCount> => {
  const range = await openRange(options);
  try {
    return await eachNewest(options, range, async (newest) => newest.length);
  } finally {
    await range.watch.stop();
  }
};

const candidateOf = (record: KafkaRecord, { subjectOf, by }: ReplayRun): Candidate => {
  const { topic, partition } = record;
  const origin = originOf(record);
  const back = { ...by, topic, partition, origin, sinceMs: sinceOf(record), history: {} };
  return { partition, origin, subject: subjectOf(record), outgoing: returned(record, back), settle: () => [] };
};

/**
 * Puts the newest article of each URL that arrived in the time to the end of the articles topic, so that it is extracted by
 * the rules now in force. Withdrawn articles stay withdrawn; an article that arrives meanwhile has the last word (`putBack`).
 * To do it twice does no harm: the same article gives the same events.
 * @throws FencedError when another replay has taken over, the signal's reason when stopped.
 */
export const replay = async (options: ReplayRun): Promise<ReplayCount> => {
  const { broker, namespace, pace, signal, onProgress } = options;
  const producer = await broker.transactional(`${namespace}.replay`);
  let inFlight: Promise<unknown> = Promise.resolve();
  let sum = 0;
  try {
    const range = await openRange(options);
    const take = async (newest: readonly KafkaRecord[]): Promise<number> => {
      const before = sum;
      for (const batch of sliceCandidates(
        newest.map((record) => candidateOf(record, options)),
        pace.burst,
      )) {
        await pace.turn(batch.length);
        if (signal.aborted) break;
        const putting = putBack({ producer, watches: new Map([[range.topic, range.watch]]) }, batch);
        inFlight = putting;
        sum += (await putting).redriven;
        onProgress(sum);
      }
      return sum - before;
    };
    try {
      return await eachNewest(options, range, take);
    } finally {
      await Promise.allSettled([inFlight]);
      await range.watch.stop();
    }
  } finally {
    await producer.close();
  }
};
