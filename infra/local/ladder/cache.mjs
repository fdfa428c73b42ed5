import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const LOCK_TOUCH_MS = 2_000; // the holder says so often that it is alive
const LOCK_STALE_MS = 30_000; // fifteen missed touches: killed, not merely slow
const LOCK_POLL_MS = 250;
const WAITING_NOTICE_MS = 5_000;

/** The checkout this file belongs to. */
export const checkoutRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The one folder for everything fetched; PARLEY_CACHE moves it. Holds nothing that cannot be fetched again. */
export const cacheFolder = (env) => resolve(env.PARLEY_CACHE || join(checkoutRoot, ".parley", "cache"));

/** Nothing is left to try. `fix` says what a person can do about it. */
export class LadderError extends Error {
  constructor(message, fix, options) {
    super(`${message}\n  What to do: ${fix}`, options);
    this.name = "LadderError";
    this.exitCode = 4;
  }
}

/** An error handler that says what a person can do; a LadderError has said so already. */
export const orFix = (what, fix) => (cause) => {
  if (cause instanceof LadderError) throw cause;
  throw new LadderError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, fix, { cause });
};

const ignoreMissing = (error) => {
  if (error.code !== "ENOENT") throw error;
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // it is there, and another user's
  }
};

/** A holder on this host is asked for directly; one on another host (a shared folder) by how long it has been silent. */
const isStale = async (lock) => {
  try {
    const [host, pid] = (await readFile(lock, "utf8")).split(" ");
    if (host === hostname() && pid && !isAlive(Number(pid))) return true;
    return Date.now() - (await stat(lock)).mtimeMs > LOCK_STALE_MS;
  } catch (error) {
    ignoreMissing(error); // released between two looks
    return false;
  }
};

const takeLock = async (lock, token) => {
  try {
    await writeFile(lock, token, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw notWritable(dirname(lock), error);
  }
  if (await isStale(lock)) {
    // Renaming first lets one of several waiters win the stale lock; the others find it gone.
    const moved = `${lock}.stale-${process.pid}`;
    await rename(lock, moved).catch(ignoreMissing);
    await rm(moved, { force: true });
  }
  return false;
};

const notWritable = (folder, cause) =>
  new LadderError(`Cannot write to ${folder}`, "make it writable, or name another folder in PARLEY_CACHE.", { cause });

/**
 * Runs `work` while no other process does so under the same name. A lock whose holder was killed is taken over.
 */
export const withLock = async ({ folder, name, log }, work) => {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw notWritable(folder, cause);
  });
  const lock = join(folder, `${name}.lock`);
  const token = `${hostname()} ${process.pid} ${Date.now()}`;
  let noticeAt = Date.now() + WAITING_NOTICE_MS;
  while (!(await takeLock(lock, token))) {
    if (Date.now() > noticeAt) {
      log(`waiting for another process that prepares ${name}`);
      noticeAt = Date.now() + WAITING_NOTICE_MS * 4;
    }
    await sleep(LOCK_POLL_MS);
  }
  const touch = setInterval(() => void utimes(lock, new Date(), new Date()).catch(ignoreMissing), LOCK_TOUCH_MS);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    if ((await readFile(lock, "utf8").catch(ignoreMissing)) === token) await rm(lock, { force: true });
  }
};

/**
 * The folder `name` of the cache, made by `make(temporaryFolder)` if it is not there yet. It appears by a rename, so it is
 * either complete or absent.
 */
export const cached = async ({ env, name, log }, make) => {
  const folder = cacheFolder(env);
  const target = join(folder, name);
  if (existsSync(target)) return target;
  return withLock({ folder, name, log }, async () => {
    if (existsSync(target)) return target;
    for (const left of await readdir(folder)) {
      if (left.startsWith(`${name}.partial-`)) await rm(join(folder, left), { recursive: true, force: true });
    }
    const temporary = `${target}.partial-${process.pid}`;
    await mkdir(temporary, { recursive: true });
    try {
      await make(temporary);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
    return target;
  });
};
