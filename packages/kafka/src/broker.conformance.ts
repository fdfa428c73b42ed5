import { createSilentTelemetry } from "@parley/telemetry";
import { inject } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { describeBroker } from "./suites/broker.suite.ts";

const brokers = inject("kafkaBrokers").split(",");
const run = Date.now().toString(36); // a broker that outlives the test keeps the topics of earlier runs

describeBroker("memory broker", createMemoryBroker(), run);
describeBroker("Kafka", createKafkaBroker({ brokers, clientId: "conformance", log: createSilentTelemetry().log }), run);
