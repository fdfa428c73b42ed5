import { DEAD_LETTER_HEADERS, topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { headersOf } from "../headers.ts";
import { failOnce, withFaults } from "./faulty-broker.ts";
import { eventually } from "./fixture.ts";
import type { SuiteOptions } from "./run-stage.suite.ts";
import { createStageFixture, type StageFixture } from "./stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./totals.ts";

const opener = ({ broker, run }: SuiteOptions, part: string) => {
  let count = 0;
  return () => createStageFixture(broker, `${part}-${run}-${++count}`, [amounts, totals, steps]);
};
const { stage: named } = createTotalStage();

/** Versions of all steps, in the order of the log. */
const versions = async (fixture: StageFixture): Promise<number[]> =>
  (await fixture.values(steps)).map((value) => (value as { version: number }).version);
const lastTotal = async (fixture: StageFixture): Promise<unknown> => (await fixture.values(totals)).at(-1);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const put = (fixture: StageFixture, given: readonly [key: string, n: number | null][]): Promise<void> =>
  fixture.put(
    amounts,
    given.map(([key, n]) => ({ key, value: n === null ? null : { n } })),
  );

export const describeMemory = (options: SuiteOptions): void => {
  const open = opener(options, "memory");
  describe("memory", () => {
    test("a fresh start restores from what is there, says so once, and goes on from the end", async () => {
      const fixture = await open();
      await put(fixture, [
        ["a", 1],
        ["b", 2],
        ["a", 5],
        ["c", 9],
        ["c", null],
      ]);
      const { stage, memory, restores } = createTotalStage();
      const started = await fixture.runStateful(stage);
      await eventually("ready", () => started.running.ready() === null);
      expect(memory()).toMatchObject({ version: 1, total: 7 });
      await put(fixture, [["d", 3]]);
      await fixture.drained(named);
      await eventually("the step", async () => (await fixture.values(steps)).length === 2);
      await started.stop();
      expect(await fixture.values(steps)).toEqual([
        { version: 1, total: 7 },
        { version: 2, total: 10 },
      ]);
      expect(restores()).toBe(1);
      expect(started.counted("parley_stage_restores_total")).toBe(1);
      expect(started.counted("parley_records_received_total")).toBe(1);
    });

    test("a restart with nothing new publishes nothing; a difference is published by the restore", async () => {
      const fixture = await open();
      await put(fixture, [["a", 1]]);
      const run = async () => {
        const total = createTotalStage();
        const started = await fixture.runStateful(total.stage);
        await eventually("ready", () => started.running.ready() === null && total.restores() > 0);
        await started.stop();
        return total;
      };
      await run();
      const again = await run();
      expect(again.memory()).toMatchObject({ version: 1, total: 1 });
      await put(fixture, [["b", 2]]);
      await run();
      expect(await fixture.values(steps)).toEqual([
        { version: 1, total: 1 },
        { version: 2, total: 3 },
      ]);
    });

    test("a record that does not parse is left out of a restore, and a dead letter when it is read live", async () => {
      const fixture = await open();
      await put(fixture, [["a", 1]]);
      await fixture.put(amounts, [{ key: "a", value: "{" }]);
      const { stage, memory } = createTotalStage();
      const started = await fixture.runStateful(stage);
      await eventually("ready", () => started.running.ready() === null);
      expect(memory().total).toBe(1);
      await fixture.put(amounts, [{ key: "a", value: "[]" }]);
      await fixture.drained(named);
      await eventually("counted", () => started.counted("parley_records_dead_total") === 1);
      await started.stop();
      const letters = (await fixture.read(topics.deadLetters)).map(headersOf);
      expect(letters.map((letter) => letter[DEAD_LETTER_HEADERS.code])).toEqual(["schema.invalid"]);
      expect(memory().total).toBe(1);
    });

    test("only the record at fault becomes a dead letter when a plan fails", async () => {
      const fixture = await open();
      const { stage, memory } = createTotalStage();
      const started = await fixture.runStateful(stage);
      await eventually("ready", () => started.running.ready() === null);
      await put(fixture, [
        ["a", 1],
        ["b", 13],
        ["c", 3],
        ["d", 666],
        ["e", 5],
      ]);
      await fixture.drained(named);
      await eventually("counted", () => started.counted("parley_records_received_total") === 5);
      await started.stop();
      const codes = (await fixture.read(topics.deadLetters)).map(
        (letter) => headersOf(letter)[DEAD_LETTER_HEADERS.code] ?? "",
      );
      expect(codes.sort((a, b) => a.localeCompare(b))).toEqual(["article.unreadable", "stage.bug"]);
      expect(memory().total).toBe(9);
      const count = (name: string) => started.counted(`parley_records_${name}_total`);
      expect([count("passed"), count("dropped"), count("dead")]).toEqual([3, 0, 2]);
    });
  });
};

export const describeOwnership = (options: SuiteOptions): void => {
  const open = opener(options, "ownership");
  describe("ownership", () => {
    const count = 60;
    const fill = async (fixture: StageFixture): Promise<void> => {
      for (const n of upTo(count)) await put(fixture, [[`k${n % 10}`, n]]);
    };
    const limits = { recordsMax: 3 };
    const expected = upTo(count)
      .slice(-10)
      .reduce((sum, n) => sum + n, 0);

    test.for([
      ["sending fails", { onSend: failOnce(3) }],
      ["the commit never arrives", { beforeCommit: failOnce(3) }],
      ["the commit happened and its reply is lost", { afterCommit: failOnce(3) }],
    ] as const)("every version is there once and the memory is right when %s", async ([, faults]) => {
      const fixture = await open();
      const { stage, memory, restores } = createTotalStage();
      const started = await fixture.runStateful(stage, { broker: withFaults(fixture.broker, faults), limits });
      await eventually("ready", () => started.running.ready() === null);
      await fill(fixture);
      await fixture.drained(named);
      await eventually("the last total", () => memory().total === expected);
      await started.stop();
      const seen = await versions(fixture);
      expect(seen).toEqual(upTo(seen.length));
      expect(await lastTotal(fixture)).toMatchObject({ total: expected });
      expect(started.counted("parley_transactions_aborted_total")).toBe(1);
      expect(restores()).toBe("afterCommit" in faults ? 2 : 1);
    });

    test("a standby is ready, holds nothing, and takes over when the owner stops", async () => {
      const fixture = await open();
      const [one, two] = [createTotalStage(), createTotalStage()];
      const owner = await fixture.runStateful(one.stage, { limits });
      await eventually("the owner", () => owner.running.ready() === null && one.restores() > 0);
      const standby = await fixture.runStateful(two.stage, { limits });
      await eventually("the standby", () => standby.running.ready() === null);
      await fill(fixture);
      await fixture.drained(named);
      await owner.stop();
      await eventually("the takeover", () => two.memory().total === expected || one.memory().total === expected);
      await put(fixture, [["last", 1_000]]);
      await eventually("the new owner", () => two.memory().total === expected + 1_000);
      await standby.stop();
      const seen = await versions(fixture);
      expect(seen).toEqual(upTo(seen.length));
      expect(await lastTotal(fixture)).toMatchObject({ total: expected + 1_000 });
    });

    test("an emission goes on in the trace of its first cause, linked to the others", async () => {
      const fixture = await open();
      const { stage } = createTotalStage();
      const started = await fixture.runStateful(stage);
      await eventually("ready", () => started.running.ready() === null);
      const traces = ["0af7651916cd43dd8448eb211c80319c", "1bf7651916cd43dd8448eb211c80319d"];
      await fixture.put(
        amounts,
        traces.map((id, n) => ({
          key: `k${n}`,
          value: { n: n + 1 },
          headers: { traceparent: `00-${id}-b7ad6b7169203331-01` },
        })),
      );
      await fixture.drained(named);
      await eventually("counted", () => started.counted("parley_records_received_total") === 2);
      await started.stop();
      const written = (await fixture.read(steps)).map((record) => headersOf(record)["traceparent"]?.split("-")[1]);
      expect(written[0]).toBe(traces[0]);
      const plan = started.telemetry.spans().find(({ name }) => name === "plan total");
      if (written.length === 1) expect(plan?.links.map(({ context }) => context.traceId)).toEqual([traces[1]]);
      else expect(written[1]).toBe(traces[1]);
    });
  });
};
