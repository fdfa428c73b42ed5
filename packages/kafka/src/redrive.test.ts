import { createMemoryBroker } from "./memory-broker.ts";
import { describeCrash } from "./suites/crash.suite.ts";
import { describeOrder, describeRace } from "./suites/order.suite.ts";
import { describeLiveReplay, describeReplay } from "./suites/replay.suite.ts";
import { describeHistory, describeReturn } from "./suites/returned.suite.ts";

let time = 1_700_000_000_000;
const options = { broker: createMemoryBroker({ now: () => time++ }), run: "memory" };

describeHistory(options);
describeReturn(options);
describeOrder(options);
describeRace(options);
describeCrash(options);
describeReplay(options);
describeLiveReplay(options);
