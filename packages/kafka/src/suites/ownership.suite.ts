import { describe, expect, test } from "vitest";
import type { KafkaRecord } from "../broker.ts";
import { headersOf } from "../headers.ts";
import type { Emitted } from "../plan-emissions.ts";
import { failOnce, withFaults } from "./faulty-broker.ts";
import { eventually, text } from "./fixture.ts";
import { createStageFixture, type StageFixture, type SuiteOptions } from "./stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./totals.ts";
import { takeovers } from "./warm-standby.suite.ts";

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

const count = 60;
const limits = { recordsMax: 3 };
const expected = upTo(count)
  .slice(-10)
  .reduce((sum, n) => sum + n, 0);
const fillAmounts = async (fixture: StageFixture): Promise<void> => {
  for (const n of upTo(count)) await put(fixture, [[`k${n % 10}`, n]]);
};

export const describeStatefulFaults = (options: SuiteOptions): void => {
  const open = opener(options, "stateful-faults");
  describe("faults of a stateful stage", () => {
    test.for([
      ["sending fails", { onSend: failOnce(3) }],
      ["the commit never arrives", { beforeCommit: failOnce(3) }],
      ["the commit happened and its reply is lost", { afterCommit: failOnce(3) }],
    ] as const)("every version is there once, told once, and the memory is right when %s", async ([, faults]) => {
      const fixture = await open();
      const { stage, memory, restores } = createTotalStage();
      const told: unknown[] = [];
      const onCommitted = (emitted: readonly Emitted[]): void =>
        void told.push(...emitted.filter(({ emission }) => emission.to === "steps").map(({ emission }) => emission.id));
      const broker = withFaults(fixture.broker, faults);
      const started = await fixture.runStateful(stage, { broker, limits, onCommitted });
      await eventually("ready", () => started.running.ready() === null);
      await fillAmounts(fixture);
      await fixture.drained(named);
      await eventually("the last total", () => memory().total === expected);
      await started.stop();
      const seen = await versions(fixture);
      expect(seen).toEqual(upTo(seen.length));
      expect(told).toEqual(seen.map((version) => `step-${version}`));
      expect(await lastTotal(fixture)).toMatchObject({ total: expected });
      expect(started.counted("parley_transactions_aborted_total")).toBe(1);
      expect(restores()).toBe(1);
      const again = "onSend" in faults ? { kept: 1, followed: 0 } : { kept: 0, followed: 1 }; // what was written is looked at
      expect(takeovers(started)).toEqual({ restored: 1, ...again });
    });

    test("what another has published meanwhile is seen, also when it has left the offset where it was", async () => {
      const fixture = await open();
      const { stage, memory } = createTotalStage();
      const started = await fixture.runStateful(stage, { limits });
      await fillAmounts(fixture);
      await fixture.drained(named);
      await eventually("the last total", () => memory().total === expected);
      const [group, topic] = [`${fixture.namespace}.${named.name}`, fixture.name(amounts)];
      const other = await fixture.broker.transactional(`${group}-${topic}-0`);
      const nextOffset = (await other.committedOffset(group, topic, 0)) ?? 0n;
      const version = memory().version + 1;
      const value = JSON.stringify({ version, total: expected });
      const transaction = await other.begin();
      await transaction.send([
        { topic: fixture.name(totals), key: "total", value },
        { topic: fixture.name(steps), key: `v${version}`, value },
      ]);
      await transaction.commitOffset({ group, topic, partition: 0, nextOffset });
      await transaction.commit();
      await other.close();
      await put(fixture, [["last", 1]]);
      await eventually("the next total", () => memory().total === expected + 1);
      await started.stop();
      expect(await versions(fixture)).toEqual(upTo(version + 1));
      expect(takeovers(started)).toEqual({ restored: 1, kept: 0, followed: 1 });
    });
  });
};

export const describeHold = (options: SuiteOptions): void => {
  const open = opener(options, "hold");
  test("what holds a batch is asked about its records, and until it lets go nothing of it is written", async () => {
    const fixture = await open();
    const { stage, memory } = createTotalStage();
    let isHeld = true;
    const asked: (string | null)[] = [];
    const hold = (records: readonly KafkaRecord[]): string | null => {
      asked.push(...records.map(({ key }) => text(key)));
      return isHeld ? "not now" : null;
    };
    const started = await fixture.runStateful(stage, { hold });
    await eventually("ready", () => started.running.ready() === null);
    await put(fixture, [["a", 7]]);
    await eventually("asked again", () => asked.length > 1);
    expect([memory().total, await versions(fixture)]).toEqual([0, []]);
    isHeld = false;
    await eventually("the total", () => memory().total === 7);
    await started.stop();
    expect(new Set(asked)).toEqual(new Set(["a"]));
    expect(started.counted("parley_batches_retried_total")).toBeGreaterThan(0);
  });
};

export const describeStandby = (options: SuiteOptions): void => {
  const open = opener(options, "standby");
  describe("standby", () => {
    test("a standby is ready, holds nothing, and takes over when the owner stops", async () => {
      const fixture = await open();
      const [one, two] = [createTotalStage(), createTotalStage()];
      const owner = await fixture.runStateful(one.stage, { limits });
      await eventually("the owner", () => owner.running.ready() === null && one.restores() > 0);
      const standby = await fixture.runStateful(two.stage, { limits });
      await eventually("the standby", () => standby.running.ready() === null);
      await fillAmounts(fixture);
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
      if (written.length > 1) return expect(written[1]).toBe(traces[1]); // read as two batches
      expect(plan?.links.map(({ context }) => context.traceId)).toEqual([traces[1]]);
      expect(plan?.attributes).toMatchObject({
        "messaging.system": "kafka",
        "messaging.destination.name": fixture.name(amounts),
        "messaging.batch.message_count": 2,
        "parley.stage": "total",
      });
    });
  });
};
