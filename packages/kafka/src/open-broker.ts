import { setTimeout as sleep } from "node:timers/promises";
import { type Access, topicKeysOf } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import type { Broker } from "./broker.ts";
import { isOutage } from "./connection-failure.ts";
import { readConnection } from "./connection.ts";
import { ensureTopics } from "./ensure-topics.ts";
import type { KafkaVariables } from "./kafka-variables.ts";
import { backoffMs } from "./run-limits.ts";
import { createKafkaBroker } from "./kafkajs-broker.ts";

export interface OpenBrokerOptions {
  /** Who we are in the access table: the topics of that row are made if they are missing. */
  readonly principal: Access["principal"];
  readonly log: Logger;
  /** Aborts = waits no longer. Absent = waits until it gives up by itself. */
  readonly signal?: AbortSignal;
}

/** Of pauses, besides the seconds that the client itself tries; after that whoever started the service should hear of it. */
const PAUSES_MAX_MS = 30_000;

/** A cluster that is just starting, or of which the broker that is asked first has just gone, is waited for. */
const patiently = async (log: Logger, work: () => Promise<void>): Promise<void> => {
  let pausedMs = 0;
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (pausedMs >= PAUSES_MAX_MS || !isOutage(error)) throw error;
      log.warn({ err: error, tries }, "no broker answers, trying again");
      const pauseMs = backoffMs(tries);
      await sleep(pauseMs);
      pausedMs += pauseMs;
    }
  }
};

/** What `work` gives, unless the signal aborts before that. @throws the signal's reason then. */
const unlessAborted = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
};

/**
 * The broker as a service's variables describe it, with every topic that the service uses.
 * @throws ConfigError for variables that do not fit together; Error when a topic is missing and may not be made, or no broker
 * has answered for about a minute; the signal's reason once it aborts.
 */
export const openBroker = async (
  config: KafkaVariables & { readonly PARLEY_NAMESPACE: string },
  { principal, log, signal = new AbortController().signal }: OpenBrokerOptions,
): Promise<Broker> => {
  const namespace = config.PARLEY_NAMESPACE;
  const clientId = config.KAFKA_CLIENT_ID ?? `${namespace}.${principal}`;
  const broker = createKafkaBroker({ ...(await readConnection(config)), clientId, log });
  const options = { namespace, keys: topicKeysOf(principal), overrides: config.PARLEY_TOPIC_SETTINGS };
  const ensured = patiently(log, () => ensureTopics(broker, options));
  await unlessAborted(signal, ensured);
  return broker;
};
