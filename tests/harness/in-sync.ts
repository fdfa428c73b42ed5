import { Kafka, logLevel } from "kafkajs";
import { eventually } from "./scraper.ts";

const WITHIN_MS = 180_000; // takes seconds; the rest is for a machine with other work

/** Resolves when each partition of the cluster, Kafka's own included, has all its replicas in sync and a leader. */
export const untilInSync = async (brokers: string): Promise<void> => {
  const client = new Kafka({ clientId: "in-sync", brokers: brokers.split(","), logLevel: logLevel.NOTHING });
  const admin = client.admin();
  await admin.connect();
  const isInSync = async (): Promise<true | null> => {
    const { topics } = await admin.fetchTopicMetadata();
    const partitions = topics.flatMap((topic) => topic.partitions);
    return partitions.every(({ isr, replicas, leader }) => isr.length === replicas.length && leader >= 0) ? true : null;
  };
  try {
    await eventually("every replica in sync", () => isInSync().catch(() => null), WITHIN_MS);
  } finally {
    await admin.disconnect();
  }
};
