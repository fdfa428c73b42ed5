import type { Admin } from "kafkajs";
import type { TopicSpec } from "./broker.ts";
import { errorType } from "./kafkajs-producer.ts";

const LEADERS_WAIT_MS = 30_000; // a cold broker on a loaded machine
const LEADERS_POLL_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isAlreadyThere = (error: unknown): boolean =>
  errorType(error) === "TOPIC_ALREADY_EXISTS" ||
  (error instanceof AggregateError && error.errors.every(isAlreadyThere)) ||
  (error instanceof Error &&
    "errors" in error &&
    Array.isArray(error.errors) &&
    error.errors.length > 0 &&
    error.errors.every(isAlreadyThere));

const haveLeaders = async (admin: Admin, specs: readonly TopicSpec[]): Promise<boolean> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ name }) => name) });
  return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0));
};

/** Polls by itself: the client's own waiting reports topics as unknown that it has just created. */
const waitForLeaders = async (admin: Admin, specs: readonly TopicSpec[]): Promise<void> => {
  for (let waitedMs = 0; waitedMs < LEADERS_WAIT_MS; waitedMs += LEADERS_POLL_MS) {
    const listed = new Set(await admin.listTopics());
    if (specs.every(({ name }) => listed.has(name)) && (await haveLeaders(admin, specs))) return;
    await pause(LEADERS_POLL_MS);
  }
  throw new Error(`topics without a leader after ${LEADERS_WAIT_MS} ms: ${specs.map(({ name }) => name).join(", ")}`);
};

/** Creates what is missing. Two services may do so at the same moment. */
export const createMissingTopics = async (admin: Admin, specs: readonly TopicSpec[]): Promise<void> => {
  const listed = new Set(await admin.listTopics());
  const missing = specs.filter(({ name }) => !listed.has(name));
  if (missing.length === 0) return;
  const topics = missing.map(({ name, partitions, replicationFactor, settings }) => ({
    topic: name,
    numPartitions: partitions,
    replicationFactor,
    configEntries: Object.entries(settings).map(([setting, value]) => ({ name: setting, value })),
  }));
  try {
    await admin.createTopics({ topics, waitForLeaders: false });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  await waitForLeaders(admin, missing);
};
