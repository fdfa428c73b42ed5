import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const WORKER = fileURLToPath(new URL("./suites/stopped-fetch.worker-test.ts", import.meta.url));
const LONG_MS = 60_000;
const WHILE_MS = 8_000; // the process has to begin on a busy machine, and then hangs for the rest of it

const stopOf = (client: "mended" | "as it comes", timeout: number): string =>
  spawnSync(process.execPath, [WORKER, client], { encoding: "utf8", timeout, killSignal: "SIGKILL" }).stdout;

test("a consumer stops while its partitions move to another broker", () => {
  expect(stopOf("mended", LONG_MS)).toBe("stopping\nstopped\n");
});

test("which the client alone does not: its event loop never turns again", () => {
  expect(stopOf("as it comes", WHILE_MS)).toBe("stopping\n");
});
