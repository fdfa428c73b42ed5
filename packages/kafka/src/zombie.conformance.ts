import { setTimeout } from "node:timers/promises";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, afterEach, expect, inject, test } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { SESSION_TIMEOUT_MS } from "./kafkajs-settings.ts";
import { eventually } from "./suites/fixture.ts";
import { double, doubles, numbers } from "./suites/numbers.ts";
import { createStageFixture, fill, many, sorted, type StageFixture, upTo } from "./suites/stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./suites/totals.ts";
import { startWorker, type WorkerOptions, type WorkerProcess } from "./suites/worker-process.ts";

const brokers = inject("kafkaBrokers");
const run = Date.now().toString(36);
const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "zombie", log: createSilentTelemetry().log });
const workers: WorkerProcess[] = [];
const start = (options: Omit<WorkerOptions, "brokers">): WorkerProcess => {
  const worker = startWorker({ brokers, ...options });
  workers.push(worker);
  return worker;
};
const expectEachOnce = async (fixture: StageFixture): Promise<void> =>
  expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));

afterEach(() => {
  for (const { child } of workers.splice(0)) child.kill("SIGKILL");
});
afterAll(() => broker.close());

test("a worker frozen in mid-transaction past its session comes back and does no harm: nothing lost, nothing doubled", async () => {
  const fixture = await createStageFixture(broker, `zombie-${run}`, [numbers, doubles]);
  await fill(fixture);
  const { namespace } = fixture;
  const zombie = start({ namespace, signalAt: 3 });
  await zombie.says("signal");
  const successor = start({ namespace });
  await successor.says("running");
  await fixture.drained(double);
  await expectEachOnce(fixture);
  zombie.child.kill("SIGCONT");
  await zombie.says("resumed");
  await setTimeout(2_000); // time to do harm with the batch it still has in hand
  await expectEachOnce(fixture);
  await zombie.stop();
  await successor.stop();
  await expectEachOnce(fixture);
  expect(zombie.said.join(" ")).toMatch(/aborted [1-9]/); // it did try
});

test("a worker frozen for less than the session, while another joins, is fenced where it lost a partition", async () => {
  const fixture = await createStageFixture(broker, `freeze-${run}`, [numbers, doubles]);
  await fill(fixture);
  const { namespace } = fixture;
  const frozen = start({ namespace, signalAt: 3 });
  await frozen.says("signal");
  await setTimeout(SESSION_TIMEOUT_MS / 3);
  frozen.child.kill("SIGCONT");
  const other = start({ namespace });
  await other.says("running");
  await fixture.drained(double);
  await Promise.all([frozen.stop(), other.stop()]);
  await expectEachOnce(fixture);
});

test("workers killed in mid-transaction again and again lose nothing and double nothing", async () => {
  const fixture = await createStageFixture(broker, `kill-${run}`, [numbers, doubles]);
  await fill(fixture);
  const { namespace } = fixture;
  for (const signalAt of [1, 3, 4]) {
    const doomed = start({ namespace, signalAt, signal: "SIGKILL" });
    await eventually("the kill", () => doomed.isOver(), 60_000);
  }
  const last = start({ namespace });
  await fixture.drained(double);
  await last.stop();
  expect(last.said).toContain("done");
  await expectEachOnce(fixture);
});

test("a frozen owner of a stateful stage comes back and does no harm: each version once, none missing", async () => {
  const fixture = await createStageFixture(broker, `zombie-total-${run}`, [amounts, totals, steps]);
  const { namespace } = fixture;
  const put = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n++) await fixture.put(amounts, [{ key: `k${n}`, value: { n: 1_000 + n } }]);
  };
  const { stage } = createTotalStage();
  const zombie = start({ namespace, stage: "total", signalAt: 4 });
  await zombie.says("ready");
  await put(0, 30);
  await zombie.says("signal");
  const successor = start({ namespace, stage: "total" });
  await successor.says("running");
  await fixture.drained(stage);
  zombie.child.kill("SIGCONT");
  await zombie.says("resumed");
  await put(30, 60);
  await fixture.drained(stage);
  await Promise.all([zombie.stop(), successor.stop()]);
  const versions = (await fixture.values(steps)).map((value) => (value as { version: number }).version);
  expect(versions).toEqual(versions.map((_, index) => index + 1));
  expect((await fixture.values(totals)).at(-1)).toEqual({
    version: versions.length,
    total: 60 * 1_000 + (59 * 60) / 2,
  });
});
