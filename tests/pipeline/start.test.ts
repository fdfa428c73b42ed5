import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, onTestFinished, test } from "vitest";
import { freePorts, isFree } from "../../infra/local/free-port.ts";

const READY = "Ctrl-C stops everything.";
const STOP_TIMEOUT_MS = 30_000; // seconds on an idle machine
const bootstrap = join(import.meta.dirname, "../../infra/local/bootstrap.mjs");

interface Run {
  readonly child: ChildProcess;
  readonly port: number;
  output(): string;
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** `npm start` on the services of this test run, in a namespace of its own. */
const start = async (namespace: string, ...args: string[]): Promise<Run> => {
  const [port = 0] = await freePorts(1);
  const env = {
    ...process.env,
    KAFKA_BROKERS: inject("kafkaBrokers"),
    REDIS_URL: inject("redisUrl"),
    PARLEY_NAMESPACE: namespace,
  };
  const child = spawn(process.execPath, [bootstrap, "start", "--port", String(port), ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  return { child, port, output: () => output, ended };
};

const untilReady = async (run: Run): Promise<void> => {
  while (!run.output().includes(READY)) {
    if (run.child.exitCode !== null) throw new Error(run.output());
    await sleep(100);
  }
};
/** The gateway is the last to be stopped by anything but its own stop. */
const untilPortIsFree = async (port: number): Promise<void> => {
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (!(await isFree(port)) && Date.now() < deadline) await sleep(100);
};

test("--once ends by itself with every meeting of the demo, and its correction", async () => {
  const run = await start("start-once", "--once");
  const code = await run.ended;
  expect(code, run.output()).toBe(0);
  const [shown = "", table = ""] = run.output().split("DATE  ");
  expect(shown).toContain("UPDATED");
  expect(table).toContain("China-Kazakhstan");
  expect(table).toMatch(/2025-06-09 +held +committee session +GR - KZ +Thessaloniki/);
  expect(await isFree(run.port)).toBe(true);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s stops everything and ends with 0", async (signal) => {
  const run = await start(`start-${signal.toLowerCase()}`);
  await untilReady(run);
  run.child.kill(signal);
  expect(await run.ended, run.output()).toBe(0);
  expect(await isFree(run.port)).toBe(true);
});

test("nothing outlives a SIGKILL", async () => {
  const run = await start("start-sigkill");
  await untilReady(run);
  run.child.kill("SIGKILL");
  expect(await run.ended).toBe("SIGKILL");
  await untilPortIsFree(run.port);
  expect(await isFree(run.port)).toBe(true);
});

test("a port that is taken is named", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void holder.close());
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  const run = await start("start-port", "--port", String(port));
  expect(await run.ended).toBe(4);
  expect(run.output()).toContain(`Port ${port} is taken`);
});
