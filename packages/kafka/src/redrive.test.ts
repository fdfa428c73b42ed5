import { createMemoryBroker } from "./memory-broker.ts";
import { describeCrash, describeHistory, describeOrder } from "./suites/redrive.suite.ts";
import { describeReplay } from "./suites/replay.suite.ts";

let time = 1_700_000_000_000;
const options = { broker: createMemoryBroker({ now: () => time++ }), run: "memory" };

describeHistory(options);
describeOrder(options);
describeCrash(options);
describeReplay(options);
