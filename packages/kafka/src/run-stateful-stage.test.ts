import { createMemoryBroker } from "./memory-broker.ts";
import { describeStandby, describeStatefulFaults } from "./suites/ownership.suite.ts";
import { describePoison, describeRestore } from "./suites/restore.suite.ts";
import { describeSince } from "./suites/since.suite.ts";

const options = { broker: createMemoryBroker({ now: Date.now }), run: "memory" };
describeStandby(options);
describeStatefulFaults(options);
describePoison(options);
describeRestore(options);
describeSince(options);
