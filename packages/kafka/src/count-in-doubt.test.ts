import { describe, expect, test } from "vitest";
import type { Broker } from "./broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { double, doubles, numbers } from "./suites/numbers.ts";
import { createStageFixture } from "./suites/stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./suites/totals.ts";

type Step = "begin" | "commit";

/** A holder of the transactional id who writes the first batch just before this step of ours, and so fences us. */
const overtakenAt = (step: Step, memory: Broker, { group, topic }: { group: string; topic: string }): Broker => {
  let isFirst = true;
  const overtake = async (at: Step, id: string): Promise<void> => {
    if (at !== step || !isFirst || (await memory.endOffsets(topic)).get(0) !== 1n) return;
    isFirst = false;
    const transaction = await (await memory.transactional(id)).begin();
    await transaction.commitOffset({ group, topic, partition: 0, nextOffset: 1n });
    await transaction.commit();
  };
  return {
    ...memory,
    async transactional(id) {
      const producer = await memory.transactional(id);
      return {
        ...producer,
        async begin() {
          await overtake("begin", id);
          const transaction = await producer.begin();
          const commit = async (): Promise<void> => {
            await overtake("commit", id);
            await transaction.commit();
          };
          return { ...transaction, commit };
        },
      };
    },
  };
};

describe.for(["begin", "commit"] as const)("a batch that another process has committed before our %s", (step) => {
  test("is not counted by a stage", async () => {
    const memory = createMemoryBroker();
    const fixture = await createStageFixture(memory, "in-doubt", [numbers, doubles]);
    const broker = overtakenAt(step, memory, { group: "in-doubt.double", topic: fixture.name(numbers) });
    const started = await fixture.run(double, { broker });
    await fixture.put(numbers, [{ key: "a", value: { n: 1 }, partition: 0 }]);
    await fixture.drained(double);
    await fixture.put(numbers, [{ key: "b", value: { n: 2 }, partition: 0 }]);
    await fixture.drained(double);
    await started.stop();
    expect(started.counted("parley_records_received_total")).toBe(1);
  });

  test("is not counted by a stateful stage", async () => {
    const memory = createMemoryBroker();
    const fixture = await createStageFixture(memory, "in-doubt-stateful", [amounts, totals, steps]);
    const { stage } = createTotalStage();
    const broker = overtakenAt(step, memory, { group: "in-doubt-stateful.total", topic: fixture.name(amounts) });
    const started = await fixture.runStateful(stage, { broker });
    await expect.poll(() => started.running.ready()).toBeNull();
    await fixture.put(amounts, [{ key: "a", value: { n: 1 } }]);
    await expect.poll(() => started.counted("parley_transactions_aborted_total")).toBe(1);
    await expect.poll(() => started.counted("parley_producer_fences_total")).toBe(2);
    await expect.poll(() => started.running.ready()).toBeNull();
    await fixture.put(amounts, [{ key: "b", value: { n: 2 } }]);
    await fixture.drained(stage);
    await started.stop();
    expect(started.counted("parley_records_received_total")).toBe(1);
  });
});
