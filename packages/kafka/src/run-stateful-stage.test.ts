import { createMemoryBroker } from "./memory-broker.ts";
import { describeHold, describeStandby, describeStatefulFaults } from "./suites/ownership.suite.ts";
import { describePoison, describeRestore } from "./suites/restore.suite.ts";
import { describeSince } from "./suites/since.suite.ts";
import { describeWarmStandby } from "./suites/warm-standby.suite.ts";

const options = { broker: createMemoryBroker({ now: Date.now }), run: "memory" };
describeStandby(options);
describeHold(options);
describeWarmStandby(options);
describeStatefulFaults(options);
describePoison(options);
describeRestore(options);
describeSince(options);
