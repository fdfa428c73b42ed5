import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cached, withLock } from "./cache.mjs";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-cache-"));
});
afterEach(() => rm(folder, { recursive: true }));

const log = () => {};
const options = () => ({ env: { PARLEY_CACHE: folder }, name: "thing", log });
/** Of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ["--version"]).pid;

test("a thing is made once, however many ask for it at the same time", async () => {
  let made = 0;
  const make = async (temporary: string) => {
    made += 1;
    await sleep(20);
    await writeFile(join(temporary, "file"), "whole");
  };
  const paths = await Promise.all([cached(options(), make), cached(options(), make), cached(options(), make)]);
  expect(new Set(paths)).toEqual(new Set([join(folder, "thing")]));
  expect(made).toBe(1);
  expect(await readFile(join(folder, "thing", "file"), "utf8")).toBe("whole");
});

test("a thing whose making failed is absent, and nothing is left of it", async () => {
  const failing = cached(options(), async (temporary) => {
    await writeFile(join(temporary, "file"), "half");
    throw new Error("the line went dead");
  });
  await expect(failing).rejects.toThrow("the line went dead");
  expect(await readdir(folder)).toEqual([]);
});

test("what a killed process left half made is removed and made anew", async () => {
  await mkdir(join(folder, "thing.partial-1"));
  await writeFile(join(folder, "thing.lock"), `${hostname()} ${deadPid()} 0`);
  await cached(options(), (temporary) => writeFile(join(temporary, "file"), "whole"));
  expect(await readdir(folder)).toEqual(["thing"]);
});

test("a lock of a living process is waited for", async () => {
  const lock = join(folder, "thing.lock");
  await writeFile(lock, `${hostname()} ${process.pid} 0`);
  let done = false;
  const waiting = withLock({ folder, name: "thing", log }, async () => {
    done = true;
  });
  await sleep(600);
  expect(done).toBe(false);
  await rm(lock);
  await waiting;
  expect(done).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test("a folder that cannot be made says what to do", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(withLock({ folder: join(folder, "file", "cache"), name: "x", log }, async () => {})).rejects.toThrow(
    /What to do: .*PARLEY_CACHE/,
  );
});
