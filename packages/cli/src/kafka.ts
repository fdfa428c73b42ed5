import { DEFAULT_NAMESPACE } from "@parley/contracts";
import type { Broker } from "@parley/kafka";
import { PermanentError } from "@parley/stage";
import { type Command, InvalidArgumentError } from "commander";
import type { Context } from "./context.ts";
import { CliError, EXIT, messageOf } from "./exit.ts";
import { ReaderGone } from "./output.ts";

const DEFAULT_BROKERS = "127.0.0.1:9092"; // where the compose file puts Kafka, and `npm start` if nothing else is there

export interface KafkaOptions {
  readonly brokers?: string;
  readonly namespace?: string;
}

/** The client itself tries for minutes, which is right for a service and not for a person who waits. */
const ANSWER_DEADLINE_MS = 15_000;

/** What `work` comes to, if it comes in time. @throws CliError (exit code 4) when it does not */
export const inTime = async <T>(what: string, work: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(
      new CliError(EXIT.dependencyDown, `Kafka took longer than ${ANSWER_DEADLINE_MS / 1_000} s to ${what}.`),
    );
  }, ANSWER_DEADLINE_MS);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** What to tell when a topic cannot be read. */
export const cannotRead = (topic: string, cause: unknown): CliError => {
  const hint = "Has Parley been started on this Kafka? Is --namespace right?";
  const reason = messageOf(cause).replace(/\.$/, "");
  return new CliError(EXIT.failed, `cannot read topic ${topic}: ${reason}. ${hint}`, { cause });
};

/** Where each partition begins and ends. @throws CliError when there is no such topic */
export const findTopic = async (
  broker: Broker,
  topic: string,
): Promise<{ starts: Map<number, bigint>; ends: Map<number, bigint> }> => {
  try {
    const work = Promise.all([broker.startOffsets(topic), broker.endOffsets(topic)]);
    const [starts, ends] = await inTime("find the topic", work);
    return { starts, ends };
  } catch (cause) {
    throw cannotRead(topic, cause);
  }
};

const PORT_MAX = 65_535;
const BROKERS_EXPECTED = "must be host:port, several separated by commas";

const areBrokers = (text: string): boolean =>
  text
    .split(",")
    .every(
      (broker) =>
        /^[^,\s/@?#]{1,255}:\d{1,5}$/.test(broker) && Number(broker.slice(broker.lastIndexOf(":") + 1)) <= PORT_MAX,
    );

const parseBrokers = (text: string): string => {
  if (areBrokers(text)) return text;
  throw new InvalidArgumentError(`It ${BROKERS_EXPECTED}.`);
};

/** Adds the options that say which Kafka. */
export const addKafkaOptions = (command: Command): Command =>
  command
    .option(
      "--brokers <list>",
      `host:port, several separated by commas (env KAFKA_BROKERS, else ${DEFAULT_BROKERS})`,
      parseBrokers,
    )
    .option("--namespace <name>", `prefix of the topics (env PARLEY_NAMESPACE, else ${DEFAULT_NAMESPACE})`);

/** The options, else the environment, where empty means absent, else the defaults. @throws CliError on a wrong variable */
export const kafkaSettings = (options: KafkaOptions, env: Context["env"]): { brokers: string[]; namespace: string } => {
  const brokers = options.brokers ?? (env.KAFKA_BROKERS || DEFAULT_BROKERS);
  if (!areBrokers(brokers)) throw new CliError(EXIT.usage, `KAFKA_BROKERS: ${BROKERS_EXPECTED}.`);
  return {
    brokers: brokers.split(","),
    namespace: options.namespace ?? (env.PARLEY_NAMESPACE || DEFAULT_NAMESPACE),
  };
};

const noAnswer = (brokers: readonly string[], options?: ErrorOptions): CliError =>
  new CliError(
    EXIT.dependencyDown,
    `Kafka does not answer at ${brokers.join(", ")}. Start it with \`npm start\`, or name another with --brokers or KAFKA_BROKERS.`,
    options,
  );

/** Errors that say enough themselves, and are not Kafka's. */
const isOurs = (error: unknown): boolean =>
  error instanceof CliError || error instanceof ReaderGone || error instanceof PermanentError;

/**
 * Opens a broker for `use` and closes it afterwards. A broker that nobody answers at is told at once, by a plain
 * connection: the client would try for half a minute. @throws CliError (exit code 4) when Kafka does not answer
 */
export const withBroker = async <T>(
  brokers: readonly string[],
  context: Context,
  use: (broker: Broker) => Promise<T>,
): Promise<T> => {
  const anyAnswers = async (): Promise<boolean> => (await Promise.all(brokers.map(context.reachable))).includes(true);
  if (!(await anyAnswers())) throw noAnswer(brokers);
  const broker = await context.openBroker(brokers);
  try {
    return await use(broker);
  } catch (cause) {
    if (isOurs(cause) || context.signal.aborted) throw cause;
    if (!(await anyAnswers())) throw noAnswer(brokers, { cause });
    throw new CliError(EXIT.failed, `Kafka at ${brokers.join(", ")}: ${messageOf(cause)}`, { cause });
  } finally {
    await broker.close();
  }
};
