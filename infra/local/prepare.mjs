import { createHash } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { cacheFolder, checkoutRoot, LadderError, orFix, withLock } from "./ladder/cache.mjs";
import { onPath } from "./ladder/find.mjs";
import { ask, work } from "./ladder/run.mjs";

const NODE_MAJOR_MIN = 20; // runs this file
const NODE_MAJOR_WANTED = 24; // runs TypeScript as it stands
const INSTALL_TIMEOUT_MS = 1_200_000; // 400 packages over a slow line
const ASK_TIMEOUT_MS = 10_000;

const modules = join(checkoutRoot, "node_modules");
const recordedHash = join(modules, ".parley-lock");
const installedNode = join(modules, "node", "bin", "node");

const majorOf = (version) => Number(version.replace(/^v/, "").split(".")[0]);
const readOrNull = (path) => (existsSync(path) ? readFile(path, "utf8") : Promise.resolve(null));

/**
 * True if every package of the lock file is in node_modules at its version; `installed` is the lock file that npm leaves
 * there. Optional ones (other platforms) may be missing.
 */
export const agrees = (wanted, installed) =>
  Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "" || entry.link || !path.startsWith("node_modules/")) return true;
    const there = installed.packages[path];
    return there === undefined ? Boolean(entry.optional) : there.version === entry.version;
  });

/** "ready" | "absent" | "stale": how node_modules stands to package-lock.json. Records what it finds ready, if told to. */
export const dependencyState = async ({ record }) => {
  const lock = await readFile(join(checkoutRoot, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  if ((await readOrNull(recordedHash)) === hash) return { state: "ready", hash };
  const left = await readOrNull(join(modules, ".package-lock.json"));
  if (left === null) return { state: "absent", hash };
  if (!agrees(JSON.parse(lock), JSON.parse(left))) return { state: "stale", hash };
  if (record) await writeFile(recordedHash, hash); // someone ran npm ci by hand
  return { state: "ready", hash };
};

/** npm writes to the home folder; a user without one (a container's uid) gets a folder in our cache instead. */
const npmEnv = (env) => {
  try {
    accessSync(homedir(), constants.W_OK);
    return env;
  } catch {
    return { ...env, npm_config_cache: join(cacheFolder(env), "npm"), HOME: cacheFolder(env) };
  }
};

const installDependencies = async ({ env, log }) => {
  if ((await dependencyState({ record: true })).state === "ready") return;
  await withLock({ folder: cacheFolder(env), name: "node_modules", log }, async () => {
    const { state, hash } = await dependencyState({ record: true });
    if (state === "ready") return; // the other process did it
    if (onPath("npm", env) === null) throw new LadderError("npm is not on PATH", "install it; it comes with Node.");
    const options = { cwd: checkoutRoot, env: npmEnv(env), log, timeoutMs: INSTALL_TIMEOUT_MS };
    await work("installing dependencies with npm ci", "npm", ["ci", "--no-audit", "--no-fund"], options).catch(
      orFix("The dependencies could not be installed", "see whether npm reaches its registry, then run this again."),
    );
    await writeFile(recordedHash, hash);
  });
};

/** The major version that a program says it is, or null if it does not run. */
const nodeMajor = async (program) => {
  if (!existsSync(program)) return null;
  const { code, output } = await ask(program, ["--version"], { timeoutMs: ASK_TIMEOUT_MS });
  return code === 0 ? majorOf(output.trim()) : null;
};

/** Path of a Node 24 that is there now: the running one, else the `node` package's; null if neither. */
export const findNode = async () => {
  if (majorOf(process.version) >= NODE_MAJOR_WANTED) return process.execPath;
  const major = await nodeMajor(installedNode);
  return major !== null && major >= NODE_MAJOR_WANTED ? installedNode : null;
};

const chooseNode = async ({ env, log }) => {
  const found = await findNode();
  if (found !== null) return found;
  // npm may have skipped the package's install script, which is what fetches the program.
  const script = [join(modules, "node", "installArchSpecificPackage.js")];
  const options = { cwd: join(modules, "node"), env: npmEnv(env), log, timeoutMs: INSTALL_TIMEOUT_MS };
  return withLock({ folder: cacheFolder(env), name: "node_modules", log }, async () => {
    if ((await findNode()) === null) await work("fetching Node 24", process.execPath, script, options);
    const fetched = await findNode();
    if (fetched === null)
      throw new LadderError("The node package holds no Node 24 for this platform", "install Node 24.");
    return fetched;
  });
};

/**
 * Makes the checkout ready to run: dependencies installed, a Node 24 at hand. Idempotent; milliseconds when all is there.
 * @returns { node: path of a Node 24 }. @throws LadderError (exitCode 4) when that cannot be had.
 */
export const prepare = async ({ quiet = false, env = process.env } = {}) => {
  // Steps that take long speak even when quiet: silence for a minute looks like a hang.
  const log = (line) => process.stderr.write(`${line}\n`);
  if (majorOf(process.version) < NODE_MAJOR_MIN) {
    throw new LadderError(`Node ${process.version} is too old`, `install Node ${NODE_MAJOR_MIN} or later.`);
  }
  await installDependencies({ env, log });
  const node = await chooseNode({ env, log });
  if (!quiet) log(`node: ${node === process.execPath ? `${process.version} (running)` : node}`);
  return { node };
};
