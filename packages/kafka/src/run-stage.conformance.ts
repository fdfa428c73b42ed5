import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, inject } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { describeAhead } from "./suites/ahead.suite.ts";
import { describeBackOff, describeFaults, describeHandover } from "./suites/faults.suite.ts";
import { describeHealth } from "./suites/health.suite.ts";
import { describeDeadLetters, describeEmissions, describeOutcomes } from "./suites/outcomes.suite.ts";
import { describePointers, describeRefusals, describeUnwritable } from "./suites/refusal.suite.ts";

const brokers = inject("kafkaBrokers").split(",");
const broker = createKafkaBroker({ brokers, clientId: "run-stage", log: createSilentTelemetry().log });
const options = { broker, run: Date.now().toString(36) };

afterAll(() => broker.close());
describeAhead(options);
describeBackOff(options);
describeFaults(options);
describeHandover(options);
describeHealth(options);
describeDeadLetters(options);
describeEmissions(options);
describeOutcomes(options);
describeRefusals(options);
describePointers(options);
describeUnwritable(options);
