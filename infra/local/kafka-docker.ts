import { KafkaContainer } from "@testcontainers/kafka";
import type { Log } from "./ladder/cache.mjs";

const IMAGE = "confluentinc/cp-kafka:7.9.1"; // the image testcontainers' Kafka module is written for
const CLIENT_PORT = 9093; // the listener that module advertises to the host
const NO_ENGINE = "Could not find a working container runtime strategy";
const SETTINGS = {
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: "false",
  KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: "1000",
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: "1",
  KAFKA_TRANSACTION_ABORT_TIMED_OUT_TRANSACTION_CLEANUP_INTERVAL_MS: "1000",
  KAFKA_MESSAGE_MAX_BYTES: "16777216",
  KAFKA_REPLICA_FETCH_MAX_BYTES: "17825792",
};

/** One broker in a container; null if no container engine answers. */
export const startKafkaContainer = async ({ log }: { log: Log }) => {
  log(`kafka: starting ${IMAGE} in a container (the first time it is pulled, about 400 MB) ...`);
  try {
    const container = await new KafkaContainer(IMAGE).withKraft().withEnvironment(SETTINGS).start();
    return {
      brokers: [`${container.getHost()}:${container.getMappedPort(CLIENT_PORT)}`],
      rung: `Docker (${IMAGE})`,
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes(NO_ENGINE)) throw error;
    log("kafka: no container engine answers");
    return null;
  }
};
