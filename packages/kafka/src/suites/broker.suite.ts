import { afterAll, describe } from "vitest";
import type { Broker } from "../broker.ts";
import { createBrokerFixture } from "./fixture.ts";
import { describeGroup, describeShares, describeTail } from "./reading.suite.ts";
import { describeBytes, describeRecords } from "./records.suite.ts";
import { describeFencing, describeOverlap, describeVisibility } from "./transactions.suite.ts";

/** What every broker behind the port must do. */
export const describeBroker = (name: string, broker: Broker, run: string): void => {
  describe(name, () => {
    const fixture = createBrokerFixture(broker, run);
    afterAll(() => broker.close());
    describeRecords(fixture);
    describeBytes(fixture);
    describeVisibility(fixture);
    describeOverlap(fixture);
    describeFencing(fixture);
    describeTail(fixture);
    describeGroup(fixture);
    describeShares(fixture);
  });
};
