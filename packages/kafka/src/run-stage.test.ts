import { createMemoryBroker } from "./memory-broker.ts";
import { describeFaults, describeHealth, describeOutcomes } from "./suites/run-stage.suite.ts";

const options = { broker: createMemoryBroker(), run: "memory" };
describeOutcomes(options);
describeFaults(options);
describeHealth(options);
