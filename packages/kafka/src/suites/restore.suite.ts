import { DEAD_LETTER_HEADERS, topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { headersOf } from "../headers.ts";
import { eventually } from "./fixture.ts";
import { createStageFixture, type StageFixture, type SuiteOptions } from "./stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./totals.ts";

const opener = ({ broker, run }: SuiteOptions, part: string) => {
  let count = 0;
  return () => createStageFixture(broker, `${part}-${run}-${++count}`, [amounts, totals, steps]);
};
const { stage: named } = createTotalStage();

const put = (fixture: StageFixture, given: readonly [key: string, n: number | null][]): Promise<void> =>
  fixture.put(
    amounts,
    given.map(([key, n]) => ({ key, value: n === null ? null : { n } })),
  );

const testUnusable = (open: () => Promise<StageFixture>): void => {
  test("a record that cannot be used changes nothing and is one dead letter, come to by a restore or in a batch", async () => {
    const fixture = await open();
    const run = async (dead: number, meanwhile: () => Promise<void>) => {
      const { stage, memory } = createTotalStage();
      const started = await fixture.runStateful(stage);
      await eventually("the takeover", () => started.counted("parley_stage_takeovers_total") > 0);
      await meanwhile();
      await fixture.drained(named);
      await eventually("counted", () => started.counted("parley_records_dead_total") === dead);
      await started.stop();
      expect(memory().total).toBe(1);
    };
    const unusable = async () => {
      await fixture.put(amounts, [{ key: "a", value: "{" }]);
      await put(fixture, [["a", 99]]);
    };
    await put(fixture, [["a", 1]]);
    await unusable();
    await run(4, unusable);
    await run(0, async () => undefined);
    const letters = await fixture.read(topics.deadLetters);
    const codes = letters.map((letter) => headersOf(letter)[DEAD_LETTER_HEADERS.code]);
    expect(codes).toEqual(["json.invalid", "key.invalid", "json.invalid", "key.invalid"]);
    expect(letters.map(({ value }) => new TextDecoder().decode(value ?? undefined)).slice(0, 2)).toEqual([
      "{",
      '{"n":99}',
    ]);
  });
};

export const describeRestore = (options: SuiteOptions): void => {
  const open = opener(options, "restore");
  describe("restore", () => {
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

    test("a restart with nothing new publishes nothing; what is new is taken up where the last one stopped", async () => {
      const fixture = await open();
      await put(fixture, [["a", 1]]);
      const run = async () => {
        const total = createTotalStage();
        const started = await fixture.runStateful(total.stage);
        await eventually("the takeover", () => started.counted("parley_stage_takeovers_total") > 0);
        await fixture.drained(named);
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
    testUnusable(open);
  });
};

export const describePoison = (options: SuiteOptions): void => {
  const open = opener(options, "poison");
  describe("poison", () => {
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
