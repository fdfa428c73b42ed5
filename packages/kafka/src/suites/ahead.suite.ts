import type { AnyStage } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { failOnce, withFaults } from "./faulty-broker.ts";
import { eventually } from "./fixture.ts";
import { double, doubles, numbers } from "./numbers.ts";
import { fill, many, numbersOpener as opener, sorted, type SuiteOptions, upTo } from "./stage-fixture.ts";

const limits = { recordsMax: 20 };

/** The real broker alone: the memory broker hands out one batch after the other. */
export const describeAhead = (options: SuiteOptions): void => {
  const open = opener(options, "ahead");
  describe("working ahead", () => {
    test("one batch is worked on while the one before it is written, and no more than one", async () => {
      const fixture = await open();
      await fixture.put(
        numbers,
        upTo(many).map((n) => ({ key: null, value: { n }, partition: 0 })),
      );
      let worked = 0;
      const counting: AnyStage = {
        ...double,
        run(record, signal) {
          worked++;
          return double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const broker = withFaults(fixture.broker, { beforeCommit: () => released });
      const started = await fixture.run(counting, { broker, limits });
      await eventually("the second batch", () => worked === 2 * limits.recordsMax);
      expect(await fixture.values(doubles)).toEqual([]);
      expect(worked).toBe(2 * limits.recordsMax);
      release();
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
      expect(worked).toBe(many);
    });

    test("a partition whose batch takes long holds up no other", async () => {
      const fixture = await open();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const waiting: AnyStage = {
        ...double,
        async run(record, signal) {
          if (record.key === "slow") {
            begin();
            await released;
          }
          return await double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      const started = await fixture.run(waiting);
      await fixture.put(numbers, [{ key: "slow", value: { n: 1 }, partition: 0 }]);
      await begun;
      await fixture.put(numbers, [{ key: "quick", value: { n: 2 }, partition: 1 }]);
      await eventually("the other partition's record", async () => (await fixture.values(doubles)).length === 1);
      expect(await fixture.values(doubles)).toEqual([{ n: 4 }]);
      release();
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual([2, 4]);
    });

    test("what was worked out ahead of a batch that fails is thrown away, and all is there once", async () => {
      const fixture = await open();
      await fill(fixture);
      const faults = { onSend: failOnce(2), beforeCommit: failOnce(5), afterCommit: failOnce(8) };
      const started = await fixture.run(double, { broker: withFaults(fixture.broker, faults), limits });
      await fixture.drained(double);
      await eventually("every record counted", () => started.counted("parley_records_received_total") >= many);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
      expect(started.counted("parley_records_received_total")).toBe(many);
      expect(started.counted("parley_transactions_aborted_total")).toBe(3);
    });
  });
};
