import { setTimeout as sleep } from "node:timers/promises";
import { createLog, createSilentTelemetry } from "@parley/telemetry";
import { afterAll, expect, inject, test } from "vitest";
import { UNANSWERED } from "./fetch-watch.ts";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { eventually } from "./suites/fixture.ts";
import { double, doubles, numbers } from "./suites/numbers.ts";
import { startSeveringProxy } from "./suites/severing-proxy.ts";
import { createStageFixture, fill, many, sorted, upTo } from "./suites/stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./suites/totals.ts";

const STOP_MAX_MS = 3_000; // a second for the group, the rest for a loaded machine

const NOTICED_MS = 5_000;
const OUTAGE_MS = 12_000; // more than the client's retries: it has restarted by then

const brokers = inject("kafkaBrokers").split(",");
const run = Date.now().toString(36);
const direct = createKafkaBroker({ brokers, clientId: "outage", log: createSilentTelemetry().log });
afterAll(() => direct.close());

/** A broker that can go and come back at the same address, and what is logged about it above debug. */
const open = async () => {
  const [host = "", port = ""] = brokers[0]?.split(":") ?? [];
  const start = (at?: number) => startSeveringProxy({ host, port: Number(port) }, [], at);
  let proxy = await start();
  const { address } = proxy;
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const log = createLog({ service: "test", version: "0", level: "info", destination });
  const broker = createKafkaBroker({ brokers, clientId: "away", log, connectTo: () => address });
  const away = () => proxy.close();
  const back = async () => void (proxy = await start(address.port));
  const close = async () => {
    await broker.close();
    await proxy.close();
  };
  return { broker, lines, away, back, close };
};

test("a stage whose broker is away is not ready, says so in few lines, and goes on when it is back", async () => {
  const fixture = await createStageFixture(direct, `outage-${run}`, [numbers, doubles]);
  const { broker, lines, away, back, close } = await open();
  const { running, ...started } = await fixture.run(double, { broker });
  await eventually("ready", () => running.ready() === null);
  lines.length = 0; // a broker that has just started may have refused the first join
  await away();
  await eventually("not ready", () => running.ready()?.startsWith(UNANSWERED) === true, NOTICED_MS);
  await sleep(OUTAGE_MS);
  expect(running.ready()).toMatch(/^the broker does not answer: .*, since 2/);
  expect(running.live()).toBeNull();
  expect(lines).toEqual([expect.stringMatching(/ECONNREFUSED|ECONNRESET/u)]); // the cut itself, or the first try after it
  await back();
  await fill(fixture);
  await eventually("ready again", () => running.ready() === null);
  await fixture.drained(double);
  await started.stop();
  expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
  await close();
});

test("a stage and a tail whose broker is away stop within seconds", async () => {
  const fixture = await createStageFixture(direct, `outage-stop-${run}`, [amounts, totals, steps]);
  const { broker, away, close } = await open();
  const { stage } = createTotalStage();
  const { running } = await fixture.runStateful(stage, { broker });
  await eventually("ready", () => running.ready() === null);
  await fixture.put(amounts, [{ key: "a", value: { n: 1_000 } }]);
  await fixture.drained(stage);
  const tail = await broker.tail({ topic: fixture.name(totals), from: "earliest", onBatch: async () => undefined });
  await eventually("the tail's first record", () => (tail.positions.get(0) ?? 0n) > 0n);
  await away();
  await eventually("not ready", () => running.ready() !== null, NOTICED_MS);
  const begun = performance.now();
  await Promise.all([running.stop(), tail.stop()]);
  await close();
  expect(performance.now() - begun).toBeLessThan(STOP_MAX_MS);
});
