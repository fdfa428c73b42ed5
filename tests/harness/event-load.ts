import { setTimeout as sleep } from "node:timers/promises";
import { type MeetingEvent, topicName, topics } from "@parley/contracts";
import type { Broker, OutgoingRecord } from "@parley/kafka";
import { articleStream } from "./article-stream.ts";
import { extractAll } from "./expectation.ts";
import { createRandom } from "./random.ts";

const RECORDS_PER_STEP = 4;
const STEP_MS = 120;
/** Of all steps on a known article: the others withdraw it. Who is withdrawn comes back some steps later. */
const KEPT_SHARE = 0.85;

/** What one article says, by its key. */
export interface Told {
  readonly articleKey: string;
  readonly events: readonly MeetingEvent[];
}

/** The articles of so many meetings, as an extractor reads them; those that report none are left out. */
export const tellings = ({ meetings, seed }: { meetings: number; seed: number }): Told[] =>
  articleStream({ count: meetings * 4, seed }).flatMap(({ article }) => {
    const events = extractAll([article]);
    return events[0] === undefined ? [] : [{ articleKey: events[0].article.id, events }];
  });

const recordOf = (namespace: string, { articleKey, events }: Told, matter: number | null): OutgoingRecord => {
  const url = events[0]?.article.url ?? "";
  const now = events.map((event) => ({ ...event, topics: [`matter ${matter}`] }));
  return {
    topic: topicName(namespace, topics.meetingEvents),
    key: articleKey,
    value: matter === null ? null : JSON.stringify({ type: "article_events", articleKey, url, events: now }),
  };
};

export interface EventLoad {
  /** Records sent so far. */
  readonly sent: () => number;
  /** Resolves when the last record is written. @throws what sending threw */
  stop(): Promise<void>;
}

/**
 * Meeting events without end: each article is told once, then told anew in another way, withdrawn and told again, so that
 * meetings change their version, are retracted and come back for as long as the load is under way.
 */
export const startEventLoad = (options: {
  readonly broker: Pick<Broker, "send">;
  readonly namespace: string;
  readonly told: readonly Told[];
  readonly seed: number;
}): EventLoad => {
  const { broker, namespace, told, seed } = options;
  const random = createRandom(seed);
  let sent = 0;
  const stopping = new AbortController();
  const step = async (): Promise<void> => {
    const records = Array.from({ length: RECORDS_PER_STEP }, (_, index) => {
      const nth = sent + index;
      const isNew = nth < told.length;
      const isKept = isNew || random.next() < KEPT_SHARE;
      return recordOf(namespace, (isNew ? told[nth] : undefined) ?? random.pick(told), isKept ? nth : null);
    });
    await broker.send(records);
    sent += records.length;
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await step();
      await sleep(STEP_MS);
    }
  };
  const running = run();
  running.catch(() => null); // heard by whoever stops it
  return {
    sent: () => sent,
    stop: () => {
      stopping.abort();
      return running;
    },
  };
};
