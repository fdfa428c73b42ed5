import { topicName, topics } from "@parley/contracts";
import type { Broker, DeadLetter, KafkaRecord } from "@parley/kafka";
import type { Context } from "../context.ts";
import { findTopic } from "../kafka.ts";

export interface Read {
  readonly broker: Broker;
  readonly namespace: string;
  readonly context: Context;
  readonly onLetter?: (letter: DeadLetter, record: KafkaRecord) => void;
}

/** A log for what the Kafka package has to say; commands say themselves what a user must know. */
export const quietLog = async () => {
  const { createLog } = await import("@parley/telemetry");
  return createLog({ service: "parley", version: "", level: "silent" });
};

/** Every dead letter that is kept. @throws CliError when the topic is not there */
export const readLetters = async ({ context, ...options }: Read): Promise<DeadLetter[]> => {
  const { readDeadLetters } = await import("@parley/kafka");
  await findTopic(options.broker, topicName(options.namespace, topics.deadLetters));
  return await readDeadLetters({ ...options, signal: context.signal, log: await quietLog() });
};
