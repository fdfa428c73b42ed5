import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Kafka, logLevel, Partitioners } from "kafkajs";
import { prepareKafkaTools } from "../../infra/local/kafka.ts";

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

/** The console consumer ends when nothing came for so long; reading starts within a second. */
const QUIET_MS = 4_000;
const OUTPUT_BYTES_MAX = 1_000_000_000;
/** Of what no header, key or JSON holds. */
const FIELD = "\u001f";
const HEADER = "\u001e";
const NULL = "\u0001null";

/**
 * Every committed record of a topic that nobody writes to at the moment, in the order of each partition: as Kafka's own
 * console consumer reads it. Clients of other makes are not trusted here: two of them show aborted records to readers
 * when transactions overlap.
 */
export const readOutside = async (brokers: string, topic: string): Promise<OutsideRecord[]> => {
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
  const how = ["--isolation-level", "read_committed", "--timeout-ms", String(QUIET_MS)];
  const shown = Object.entries(format).flatMap(([name, value]) => ["--formatter-property", `${name}=${value}`]);
  const { stdout } = await run(java, [...program, ...what, ...how, ...shown], { maxBuffer: OUTPUT_BYTES_MAX });
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("Partition:"))
    .map(toRecord);
};

const run = promisify(execFile);
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
