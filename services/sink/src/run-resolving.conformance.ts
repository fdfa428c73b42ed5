import { createKafkaBroker } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, inject } from "vitest";
import { describeRules } from "./suites/rules.suite.ts";

const brokers = inject("kafkaBrokers").split(",");
const broker = createKafkaBroker({ brokers, clientId: "run-resolving", log: createSilentTelemetry().log });

afterAll(() => broker.close());
describeRules({ broker, run: Date.now().toString(36), now: Date.now });
