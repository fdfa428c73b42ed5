import { describeBroker } from "./broker.suite.ts";
import { createMemoryBroker } from "./memory-broker.ts";

describeBroker("memory broker", createMemoryBroker);
