import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";

const DEADLINE_MS = 10_000;

/** From /proc, where there is one: a process that has ended but was not waited for by anyone counts as gone. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, "utf8"));
};

test("SIGKILL of the parent ends its children and removes its temporary folders", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parley-reaper-"));
  const program = `
    import { spawn } from "node:child_process";
    import { reapWithUs, removeWithUs } from ${JSON.stringify(new URL("./reaper.ts", import.meta.url).href)};
    const sleeper = () => spawn("sleep", ["60"], { detached: true, stdio: "ignore" });
    const [first, gone, last] = [sleeper(), sleeper(), sleeper()];
    for (const child of [first, gone, last]) reapWithUs(child);
    removeWithUs(${JSON.stringify(folder)});
    gone.once("exit", () => console.log(first.pid + " " + last.pid));
    gone.kill();
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const line = await new Promise<string>((resolve) => {
    parent.stdout.once("data", (data: Buffer) => resolve(data.toString()));
  });
  const pids = line.trim().split(" ").map(Number);
  expect(pids.map(isRunning)).toEqual([true, true]);

  parent.kill("SIGKILL");
  const deadline = Date.now() + DEADLINE_MS;
  while (pids.map(isRunning).includes(true) && Date.now() < deadline) await sleep(50);
  while (existsSync(folder) && Date.now() < deadline) await sleep(50);
  expect(pids.map(isRunning)).toEqual([false, false]);
  expect(existsSync(folder)).toBe(false);
});
