import { setTimeout } from "node:timers/promises";
import { topics } from "@parley/contracts";
import { type AnyStage, TransientError } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { failOnce, withFaults } from "./faulty-broker.ts";
import { eventually } from "./fixture.ts";
import { double, doubles, numbers } from "./numbers.ts";
import { fill, many, numbersOpener as opener, sorted, type SuiteOptions, upTo } from "./stage-fixture.ts";

const limits = { recordsMax: 20 };

export const describeFaults = (options: SuiteOptions): void => {
  const open = opener(options, "faults");
  describe("faults", () => {
    test.for([
      ["sending fails", { onSend: failOnce(3) }],
      ["the commit never arrives", { beforeCommit: failOnce(3) }],
      ["the commit happened and its reply is lost", { afterCommit: failOnce(3) }],
    ] as const)("nothing is lost or doubled when %s", async ([, faults]) => {
      const fixture = await open();
      await fill(fixture);
      const started = await fixture.run(double, { broker: withFaults(fixture.broker, faults), limits });
      await fixture.drained(double);
      await eventually("every record counted", () => started.counted("parley_records_received_total") >= many);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
      expect(started.counted("parley_records_received_total")).toBe(many);
      expect(started.counted("parley_transactions_aborted_total")).toBe(1);
    });

    test("a dead letter that cannot be written aborts the transaction, and is there once in the end", async () => {
      const fixture = await open();
      await fixture.put(numbers, [
        { key: "a", value: { n: 13 } },
        { key: "a", value: { n: 2 } },
      ]);
      const refuse = failOnce(1);
      const faulty = withFaults(fixture.broker, {
        onSend(records) {
          if (records.some(({ topic }) => topic === fixture.name(topics.deadLetters))) refuse();
        },
      });
      const started = await fixture.run(double, { broker: faulty });
      await fixture.drained(double);
      await started.stop();
      expect(await fixture.read(topics.deadLetters)).toHaveLength(1);
      expect(sorted(await fixture.values(doubles))).toEqual([4]);
      expect(started.counted("parley_transactions_aborted_total")).toBe(1);
    });
  });
};

export const describeBackOff = (options: SuiteOptions): void => {
  const open = opener(options, "back-off");
  describe("back-off", () => {
    test("a transient error holds up its own partition for as long as it says, and loses nothing", async () => {
      const fixture = await open();
      let failures = 0;
      const flaky: AnyStage = {
        ...double,
        run(record, signal) {
          if ((record.value as { n: number }).n === 7 && failures++ < 2)
            throw new TransientError("away", { retryAfterMs: 1_500 });
          return double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      await fixture.put(numbers, [{ key: null, value: { n: 7 }, partition: 0 }]);
      const started = await fixture.run(flaky);
      await eventually("the first failure", () => failures === 1);
      await fixture.put(numbers, [{ key: null, value: { n: 1 }, partition: 1 }]);
      await eventually("the other partition", async () => (await fixture.values(doubles)).length === 1, 1_000);
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual([2, 14]);
      expect(started.counted("parley_batches_retried_total")).toBe(2);
    });
  });
};

export const describeHandover = (options: SuiteOptions): void => {
  const open = opener(options, "handover");
  describe("handover", () => {
    test("stopping finishes the batch in flight, and the next run goes on from there", async () => {
      const fixture = await open();
      await fill(fixture);
      let running = 0;
      const slow: AnyStage = {
        ...double,
        async run(record, signal) {
          running++;
          await setTimeout(2);
          return await double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      const first = await fixture.run(slow, { limits: { recordsMax: 10, inFlightMax: 1 } });
      await eventually("work", () => running > 20);
      await first.stop();
      await first.running.done;
      const half = (await fixture.values(doubles)).length;
      expect(half).toBe(first.counted("parley_records_received_total"));
      expect(half).toBeLessThan(many);
      const second = await fixture.run(double, { limits });
      await fixture.drained(double);
      await second.stop();
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
    });

    test("a partition that changes hands in the middle of a batch is neither lost nor doubled", async () => {
      const fixture = await open();
      await fill(fixture);
      const slow: AnyStage = {
        ...double,
        async run(record, signal) {
          await setTimeout(3);
          return await double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      const first = await fixture.run(slow, { limits: { recordsMax: 15, inFlightMax: 2 } });
      await eventually("the first batch", () => first.counted("parley_transactions_committed_total") > 0);
      const second = await fixture.run(slow, { limits: { recordsMax: 15, inFlightMax: 2 } });
      await fixture.drained(double);
      await Promise.all([first.stop(), second.stop()]);
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
      const received = [first, second].map((each) => each.counted("parley_records_received_total"));
      expect((received[0] ?? 0) + (received[1] ?? 0)).toBe(many);
    });
  });
};
