import { MeetingChange, topicName, topics } from "@parley/contracts";
import { type Broker, ensureTopics } from "@parley/kafka";
import { type Chain, createLightLoad } from "../light-load.ts";
import type { Place } from "./contender.ts";
import { startParley } from "./parley.ts";
import { assertWhole } from "./read-back.ts";
import { createReports, tellsMeeting } from "./reports.ts";

const WARM_MS = 20_000; // rules and resolver are more code to compile than a loop is
const SEED = 11;

const decoder = new TextDecoder();

/** The services, and a read_committed reader of the meeting changes; warmed up. @param count articles at hand, a tenth tells nothing */
export const openParley = async (
  broker: Broker,
  place: Place,
  { random, count }: { random: () => number; count: number },
): Promise<Chain> => {
  const reports = createReports({ count, form: "text", seed: SEED }).filter(tellsMeeting);
  const reportAt = (n: number) => {
    const report = reports[n];
    if (report === undefined) throw new RangeError(`there are ${reports.length} reports only`);
    return report;
  };
  await ensureTopics(broker, place);
  const articles = topicName(place.namespace, topics.articles);
  const sent: string[] = [];
  const load = createLightLoad({
    name: "parley",
    random,
    idOf: (n) => reportAt(n).articleKey,
    async send(n) {
      const { url, value, articleKey } = reportAt(n);
      sent.push(articleKey);
      await broker.send([{ topic: articles, key: url, value }]);
    },
  });
  const running = await startParley(place);
  const known = new Set<string>();
  const tail = await broker.tail({
    topic: topicName(place.namespace, topics.meetingChanges),
    from: "earliest",
    async onBatch(records) {
      const atMs = performance.now();
      for (const { value } of records)
        for (const articleKey of MeetingChange.parse(JSON.parse(decoder.decode(value ?? new Uint8Array()))).cause) {
          // An article may change two meetings, one of them by a merge: it has arrived with the first.
          if (!known.has(articleKey)) load.arrived(articleKey, atMs);
          known.add(articleKey);
        }
    },
  });
  await load.drive(WARM_MS);
  return {
    name: "parley",
    drive: (forMs) => load.drive(forMs),
    async close() {
      await tail.stop();
      await running.stop();
      await assertWhole(place, sent);
    },
  };
};
