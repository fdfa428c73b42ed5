import { pino } from "pino";
import { afterAll, inject } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { describeFaults, describeHealth, describeOutcomes } from "./suites/run-stage.suite.ts";

const brokers = inject("kafkaBrokers").split(",");
const broker = createKafkaBroker({ brokers, clientId: "run-stage", log: pino({ level: "silent" }) });
const options = { broker, run: Date.now().toString(36) };

afterAll(() => broker.close());
describeOutcomes(options);
describeFaults(options);
describeHealth(options);
