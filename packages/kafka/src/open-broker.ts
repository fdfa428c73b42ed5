import { setTimeout as sleep } from "node:timers/promises";
import { type Access, topicKeysOf } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import type { Broker } from "./broker.ts";
import { isConnectionFailure } from "./connection-failure.ts";
import { readConnection } from "./connection.ts";
import { ensureTopics } from "./ensure-topics.ts";
import type { KafkaVariables } from "./kafka-variables.ts";
import { backoffMs } from "./run-limits.ts";
import { createKafkaBroker } from "./kafkajs-broker.ts";

export interface OpenBrokerOptions {
  /** Who we are in the access table: the topics of that row are made if they are missing. */
  readonly principal: Access["principal"];
  readonly log: Logger;
}

/** The client has tried for some seconds each time; after that whoever started the service should hear of it. */
const FIRST_TRIES_MAX = 6;

/** A cluster that is just starting, or of which the broker that is asked first has just gone, is waited for. */
const patiently = async (log: Logger, work: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= FIRST_TRIES_MAX || !isConnectionFailure(error)) throw error;
      log.warn({ err: error, tries }, "no broker answers, trying again");
      await sleep(backoffMs(tries));
    }
  }
};

/**
 * The broker as a service's variables describe it, with every topic that the service uses.
 * @throws ConfigError for variables that do not fit together; Error when a topic is missing and may not be made.
 */
export const openBroker = async (
  config: KafkaVariables & { readonly PARLEY_NAMESPACE: string },
  { principal, log }: OpenBrokerOptions,
): Promise<Broker> => {
  const namespace = config.PARLEY_NAMESPACE;
  const clientId = config.KAFKA_CLIENT_ID ?? `${namespace}.${principal}`;
  const broker = createKafkaBroker({ ...(await readConnection(config)), clientId, log });
  const options = { namespace, keys: topicKeysOf(principal), overrides: config.PARLEY_TOPIC_SETTINGS };
  await patiently(log, () => ensureTopics(broker, options));
  return broker;
};
