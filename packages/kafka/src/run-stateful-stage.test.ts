import { createMemoryBroker } from "./memory-broker.ts";
import { describeMemory, describeOwnership } from "./suites/run-stateful-stage.suite.ts";

const options = { broker: createMemoryBroker(), run: "memory" };
describeMemory(options);
describeOwnership(options);
