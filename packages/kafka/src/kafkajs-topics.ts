import type { Admin } from "kafkajs";
import type { TopicSpec } from "./broker.ts";
import { errorType, isLeaderMoving } from "./kafkajs-errors.ts";

const READABLE_WAIT_MS = 30_000; // a cold broker on a loaded machine
const READABLE_POLL_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isAlreadyThere = (error: unknown): boolean =>
  errorType(error) === "TOPIC_ALREADY_EXISTS" ||
  (error instanceof AggregateError && error.errors.every(isAlreadyThere)) ||
  (error instanceof Error &&
    "errors" in error &&
    Array.isArray(error.errors) &&
    error.errors.length > 0 &&
    error.errors.every(isAlreadyThere));

/** The client gives one error for each topic of a call. */
const someErrorIs = (error: unknown, types: readonly string[]): boolean =>
  types.includes(errorType(error) ?? "") ||
  (error instanceof Error &&
    "errors" in error &&
    Array.isArray(error.errors) &&
    error.errors.some((each) => someErrorIs(each, types)));

const isReadable = async (admin: Admin, topic: string): Promise<boolean> => {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const partitions = topics[0]?.partitions ?? [];
    if (partitions.length === 0 || partitions.some(({ leader }) => leader < 0)) return false;
    await admin.fetchTopicOffsets(topic);
    return true;
  } catch (error) {
    if (!isLeaderMoving(error) && errorType(error) !== "UNKNOWN_TOPIC_OR_PARTITION") throw error;
    return false;
  }
};

/** Polls by itself: the client's own waiting reports topics as unknown that it has just created. */
const waitUntilReadable = async (admin: Admin, names: readonly string[]): Promise<void> => {
  const waiting = new Set(names);
  for (let waitedMs = 0; waitedMs < READABLE_WAIT_MS; waitedMs += READABLE_POLL_MS) {
    const listed = new Set(await admin.listTopics()); // asking for the metadata of an unknown topic takes seconds
    for (const name of waiting) if (listed.has(name) && (await isReadable(admin, name))) waiting.delete(name);
    if (waiting.size === 0) return;
    await pause(READABLE_POLL_MS);
  }
  throw new Error(`topics that cannot be read after ${READABLE_WAIT_MS} ms: ${[...waiting].join(", ")}`);
};

const MAY_NOT = ["TOPIC_AUTHORIZATION_FAILED", "CLUSTER_AUTHORIZATION_FAILED"];

/** @throws Error naming the topics when we may not make them: to us, one that we may not see is missing as well. */
const create = async (admin: Admin, missing: readonly TopicSpec[]): Promise<void> => {
  const topics = missing.map(({ name, partitions, replicationFactor, settings }) => ({
    topic: name,
    numPartitions: partitions,
    replicationFactor,
    configEntries: Object.entries(settings).map(([setting, value]) => ({ name: setting, value })),
  }));
  try {
    await admin.createTopics({ topics, waitForLeaders: false });
  } catch (error) {
    if (isAlreadyThere(error)) return;
    if (!someErrorIs(error, MAY_NOT)) throw error;
    const names = missing.map(({ name }) => name).join(", ");
    throw new Error(`topics are missing or not ours to see, and we may not make them: ${names}`, { cause: error });
  }
};

/** Creates what is missing and returns when all can be read. Two services may do so at the same moment. */
export const createMissingTopics = async (admin: Admin, specs: readonly TopicSpec[]): Promise<void> => {
  const listed = new Set(await admin.listTopics());
  const missing = specs.filter(({ name }) => !listed.has(name));
  if (missing.length > 0) await create(admin, missing);
  await waitUntilReadable(
    admin,
    specs.map(({ name }) => name),
  );
};

const OFFSETS_TRIES_MAX = 50; // 5 s: how long a new leader may take

/** A change of leader in between is waited for. */
const withLeader = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isLeaderMoving(error) || tries >= OFFSETS_TRIES_MAX) throw error;
      await pause(READABLE_POLL_MS);
    }
  }
};

/** Start or end of each partition of a topic that exists. */
export const fetchOffsets = async (admin: Admin, topic: string, side: "low" | "high"): Promise<Map<number, bigint>> => {
  const partitions = await withLeader(() => admin.fetchTopicOffsets(topic));
  return new Map(partitions.map((at) => [at.partition, BigInt(at[side])]));
};

/** First offset of each partition at or after a time; the end where nothing is so late. */
export const fetchOffsetsAt = async (
  admin: Admin,
  topic: string,
  timestampMs: number,
): Promise<Map<number, bigint>> => {
  const partitions = await withLeader(() => admin.fetchTopicOffsetsByTimestamp(topic, timestampMs));
  return new Map(partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
};
