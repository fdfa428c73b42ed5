import { pino } from "pino";
import { inject } from "vitest";
import { describeBroker } from "./broker.suite.ts";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";

describeBroker("memory broker", createMemoryBroker);
describeBroker("Kafka", () =>
  createKafkaBroker({
    brokers: inject("kafkaBrokers").split(","),
    clientId: "conformance",
    log: pino({ level: "silent" }),
  }),
);
