import { createMemoryBroker } from "@parley/kafka";
import { describeRules } from "./suites/rules.suite.ts";

describeRules({ broker: createMemoryBroker({ now: Date.now }), run: "memory" });
