import { type Access, topicKeysOf } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import type { Broker } from "./broker.ts";
import { readConnection } from "./connection.ts";
import { ensureTopics } from "./ensure-topics.ts";
import type { KafkaVariables } from "./kafka-variables.ts";
import { createKafkaBroker } from "./kafkajs-broker.ts";

export interface OpenBrokerOptions {
  /** Who we are in the access table: the topics of that row are made if they are missing. */
  readonly principal: Access["principal"];
  readonly log: Logger;
}

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
  await ensureTopics(broker, { namespace, keys: topicKeysOf(principal), overrides: config.PARLEY_TOPIC_SETTINGS });
  return broker;
};
