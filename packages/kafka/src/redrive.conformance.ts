import { createSilentTelemetry } from "@parley/telemetry";
import { inject } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { describeCrash, describeHistory, describeOrder } from "./suites/redrive.suite.ts";
import { describeReplay } from "./suites/replay.suite.ts";

const { log } = createSilentTelemetry();
const broker = createKafkaBroker({ brokers: inject("kafkaBrokers").split(","), clientId: "redrive", log });
const options = { broker, run: Date.now().toString(36) };

describeHistory(options);
describeOrder(options);
describeCrash(options);
describeReplay(options);
