import { pino } from "pino";
import { afterAll, inject } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { describeMemory, describeOwnership } from "./suites/run-stateful-stage.suite.ts";

const brokers = inject("kafkaBrokers").split(",");
const broker = createKafkaBroker({ brokers, clientId: "run-stateful-stage", log: pino({ level: "silent" }) });
const options = { broker, run: Date.now().toString(36) };

afterAll(() => broker.close());
describeMemory(options);
describeOwnership(options);
