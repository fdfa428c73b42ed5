import { expect, test } from "vitest";
import type { Broker } from "./broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { double, numbers, doubles } from "./suites/numbers.ts";
import { createStageFixture } from "./suites/stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./suites/totals.ts";

/** A holder of the transactional id who writes the first batch just before we begin, and so fences us. */
const overtaken = (memory: Broker, { group, topic }: { group: string; topic: string }): Broker => {
  let isFirst = true;
  const overtake = async (id: string): Promise<void> => {
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
          if (isFirst && (await memory.endOffsets(topic)).get(0) === 1n) {
            isFirst = false;
            await overtake(id);
          }
          return await producer.begin();
        },
      };
    },
  };
};

test("a batch that another process has committed is not counted here", async () => {
  const memory = createMemoryBroker();
  const fixture = await createStageFixture(memory, "in-doubt", [numbers, doubles]);
  const broker = overtaken(memory, { group: "in-doubt.double", topic: fixture.name(numbers) });
  const started = await fixture.run(double, { broker });
  await fixture.put(numbers, [{ key: "a", value: { n: 1 }, partition: 0 }]);
  await fixture.drained(double);
  await fixture.put(numbers, [{ key: "b", value: { n: 2 }, partition: 0 }]);
  await fixture.drained(double);
  await started.stop();
  expect(started.counted("parley_records_received_total")).toBe(1);
});

test("nor are its changes told of as ours by a stateful stage", async () => {
  const memory = createMemoryBroker();
  const fixture = await createStageFixture(memory, "in-doubt-stateful", [amounts, totals, steps]);
  const { stage, restores } = createTotalStage();
  const broker = overtaken(memory, { group: "in-doubt-stateful.total", topic: fixture.name(amounts) });
  const started = await fixture.runStateful(stage, { broker });
  await expect.poll(() => started.running.ready()).toBeNull();
  await fixture.put(amounts, [{ key: "a", value: { n: 1 } }]);
  await expect.poll(() => [restores(), started.running.ready()]).toEqual([2, null]);
  await fixture.put(amounts, [{ key: "b", value: { n: 2 } }]);
  await fixture.drained(stage);
  await started.stop();
  expect(started.counted("parley_records_received_total")).toBe(1);
});
