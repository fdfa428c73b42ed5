import { createMemoryBroker } from "./memory-broker.ts";
import { describeBroker } from "./suites/broker.suite.ts";

describeBroker("memory broker", createMemoryBroker(), "memory");
