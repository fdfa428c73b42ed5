import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const WATCHED = `
  import { watchLoop } from ${JSON.stringify(new URL("./loop-watch.ts", import.meta.url).href)};
  watchLoop("parley-test", console, { lookEveryMs: 100, blockedMaxMs: 2_000 });
`;
const run = async (code: string) => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", WATCHED + code], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [log, [exitCode, signal]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { log, exitCode: exitCode as number | null, signal: signal as string | null };
};

test("a process whose loop is blocked by promises is killed, and says where it hangs", async () => {
  const { log, signal } = await run(
    "const spin = async () => { for (;;) { for (let turn = 0; turn < 1e6; turn++); await null; } }; setTimeout(() => void spin(), 300);",
  );
  expect(signal).toBe("SIGKILL");
  expect(JSON.parse(log.trim().split("\n").at(-1) ?? "")).toMatchObject({
    level: "fatal",
    service: "parley-test",
    stack: expect.arrayContaining([expect.stringContaining("spin")]),
  });
});

test("a process whose loop turns is left alone, and is not kept from ending", async () => {
  expect(await run("setTimeout(() => undefined, 4_000);")).toMatchObject({ exitCode: 0, signal: null });
});
