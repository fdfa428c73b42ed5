import { SINCE_HEADER, type Topic } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { headersOf } from "../headers.ts";
import type { Emitted } from "../plan-emissions.ts";
import { eventually } from "./fixture.ts";
import { double, doubles, numbers } from "./numbers.ts";
import { createStageFixture, type StageFixture, type SuiteOptions } from "./stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./totals.ts";

const EARLY = 1_700_000_000_000;

const told = async (fixture: StageFixture, topic: Topic): Promise<(number | null)[]> =>
  (await fixture.read(topic)).map((record) => {
    const since = headersOf(record)[SINCE_HEADER];
    return since === undefined ? null : Number(since);
  });
const arrivals = async (fixture: StageFixture, topic: Topic): Promise<number[]> =>
  (await fixture.read(topic)).map(({ timestampMs }) => timestampMs);
const amount = (n: number, since: number | null) => ({
  key: `k${n}`,
  value: { n },
  ...(since === null ? {} : { headers: { [SINCE_HEADER]: String(since) } }),
});

/** The totalling stage, ready, and what it was told to have committed to its log of steps. */
const total = async (fixture: StageFixture) => {
  const { stage } = createTotalStage();
  const emitted: Emitted[] = [];
  const onCommitted = (more: readonly Emitted[]): void => void emitted.push(...more);
  const started = await fixture.runStateful(stage, { onCommitted });
  await eventually("ready", () => started.running.ready() === null);
  const sinceOfSteps = () => emitted.filter(({ emission }) => emission.to === "steps").map(({ sinceMs }) => sinceMs);
  return { started, sinceOfSteps, drained: () => fixture.drained(stage) };
};

export const describeSince = ({ broker, run }: SuiteOptions): void => {
  let count = 0;
  const open = () => createStageFixture(broker, `since-${run}-${++count}`, [numbers, doubles, amounts, totals, steps]);
  describe("when the source arrived", () => {
    test("is the time of the record that was read, or what that one was told, through a stateless stage", async () => {
      const fixture = await open();
      const headers = { [SINCE_HEADER]: String(EARLY) };
      await fixture.put(numbers, [
        { key: "a", value: { n: 1 }, partition: 0 },
        { key: "a", value: { n: 2 }, partition: 0, headers },
      ]);
      const started = await fixture.run(double);
      await fixture.drained(double);
      await started.stop();
      const [arrived] = await arrivals(fixture, numbers);
      expect(await told(fixture, doubles)).toEqual([arrived, EARLY]);
    });

    test("is the earliest among the causes of a plan's emission, told once it is committed", async () => {
      const fixture = await open();
      const { started, sinceOfSteps, drained } = await total(fixture);
      await fixture.put(amounts, [amount(1, EARLY + 5_000)]);
      await drained();
      await fixture.put(amounts, [amount(2, EARLY + 2_000), amount(3, EARLY)]);
      await drained();
      await fixture.put(amounts, [amount(4, null)]);
      await drained();
      await started.stop();
      const since = await told(fixture, steps);
      expect(since[0]).toBe(EARLY + 5_000);
      expect(since.slice(-2)).toEqual([EARLY, (await arrivals(fixture, amounts)).at(-1)]);
      expect(sinceOfSteps()).toEqual(since);
    });

    test("is unknown of what a restore writes, which is told all the same", async () => {
      const fixture = await open();
      await fixture.put(amounts, [amount(1, EARLY)]);
      const { started, sinceOfSteps } = await total(fixture);
      await started.stop();
      expect(await told(fixture, steps)).toEqual([null]);
      expect(sinceOfSteps()).toEqual([null]);
    });
  });
};
