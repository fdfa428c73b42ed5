import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { createKafkaBroker, type KafkaRecord, readToEnd } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { Kafka, logLevel, Partitioners } from "kafkajs";
import { prepareKafkaTools } from "../../infra/local/kafka.ts";
import { reapWithUs } from "../../infra/local/reaper.ts";

/** What somebody else's client sees of a record. */
export interface OutsideRecord {
  readonly key: string | null;
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly partition: number;
  readonly offset: bigint;
}

const clientOf = (brokers: string): Kafka =>
  new Kafka({ clientId: "outside", brokers: brokers.split(","), logLevel: logLevel.NOTHING, retry: { retries: 20 } });

/** What somebody else's scraper sends. */
export interface OutsideMessage {
  readonly key: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers?: Readonly<Record<string, Buffer | string>>;
}

/** Produces with Java's partitioner, acks from all, in chunks; the records are taken as they are sent. */
export const produceOutside = async (
  brokers: string,
  topic: string,
  records: Iterable<OutsideMessage>,
  { chunk = 500 }: { chunk?: number } = {},
): Promise<void> => {
  const producer = clientOf(brokers).producer({ idempotent: true, createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  let messages: OutsideMessage[] = [];
  const flush = async (): Promise<void> => {
    if (messages.length > 0)
      await producer.send({
        topic,
        acks: -1,
        messages: messages.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } })),
      });
    messages = [];
  };
  for (const record of records) {
    messages.push(record);
    if (messages.length >= chunk) await flush();
  }
  await flush();
  await producer.disconnect();
};

/** Of what no header, key or JSON holds. */
const FIELD = "\u001f";
const HEADER = "\u001e";
const NULL = "\u0001null";

/** After what it had to come to: for what our own reader may have missed. */
const LINGER_MS = 1_000;
const READ_TIMEOUT_MS = 180_000;

/** The last committed record of each partition that has one, once no transaction that writes to them is open. */
const lastOffsets = async (brokers: string, topic: string): Promise<Map<number, bigint>> => {
  const { log } = createSilentTelemetry();
  const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "outside-ends", log });
  const last = new Map<number, bigint>();
  const onRecords = (records: readonly KafkaRecord[]): void => {
    for (const { partition, offset } of records) last.set(partition, offset);
  };
  try {
    await readToEnd({ broker, topic, onRecords, signal: new AbortController().signal, log });
  } finally {
    await broker.close();
  }
  return last;
};

/** Runs the console consumer until it has shown the last record of each partition. @throws Error saying which it has not. */
const consume = async (command: readonly [string, readonly string[]], last: ReadonlyMap<number, bigint>) => {
  const child = spawn(...command, { stdio: ["ignore", "pipe", "ignore"] });
  reapWithUs(child);
  const ended = once(child, "exit");
  const timer = setTimeout(() => child.kill("SIGKILL"), READ_TIMEOUT_MS);
  const records: OutsideRecord[] = [];
  const missing = new Map(last);
  let end: NodeJS.Timeout | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("Partition:")) continue;
    const record = toRecord(line);
    records.push(record);
    if (record.offset >= (missing.get(record.partition) ?? 0n)) missing.delete(record.partition);
    if (missing.size === 0) end ??= setTimeout(() => child.kill("SIGTERM"), LINGER_MS);
  }
  clearTimeout(timer);
  await ended;
  if (missing.size > 0) throw new Error(`the console consumer did not come to ${JSON.stringify([...missing.keys()])}`);
  return records;
};

/**
 * Every committed record of a topic that nobody writes to at the moment, in the order of each partition: as Kafka's own
 * console consumer reads it. Clients of other makes are not trusted here: two of them show aborted records to readers
 * when transactions overlap. Ours says only how far it has to come.
 */
export const readOutside = async (brokers: string, topic: string): Promise<OutsideRecord[]> => {
  const last = await lastOffsets(brokers, topic);
  if (last.size === 0) return [];
  const { java, libs } = await prepareKafkaTools({ log: () => {} });
  const format = {
    "print.partition": "true",
    "print.offset": "true",
    "print.headers": "true",
    "print.key": "true",
    "key.separator": FIELD,
    "headers.separator": HEADER,
    "null.literal": NULL,
  };
  const program = ["-cp", `${libs}/*`, "org.apache.kafka.tools.consumer.ConsoleConsumer"];
  const what = ["--bootstrap-server", brokers, "--topic", topic, "--from-beginning"];
  const how = ["--isolation-level", "read_committed"];
  const shown = Object.entries(format).flatMap(([name, value]) => ["--formatter-property", `${name}=${value}`]);
  return await consume([java, [...program, ...what, ...how, ...shown]], last);
};

const orNull = (text: string | undefined): string | null => (text === undefined || text === NULL ? null : text);

const toRecord = (line: string): OutsideRecord => {
  const [partition = "", offset = "", headers = "", key, ...value] = line.split(FIELD);
  const pairs = headers.split(HEADER).filter((pair) => pair.includes(":"));
  return {
    key: orNull(key),
    value: orNull(value.join(FIELD)),
    headers: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
    ),
    partition: Number(partition.slice("Partition:".length)),
    offset: BigInt(offset.slice("Offset:".length)),
  };
};
