import { expect, test } from "vitest";
import type { Broker } from "./broker.ts";
import { createMemoryBroker } from "./memory-broker.ts";
import { withFaults } from "./suites/faulty-broker.ts";
import { createStageFixture } from "./suites/stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./suites/totals.ts";

/** One heartbeat fails and the group stays as it is, as when a reply is lost: the real client then reads on and does not join again. */
const withLostHeartbeat = (memory: Broker, onLost: () => void): Broker => {
  let isFirst = true;
  return {
    ...memory,
    consume: (options) =>
      memory.consume({
        ...options,
        async onBatch(batch) {
          const heartbeat = async (): Promise<void> => {
            if (!isFirst) return await batch.heartbeat();
            isFirst = false;
            onLost();
            throw new Error("the reply was lost");
          };
          try {
            return await options.onBatch({ ...batch, heartbeat });
          } catch {
            return { next: "again", afterMs: 0 };
          }
        },
      }),
  };
};

test("a stateful stage goes on after a heartbeat that failed while the group stayed as it was", async () => {
  const { promise: lost, resolve: onLost } = Promise.withResolvers<void>();
  const fixture = await createStageFixture(createMemoryBroker(), "lost-heartbeat", [amounts, totals, steps]);
  const broker = withFaults(withLostHeartbeat(fixture.broker, onLost), { onSend: () => lost });
  const { stage, memory } = createTotalStage();
  const started = await fixture.runStateful(stage, { broker });
  await expect.poll(() => started.running.ready()).toBeNull();
  await fixture.put(amounts, [{ key: "a", value: { n: 1 } }]);
  await lost;
  await fixture.put(amounts, [{ key: "b", value: { n: 2 } }]);
  await fixture.drained(stage);
  await expect.poll(() => memory().total).toBe(3);
  expect(started.running.ready()).toBeNull();
  await started.stop();
});
