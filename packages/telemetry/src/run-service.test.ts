import { spawn, type ChildProcess } from "node:child_process";
import { afterEach, describe, expect, test } from "vitest";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly lines: readonly Record<string, unknown>[];
}

/** A service whose main has this body, in a process of its own; `when` is called at each line of its standard output. */
const run = (main: string, when: (child: ChildProcess, line: string) => void = () => {}, env = {}): Promise<Ended> => {
  const program = `import { parseConfig, runService } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
    const OPTIONS = JSON.parse(process.env.OPTIONS ?? "{}");
    import { z } from ${JSON.stringify(import.meta.resolve("zod"))};
    await runService({ name: "example", env: process.env, ...OPTIONS, main: async ({ env, signal, telemetry }) => { ${main} } });
    console.log("after runService");`;
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, ...env },
  });
  children.push(child);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.trim().split("\n")) when(child, line);
  });
  child.on("close", (code) => {
    const json = stderr.split("\n").filter((line) => line.startsWith("{"));
    resolve({ code, stderr, lines: json.map((line) => JSON.parse(line) as Record<string, unknown>) });
  });
  return promise;
};

const WAITS_FOR_ABORT = `
  console.log("up");
  await new Promise((resolve) => { signal.addEventListener("abort", resolve); setInterval(() => {}, 1000); });`;
const IGNORES_ABORT = `
  signal.addEventListener("abort", () => console.log("aborted"));
  console.log("up");
  await new Promise(() => setInterval(() => {}, 1000));`;

describe("a signal", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("%s aborts, and a clean stop exits 0", async (name) => {
    const ended = await run(`${WAITS_FOR_ABORT} console.log("cleaned up");`, (child, line) => {
      if (line === "up") child.kill(name);
    });
    expect(ended.lines.map(({ msg }) => msg)).toEqual(["stopping", "stopped"]);
    expect(ended.code).toBe(0);
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("%s a second time exits at once with %i", async (name, code) => {
    const ended = await run(IGNORES_ABORT, (child, line) => {
      if (line === "up" || line === "aborted") child.kill(name);
    });
    expect(ended.code).toBe(code);
    expect(ended.lines.at(-1)?.msg).toBe("second signal: exiting at once");
  });

  test("that a main answers by throwing the signal's reason is a clean stop", async () => {
    const ended = await run(`${WAITS_FOR_ABORT} signal.throwIfAborted();`, (child, line) => {
      if (line === "up") child.kill("SIGTERM");
    });
    expect(ended.code).toBe(0);
  });
});

test("a main that does not stop in time is ended with 1, and the log says so", async () => {
  const kill = (child: ChildProcess, line: string): void => void (line === "up" && child.kill("SIGTERM"));
  const ended = await run(IGNORES_ABORT, kill, { OPTIONS: '{"shutdownTimeMaxMs":300}' });
  expect(ended.code).toBe(1);
  expect(ended.lines.at(-1)).toMatchObject({ level: "error", msg: "did not stop in time", timeMaxMs: 300 });
});

describe("an end by itself", () => {
  test("that is a return exits 0, though something still ticks", async () => {
    expect((await run("setInterval(() => {}, 1000);")).code).toBe(0);
  });

  test.each([
    ["main throws", "throw new Error('broken');", "the service failed"],
    [
      "a promise nobody awaits rejects",
      "Promise.reject(new Error('broken')); await new Promise(() => setInterval(() => {}, 1000));",
      "unhandled error",
    ],
    [
      "a callback throws",
      "setTimeout(() => { throw new Error('broken'); }); await new Promise(() => {});",
      "unhandled error",
    ],
  ])("because %s exits 1 and is logged", async (_, main, message) => {
    const ended = await run(main);
    expect(ended.code).toBe(1);
    expect(ended.lines.at(-1)).toMatchObject({ level: "fatal", msg: message, error: { message: "broken" } });
  });
});

describe("a wrong configuration", () => {
  test("of the service names the variables in plain words and exits 2", async () => {
    const ended = await run("parseConfig(z.object({ KAFKA_BROKERS: z.string() }), env);");
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("example cannot start, its configuration is wrong:\nKAFKA_BROKERS: is not set");
  });

  test("of telemetry does too, before main", async () => {
    const ended = await run("console.log('never');", undefined, { LOG_LEVEL: "loud" });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("LOG_LEVEL: ");
  });
});

test("the process measures its own memory, and how late its event loop is", async () => {
  let text = "";
  const busy =
    "await new Promise((done) => setTimeout(() => { const end = Date.now() + 300; while (Date.now() < end); setTimeout(done, 50); }, 50));";
  await run(`${busy} console.log(await telemetry.metricsText());`, (_, line) => (text += `${line}\n`));
  expect(text).toMatch(/^parley_process_memory_bytes \d{7,}$/m);
  const delay = Number(/^parley_event_loop_delay_seconds (\S+)$/m.exec(text)?.[1]);
  expect(delay).toBeGreaterThan(0.2);
  expect(delay).toBeLessThan(5);
});
