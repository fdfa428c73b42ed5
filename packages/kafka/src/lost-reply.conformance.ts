import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, expect, inject, test } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { eventually } from "./suites/fixture.ts";
import { double, doubles, numbers } from "./suites/numbers.ts";
import { startSeveringProxy } from "./suites/severing-proxy.ts";
import { createStageFixture, fill, many, sorted, upTo } from "./suites/stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./suites/totals.ts";

const brokers = inject("kafkaBrokers").split(",");
const log = createSilentTelemetry().log;
const run = Date.now().toString(36);
const direct = createKafkaBroker({ brokers, clientId: "lost-reply", log });
afterAll(() => direct.close());

/** A broker that is reached through a proxy, which cuts the connection instead of answering these commits. */
const open = async (severedCommits: readonly number[]) => {
  const [host = "", port = ""] = brokers[0]?.split(":") ?? [];
  const proxy = await startSeveringProxy({ host, port: Number(port) }, severedCommits);
  const broker = createKafkaBroker({ brokers, clientId: "severed", log, connectTo: () => proxy.address });
  const close = async () => {
    await broker.close();
    await proxy.close();
  };
  return { proxy, broker, close };
};

test("a commit whose reply is lost on the wire is neither lost nor doubled, and counted once", async () => {
  const fixture = await createStageFixture(direct, `reply-${run}`, [numbers, doubles]);
  await fill(fixture);
  const { proxy, broker, close } = await open([2, 5]);
  const started = await fixture.run(double, { broker, limits: { recordsMax: 20 } });
  await fixture.drained(double);
  await eventually("every record counted", () => started.counted("parley_records_received_total") >= many);
  await started.stop();
  expect(proxy.severed()).toBe(2);
  expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
  expect(started.counted("parley_records_received_total")).toBe(many);
  await close();
});

test("a stateful stage whose commit's reply is lost takes in what it wrote, and its memory is right", async () => {
  const fixture = await createStageFixture(direct, `reply-total-${run}`, [amounts, totals, steps]);
  const { proxy, broker, close } = await open([3]);
  const { stage, memory, restores } = createTotalStage();
  const started = await fixture.runStateful(stage, { broker, limits: { recordsMax: 2 } });
  await eventually("ready", () => started.running.ready() === null);
  const count = 40;
  for (let n = 1; n <= count; n++) await fixture.put(amounts, [{ key: `k${n}`, value: { n: 1_000 + n } }]);
  const expected = count * 1_000 + (count * (count + 1)) / 2;
  await eventually("the last total", () => memory().total === expected, 60_000);
  await fixture.drained(stage);
  await started.stop();
  expect(proxy.severed()).toBe(1);
  expect(restores()).toBe(1);
  const versions = (await fixture.values(steps)).map((value) => (value as { version: number }).version);
  expect(versions).toEqual(versions.map((_, index) => index + 1));
  expect((await fixture.values(totals)).at(-1)).toMatchObject({ total: expected, version: versions.length });
  await close();
});
