import { DEFAULT_NAMESPACE, type Topic, topicName } from "@parley/contracts";
import { createKafkaBroker, type TopicSpec } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import kafkajs from "kafkajs";
import { z } from "zod";

export const NAMESPACE = `${DEFAULT_NAMESPACE}-bench`;
export const PARTITIONS = 6; // as the articles topic

const RECORD_BYTES_MAX = 1_048_576;
const BATCH_BYTES_MAX = 16_777_216; // the bare client sends what one partition gets of a transaction as one batch
const FILL_RECORDS = 500;
const BODIES = 1_000; // texts that repeat later than any codec's window reaches back
const WORDS = "talks minister visit council session agreed round border trade ports treaty envoy Friday capital".split(
  " ",
);

export const BenchRecord = z.object({
  id: z.string(),
  at: z.number(),
  body: z.string(),
  bodyLength: z.number().optional(),
});

/** @param name without namespace. */
export const benchTopic = (name: string): Topic => ({
  name: `${name}.v1`,
  description: "bench",
  schema: BenchRecord,
  encoding: "json",
  key: "id",
  nullValue: null,
  partitions: PARTITIONS,
  cloudEventType: "org.parley.bench.v1",
  cleanup: "delete",
  retentionMs: null,
  recordBytesMax: RECORD_BYTES_MAX,
  why: "bench",
});

export const fullName = (name: string): string => topicName(NAMESPACE, benchTopic(name));

const topicSpec = (name: string): TopicSpec => ({
  name: fullName(name),
  partitions: PARTITIONS,
  replicationFactor: 1,
  settings: { "max.message.bytes": String(BATCH_BYTES_MAX) },
});

export const groupOf = (run: string): string => `${NAMESPACE}.${run}`;

/** Records of about `size` bytes that compress as text does; the same at every run. */
export const createRecords = (size: number): ((n: number) => { key: string; value: string }) => {
  let state = size;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
  const bodies = Array.from({ length: BODIES }, () => {
    let body = "";
    while (body.length < size) body += `${WORDS[random(WORDS.length)]} ${random(997)} `;
    return body;
  });
  return (n) => {
    const head = `{"id":"a${n}","at":${1_900_000_000_000 + n},"body":"`;
    const body = bodies[n % BODIES]?.slice(0, Math.max(0, size - head.length - 2)) ?? "";
    return { key: `a${n}`, value: `${head}${body}"}` };
  };
};

/** Topics, offsets and records of the benchmark, by the bare client: the same for everyone who is measured. */
export const openBench = async (brokers: string) => {
  const kafka = new kafkajs.Kafka({
    clientId: "bench",
    brokers: brokers.split(","),
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const broker = createKafkaBroker({
    brokers: brokers.split(","),
    clientId: "bench",
    log: createSilentTelemetry().log,
  });
  const admin = kafka.admin();
  const producer = kafka.producer({ idempotent: true, createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await Promise.all([admin.connect(), producer.connect()]);
  /** Next offset of each partition, as a group has committed it; 0 = nothing. */
  const committed = async (group: string, name: string): Promise<number[]> => {
    const [topic] = await admin.fetchOffsets({ groupId: group, topics: [fullName(name)] });
    const offsets = new Map((topic?.partitions ?? []).map(({ partition, offset }) => [partition, Number(offset)]));
    return Array.from({ length: PARTITIONS }, (_, partition) => Math.max(0, offsets.get(partition) ?? 0));
  };
  return {
    /** Returns when every partition has a leader. */
    create: (name: string): Promise<void> => broker.createTopics([topicSpec(name)]),
    async send(name: string, messages: { key: string; value: string }[]): Promise<void> {
      await producer.send({ topic: fullName(name), acks: -1, messages });
    },
    async fill(name: string, { count, size }: { count: number; size: number }): Promise<void> {
      const recordOf = createRecords(size);
      for (let from = 0; from < count; from += FILL_RECORDS) {
        const length = Math.min(FILL_RECORDS, count - from);
        const messages = Array.from({ length }, (_, n) => recordOf(from + n));
        await producer.send({ topic: fullName(name), acks: -1, messages });
      }
    },
    committed,
    /** Of all partitions; records, for a topic that holds nothing but records. */
    committedInAll: async (group: string, name: string): Promise<number> =>
      (await committed(group, name)).reduce((sum, offset) => sum + offset, 0),
    close: () => Promise.all([admin.disconnect(), producer.disconnect(), broker.close()]),
  };
};
export type Bench = Awaited<ReturnType<typeof openBench>>;
