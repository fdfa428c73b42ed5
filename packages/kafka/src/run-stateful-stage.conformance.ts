import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, inject } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { describeHold, describeStandby, describeStatefulFaults } from "./suites/ownership.suite.ts";
import { describePoison, describeRestore } from "./suites/restore.suite.ts";
import { describeSince } from "./suites/since.suite.ts";
import { describeWarmStandby } from "./suites/warm-standby.suite.ts";

const brokers = inject("kafkaBrokers").split(",");
const broker = createKafkaBroker({ brokers, clientId: "run-stateful-stage", log: createSilentTelemetry().log });
const options = { broker, run: Date.now().toString(36) };

afterAll(() => broker.close());
describeStandby(options);
describeHold(options);
describeWarmStandby(options);
describeStatefulFaults(options);
describePoison(options);
describeRestore(options);
describeSince(options);
