import { setTimeout as sleep } from "node:timers/promises";
import { topicName, topics } from "@parley/contracts";
import { type Broker, ensureTopics } from "@parley/kafka";
import { cpuSecondsOf, rssPeakMbOf } from "../process-cost.ts";
import type { Contender, Place } from "./contender.ts";
import type { Report } from "./reports.ts";

const POLL_MS = 100; // of runs that take ten seconds and more
const QUIET_MS = 4_000; // the transaction markers at the end of a topic do not tell how far there is to go
const WITHIN_MS = 600_000;
const FILL_RECORDS = 200;

export interface Throughput {
  readonly perSecond: number;
  readonly cpuSecondsPer1000: number;
  /** Of all processes together. */
  readonly rssPeakMb: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Makes the topics of the namespace and puts the articles in, as a scraper keys them. */
export const fillArticles = async (broker: Broker, namespace: string, reports: readonly Report[]): Promise<void> => {
  await ensureTopics(broker, { namespace });
  const topic = topicName(namespace, topics.articles);
  for (let from = 0; from < reports.length; from += FILL_RECORDS)
    await broker.send(reports.slice(from, from + FILL_RECORDS).map(({ url, value }) => ({ topic, key: url, value })));
};

const committedIn = async (broker: Broker, group: string, topic: string, partitions: number): Promise<number> => {
  const offsets = Array.from({ length: partitions }, (_, partition) => broker.committedOffset(group, topic, partition));
  return sum((await Promise.all(offsets)).map(Number));
};

/** Both groups' progress; what `read` counts are articles, as nothing but records lies in their topic. */
const watch = (broker: Broker, { namespace }: Place, contender: Contender) => {
  const groups = contender.groups(namespace);
  const [articles, events] = [topicName(namespace, topics.articles), topicName(namespace, topics.meetingEvents)];
  return async () => ({
    read: await committedIn(broker, groups.articles, articles, topics.articles.partitions),
    resolved:
      groups.events === null ? 0 : await committedIn(broker, groups.events, events, topics.meetingEvents.partitions),
    atMs: performance.now(),
  });
};

/**
 * One contender works through articles that lie there; the clock runs from the share of them that the contender
 * names until the last commit of its last process. @throws when it is not done in time, ends by itself, or `verify` throws
 */
export const measureThroughput = async (
  broker: Broker,
  place: Place,
  { contender, reports }: { contender: Contender; reports: readonly Report[] },
): Promise<Throughput> => {
  await fillArticles(broker, place.namespace, reports);
  const progress = watch(broker, place, contender);
  const running = await contender.start(place);
  try {
    const cpuSeconds = async (): Promise<number> => sum(await Promise.all(running.pids().map(cpuSecondsOf)));
    const sample = async () => ({ ...(await progress()), cpuSeconds: await cpuSeconds() });
    type Sample = Awaited<ReturnType<typeof sample>>;
    const deadlineMs = performance.now() + WITHIN_MS;
    let last = await sample();
    let first: Sample | null = contender.clockFrom === 0 ? last : null;
    for (;;) {
      const now = await sample();
      if (now.read >= reports.length * contender.clockFrom) first ??= now;
      if (now.read !== last.read || now.resolved !== last.resolved) last = now;
      else if (last.read === reports.length && now.atMs - last.atMs > QUIET_MS) break;
      if (now.atMs > deadlineMs) throw new Error(`${contender.name} has read ${now.read} of ${reports.length} in time`);
      await sleep(POLL_MS);
    }
    const begin = first ?? last;
    const rssPeakMb = sum(await Promise.all(running.pids().map(rssPeakMbOf)));
    await running.stop();
    await contender.verify(place, reports);
    const articles = reports.length - begin.read;
    return {
      perSecond: (articles * 1_000) / (last.atMs - begin.atMs),
      cpuSecondsPer1000: ((last.cpuSeconds - begin.cpuSeconds) * 1_000) / articles,
      rssPeakMb,
    };
  } finally {
    await running.stop();
  }
};
