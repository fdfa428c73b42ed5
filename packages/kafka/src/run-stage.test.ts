import { createMemoryBroker } from "./memory-broker.ts";
import { describeBackOff, describeFaults, describeHandover } from "./suites/faults.suite.ts";
import { describeHealth } from "./suites/health.suite.ts";
import { describeDeadLetters, describeEmissions, describeOutcomes } from "./suites/outcomes.suite.ts";
import { describePointers, describeRefusals, describeUnwritable } from "./suites/refusal.suite.ts";

const options = { broker: createMemoryBroker(), run: "memory" };
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
