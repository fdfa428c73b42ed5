#!/usr/bin/env node
// Plain JavaScript, so that it runs on Node 20 in a fresh clone: finds the Node that can run the rest, and runs it there.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { prepare } from "../../../infra/local/prepare.mjs";

const EXIT_FAILED = 1;
const SIGNALLED = 128; // a shell's exit code for "ended by signal n" is 128 + n
const main = new URL("../src/main.ts", import.meta.url);

/** Our terminal is the child's, its signals are passed on, and its end is our end. */
const become = (node) => {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to the child as well; passed on once more it would count as the impatient second one.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`cannot run ${node}: ${error.message}`, EXIT_FAILED));
  child.on("exit", (code, signal) => process.exit(code ?? SIGNALLED + (constants.signals[signal] ?? 0)));
};

const fail = (message, exitCode) => {
  process.stderr.write(`parley: ${message}\n`);
  process.exitCode = exitCode;
};

try {
  const { node } = await prepare({ quiet: true });
  if (node === process.execPath) await import(main.href);
  else become(node);
} catch (error) {
  fail(error.exitCode === undefined ? error.stack : error.message, error.exitCode ?? EXIT_FAILED);
}
