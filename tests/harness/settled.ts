import { type Broker, createKafkaBroker, readToEnd } from "@parley/kafka";
import { topicName, topics } from "@parley/contracts";
import { createSilentTelemetry } from "@parley/telemetry";
import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 250;
const CALM_MIN = 6; // polls that say the same

/** Records that a group has not yet committed past; a group that has committed nothing has all of them to go. */
const lagOf = async (broker: Broker, group: string, topic: string): Promise<bigint> => {
  let lag = 0n;
  for (const [partition, end] of await broker.endOffsets(topic))
    lag += end - ((await broker.committedOffset(group, topic, partition)) ?? 0n);
  return lag;
};

/**
 * Waits until both stages have committed everything that lies before them, and no transaction that was open then holds back
 * events that only later can be read: an offset may be seen before what was committed with it.
 * Transaction markers take offsets at the end of a topic that our own stages write, so `resolve` may rest a few offsets
 * short of it; its lag has to stop changing.
 * @throws Error after `timeoutMs`, saying how far it came.
 */
export const waitUntilSettled = async (options: {
  brokers: string;
  namespace: string;
  timeoutMs: number;
  onProgress?: (text: string) => void;
}): Promise<void> => {
  const { brokers, namespace } = options;
  const { log } = createSilentTelemetry();
  const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "settled", log });
  const deadline = Date.now() + options.timeoutMs;
  let before = "";
  let calm = 0;
  let isClosed = false;
  const toNobody = { onRecords: () => undefined, signal: new AbortController().signal, log };
  try {
    while (Date.now() < deadline) {
      const extract = await lagOf(broker, `${namespace}.extract`, topicName(namespace, topics.articles));
      const resolve = await lagOf(broker, `${namespace}.resolve`, topicName(namespace, topics.meetingEvents));
      const now = `extract ${extract} to go, resolve ${resolve} to go`;
      calm = extract === 0n && now === before ? calm + 1 : 0;
      if (calm >= CALM_MIN && resolve <= 1n) {
        if (isClosed) return;
        await readToEnd({ broker, topic: topicName(namespace, topics.meetingEvents), ...toNobody });
        isClosed = true;
        calm = 0;
      }
      if (now !== before) options.onProgress?.(now);
      before = now;
      await sleep(POLL_MS);
    }
    throw new Error(`not settled after ${options.timeoutMs} ms: ${before}`);
  } finally {
    await broker.close();
  }
};
