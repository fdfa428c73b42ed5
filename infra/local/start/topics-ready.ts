import { topicName, topics } from "@parley/contracts";
import { type Broker, ensureTopics } from "@parley/kafka";
import { setTimeout as sleep } from "node:timers/promises";

const READABLE_TIMEOUT_MS = 30_000; // a fraction of a second in practice
const POLL_MS = 100;

/**
 * Creates what is missing of Parley's topics and returns when all can be read: a leader answers a moment after the
 * metadata name it. @throws Error when that takes too long, with the last refusal as its cause.
 */
export const createReadableTopics = async (
  broker: Broker,
  { namespace, signal }: { namespace: string; signal: AbortSignal },
): Promise<void> => {
  await ensureTopics(broker, { namespace });
  const deadline = Date.now() + READABLE_TIMEOUT_MS;
  for (const topic of Object.values(topics)) {
    const name = topicName(namespace, topic);
    for (let readable = false; !readable; ) {
      try {
        await broker.endOffsets(name);
        readable = true;
      } catch (cause) {
        if (Date.now() > deadline) throw new Error(`The topic ${name} cannot be read`, { cause });
        await sleep(POLL_MS, undefined, { signal });
      }
    }
  }
};
