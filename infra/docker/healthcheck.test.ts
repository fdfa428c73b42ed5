import { execFile } from "node:child_process";
import { join } from "node:path";
import { createSilentTelemetry, serveHealth } from "@parley/telemetry";
import { expect, test } from "vitest";

/** The check as a container runs it: its exit code and what it prints. */
const check = (port: number, path: string): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const script = join(import.meta.dirname, "healthcheck.mjs");
    execFile(process.execPath, [script, path], { env: { PORT: String(port) } }, (error, output) => {
      resolve({ code: error === null ? 0 : Number(error.code), output });
    });
  });

test("a container is healthy when its service is ready, and says why it is not", async () => {
  let reason: string | null = "no partition assigned yet";
  const telemetry = createSilentTelemetry();
  const health = await serveHealth({ port: 0, telemetry, live: () => null, ready: () => reason });
  const unready = await check(health.port, "/readyz");
  expect(unready).toMatchObject({ code: 1 });
  expect(unready.output).toContain("answers 503");
  expect(unready.output).toContain("no partition assigned yet");
  reason = null;
  expect(await check(health.port, "/readyz")).toEqual({ code: 0, output: "" });
  await health.close();
  const gone = await check(health.port, "/readyz");
  expect(gone.code).toBe(1);
  expect(gone.output).toContain("does not answer");
});
