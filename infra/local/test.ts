import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkoutRoot } from "./ladder/cache.mjs";
import { ask } from "./ladder/run.mjs";
import { reapWithUs } from "./reaper.ts";
import { onStopSignal, stopWithParent } from "./stop-signal.ts";
import {
  type Counts,
  countsOf,
  failuresOf,
  isRuntimesCrash,
  type OutsideError,
  sum,
  summaryLine,
  type VitestReport,
} from "./test-counts.ts";
import { type StaticCheck, staticChecks, type TestRun, testRuns } from "./test-steps.ts";
import { OUTSIDE_FILE_VARIABLE } from "./outside-tests-reporter.ts";

const END_TIMEOUT_MS = 60_000; // stopping brokers and workers takes a few seconds
const POLL_MS = 1_000;

const bin = (name: string): string => join(checkoutRoot, "node_modules", ".bin", name);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const check = async ({ name, program, args }: StaticCheck): Promise<Counts> => {
  const started = Date.now();
  const { code, output } = await ask(bin(program), args, { cwd: checkoutRoot });
  say(`${code === 0 ? "ok    " : "FAILED"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) {
    say(output);
    failures.push(name);
  }
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};

let stopped = false;
/** Told again at the end: a long output is often seen by its last lines alone. */
const failures: string[] = [];

/** @returns null if the file was not written. */
const readJson = async <T>(file: string): Promise<T | null> =>
  existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as T) : null;

/** Runs vitest in a session of its own, so that Ctrl-C reaches it once, through us. */
const vitest = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { isRepeat = false } = {},
): Promise<Counts> => {
  const folder = await mkdtemp(join(tmpdir(), "parley-test-"));
  const report = join(folder, "report.json");
  const outside = join(folder, "outside.json");
  const reporters = ["default", "json", join(import.meta.dirname, "outside-tests-reporter.ts")];
  const reportTo = [...reporters.map((name) => `--reporter=${name}`), `--outputFile.json=${report}`];
  const [exitCode, signal] = await new Promise<[number, NodeJS.Signals | null]>((resolve, reject) => {
    const child = spawn(process.execPath, [bin("vitest"), "run", ...reportTo, ...args], {
      cwd: checkoutRoot,
      detached: true,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env, [OUTSIDE_FILE_VARIABLE]: outside },
    });
    reapWithUs(child);
    // With the group goes what a test started and left.
    const killGroup = () => {
      const running = child.exitCode === null && child.signalCode === null;
      if (child.pid !== undefined && running) process.kill(-child.pid, "SIGKILL");
    };
    onStopSignal((signal, { again }) => {
      stopped = true;
      if (again) killGroup();
      else child.kill(signal);
    });
    const overtime = setInterval(() => {
      if (!existsSync(report) || Date.now() - statSync(report).mtimeMs < END_TIMEOUT_MS) return;
      say("vitest has reported but does not end: a test left something running. It is killed.");
      killGroup();
    }, POLL_MS);
    child.once("error", reject);
    child.once("exit", (code, endedBy) => {
      clearInterval(overtime);
      resolve([code ?? 1, endedBy]);
    });
  });
  const written = await readJson<VitestReport>(report);
  const errors = (await readJson<readonly OutsideError[]>(outside)) ?? [];
  await rm(folder, { recursive: true });
  if (!isRepeat && !stopped && isRuntimesCrash(written, errors)) {
    say(
      `Node.js crashed under a worker (${errors[0]?.cause ?? errors[0]?.message}); no test failed. All of it runs once more.`,
    );
    return vitest(args, env, { isRepeat: true });
  }
  const named = failuresOf(written, errors);
  const counts = countsOf(written, exitCode);
  failures.push(...named);
  if (counts.failed > 0 && named.length === 0)
    failures.push(`vitest ended by ${signal ?? `code ${exitCode}`} and named no test`);
  return counts;
};

/** The static checks and every run of vitest, or only the quick ones. */
const everything = async ({ quickOnly }: { quickOnly: boolean }): Promise<Counts[]> => {
  const all: Counts[] = [];
  for (const step of staticChecks) if (!stopped) all.push(await check(step));
  const run = async ({ name, projects, paths = [], exclude = [], env }: TestRun): Promise<void> => {
    say(`\n== ${name} ==`);
    const args = [
      ...projects.flatMap((project) => ["--project", project]),
      ...exclude.map((glob) => `--exclude=${glob}`),
    ];
    const counts = await vitest([...args, ...paths], env);
    say(`${name}: ${summaryLine(counts)}`);
    all.push(counts);
  };
  for (const step of testRuns) if (!stopped && (step.quick || !quickOnly)) await run(step);
  return all;
};

stopWithParent();
const args = process.argv.slice(2);
const quickOnly = args[0] === "--quick";
const total = sum(args.length > 0 && !quickOnly ? [await vitest(args, {})] : await everything({ quickOnly }));
if (stopped) say("\nStopped before the end.");
if (failures.length > 0) say(["", "Failed:", ...failures].join("\n"));
say(`\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 || stopped ? 1 : 0;
