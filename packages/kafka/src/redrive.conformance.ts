import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, expect, inject, test } from "vitest";
import { createKafkaBroker } from "./kafkajs-broker.ts";
import { buryMany, createArticleFixture, expectEachOnce } from "./suites/articles.ts";
import { describeCrash } from "./suites/crash.suite.ts";
import { describeOrder, describeRace } from "./suites/order.suite.ts";
import { describeLiveReplay, describeReplay } from "./suites/replay.suite.ts";
import { describeHistory, describeReturn } from "./suites/returned.suite.ts";

const MANY = 60;
const WORKER = fileURLToPath(new URL("./suites/redrive.worker-test.ts", import.meta.url));

const brokers = inject("kafkaBrokers");
const { log } = createSilentTelemetry();
const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "redrive", log });
const options = { broker, run: Date.now().toString(36) };

afterAll(() => broker.close());
describeHistory(options);
describeReturn(options);
describeOrder(options);
describeRace(options);
describeCrash(options);
describeReplay(options);
describeLiveReplay(options);

test("processes killed in mid-transaction, behind the records and behind their settlements, leave each to be put back once", async () => {
  const fixture = await createArticleFixture(broker, `killed-${options.run}`);
  await buryMany(fixture, MANY);
  for (const signalAt of ["1", "4", "5"]) {
    const env = { BROKERS: brokers, NAMESPACE: fixture.namespace, SIGNAL_AT: signalAt };
    const child = spawn(process.execPath, [WORKER], { env, stdio: ["ignore", "inherit", "inherit"] });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  }
  const settled = (await fixture.letters()).filter((letter) => letter.settled !== null).length;
  expect(settled).toBeGreaterThan(0);
  expect(await fixture.drive()).toMatchObject({ redriven: MANY - settled, overtaken: 0 });
  await expectEachOnce(fixture, MANY);
});
