import { setTimeout as sleep } from "node:timers/promises";
import { topicName, topics } from "@parley/contracts";
import { type Admin, AssignerProtocol, Kafka, logLevel } from "kafkajs";

const POLL_MS = 150;

/** A time in which a partition had something to read and its stage committed nothing of it. */
export interface Stall {
  /** As in `extract/3`. */
  readonly partition: string;
  /** By `performance.now()`. */
  readonly fromMs: number;
  readonly ms: number;
  /** Client id of the member that had the partition when it began; null = none had. */
  readonly owner: string | null;
}

export interface StallWatch {
  readonly stalls: readonly Stall[];
  /** Looks that the brokers did not answer. */
  readonly unanswered: () => number;
  stop(): Promise<void>;
}

const STAGES = [
  { stage: "extract", topic: topics.articles },
  { stage: "resolve", topic: topics.meetingEvents },
] as const;

interface Reading {
  readonly partition: string;
  readonly committed: number;
  readonly end: number;
}

const readProgress = async (admin: Admin, namespace: string): Promise<Reading[]> => {
  const readings: Reading[] = [];
  for (const { stage, topic: definition } of STAGES) {
    const topic = topicName(namespace, definition);
    const ends = await admin.fetchTopicOffsets(topic);
    const groups = await admin.fetchOffsets({ groupId: `${namespace}.${stage}`, topics: [topic] });
    for (const { partition, offset } of groups[0]?.partitions ?? []) {
      const end = Number(ends.find((one) => one.partition === partition)?.high ?? 0);
      readings.push({ partition: `${stage}/${partition}`, committed: Math.max(0, Number(offset)), end });
    }
  }
  return readings;
};

/** Client id by partition of the extractors' group. */
const readOwners = async (admin: Admin, namespace: string): Promise<Map<string, string>> => {
  const { groups } = await admin.describeGroups([`${namespace}.extract`]);
  const owners = new Map<string, string>();
  for (const { clientId, memberAssignment } of groups.flatMap(({ members }) => members)) {
    if (memberAssignment.length === 0) continue;
    const assigned = AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {};
    for (const partition of Object.values(assigned).flat()) owners.set(`extract/${partition}`, clientId);
  }
  return owners;
};

/** Follows what both stages commit. A stall is noted when it ends; one look is how exactly it is measured. */
export const watchStalls = async (brokers: string, namespace: string): Promise<StallWatch> => {
  const client = new Kafka({ clientId: "stall-watch", brokers: brokers.split(","), logLevel: logLevel.NOTHING });
  const admin = client.admin();
  await admin.connect();
  const stopping = new AbortController();
  const stalls: Stall[] = [];
  const last = new Map<string, Reading>();
  const open = new Map<string, Omit<Stall, "ms">>();
  let owners = new Map<string, string>();
  let unanswered = 0;

  const take = (reading: Reading): void => {
    const { partition, committed, end } = reading;
    const before = last.get(partition) ?? { partition, committed, end: committed };
    const stall = open.get(partition);
    const hasMoved = committed > before.committed;
    if (stall !== undefined && hasMoved) {
      stalls.push({ ...stall, ms: performance.now() - stall.fromMs });
      open.delete(partition);
    }
    const waits = hasMoved ? end > committed : end > before.end;
    if (waits && !open.has(partition))
      open.set(partition, { partition, fromMs: performance.now(), owner: owners.get(partition) ?? null });
    last.set(partition, reading);
  };
  const look = async (): Promise<void> => {
    for (const reading of await readProgress(admin, namespace)) take(reading);
    owners = await readOwners(admin, namespace);
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await look().catch(() => (unanswered += 1));
      await sleep(POLL_MS);
    }
    await admin.disconnect();
  };
  const running = run();
  return {
    stalls,
    unanswered: () => unanswered,
    stop: () => {
      stopping.abort();
      return running;
    },
  };
};
