import { topicName, topics } from "@parley/contracts";
import type { Broker, KafkaRecord, Tail } from "@parley/kafka";
import { PermanentError } from "@parley/stage";
import { Argument, type Command, Option } from "commander";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { addKafkaOptions, findTopic, type KafkaOptions, kafkaSettings, withBroker } from "../kafka.ts";
import { parseCount } from "./count-option.ts";

const STOP_DEADLINE_MS = 3_000; // leaving Kafka's group politely is worth this much of a person's time

const NAMES = {
  articles: topics.articles,
  "meeting-events": topics.meetingEvents,
  meetings: topics.meetings,
  changes: topics.meetingChanges,
  "dead-letters": topics.deadLetters,
} as const;
type Name = keyof typeof NAMES;

interface TailOptions extends KafkaOptions {
  readonly from: "earliest" | "end";
  readonly json?: true;
  readonly limit?: number;
  readonly untilEnd?: true;
}

type Print = (record: KafkaRecord) => Promise<void>;

const createPrinter = async (name: Name, { json }: TailOptions, { stdout, stderr }: Context): Promise<Print> => {
  const { recordJson, renderRecordCard } = await import("../cards/record-card.ts");
  let printed = 0;
  return async (record) => {
    try {
      if (json) await writeJson(stdout, recordJson(NAMES[name], record));
      else await stdout.write(`${printed === 0 ? "" : "\n"}${renderRecordCard(NAMES[name], record, stdout)}\n`);
      printed += 1;
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      await stderr.write(
        `parley: ${record.topic} ${record.partition}@${record.offset}: ${error.code}: ${error.message}\n`,
      );
    }
  };
};

interface Extent {
  /** High watermark of each partition. */
  readonly ends: ReadonlyMap<number, bigint>;
  /** Partitions that hold something to read before their end. */
  readonly unread: Set<number>;
}

const extentOf = async (broker: Broker, topic: string, { from }: TailOptions): Promise<Extent> => {
  const { starts, ends } = await findTopic(broker, topic);
  const filled = [...ends].filter(([partition, end]) => (starts.get(partition) ?? 0n) < end);
  return { ends, unread: new Set(from === "end" ? [] : filled.map(([partition]) => partition)) };
};

const stopInTime = async (tail: Tail): Promise<void> => {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, STOP_DEADLINE_MS);
  await Promise.race([tail.stop(), late]);
  clearTimeout(timer);
};

const follow = async (broker: Broker, topic: string, options: TailOptions, context: Context, print: Print) => {
  const { ends, unread } = await extentOf(broker, topic, options);
  const finished = Promise.withResolvers<void>();
  let printed = 0;
  const isOver = () => printed === options.limit || (options.untilEnd === true && unread.size === 0);
  if (isOver()) return;
  context.signal.addEventListener("abort", () => finished.resolve());
  if (context.signal.aborted) return;

  const tail = await broker.tail({
    topic,
    from: options.from,
    onBatch: async (records, { partition, nextOffset }) => {
      for (const record of records) {
        if (isOver() || context.signal.aborted) break;
        await print(record);
        printed += 1;
      }
      if (nextOffset >= (ends.get(partition) ?? 0n)) unread.delete(partition);
      if (isOver()) finished.resolve(); // stopping in here would wait for ourselves
    },
  });
  if (context.stderr.isTTY) await context.stderr.write(`watching ${topic}; Ctrl-C ends it\n`);
  try {
    await Promise.race([tail.done, finished.promise]);
  } finally {
    await stopInTime(tail);
  }
};

const tailTopic = async (name: Name, options: TailOptions, context: Context): Promise<ExitCode> => {
  const { brokers, namespace } = kafkaSettings(options, context.env);
  const topic = topicName(namespace, NAMES[name]);
  await withBroker(brokers, context, async (broker) =>
    follow(broker, topic, options, context, await createPrinter(name, options, context)),
  );
  return context.signal.aborted ? EXIT.interrupted : EXIT.ok;
};

/** Registers `parley tail`. */
export const addTail = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = program
    .command("tail")
    .summary("watch what goes through Kafka")
    .description("Prints the records of a topic as they come: changes of meetings, unless another topic is named.")
    .addArgument(new Argument("[topic]", "what to watch").choices(Object.keys(NAMES)).default("changes"))
    .addOption(new Option("--from <where>", "where to begin").choices(["earliest", "end"]).default("end"))
    .option("--limit <count>", "stop after so many records", parseCount)
    .option("--until-end", "stop at what is the end when it starts")
    .option("--json", "a line each record instead of cards");
  addKafkaOptions(command).action(async (name: Name, options: TailOptions) => {
    done(await tailTopic(name, options, context));
  });
};
