#!/usr/bin/env node
// Plain JavaScript, so that it runs on Node 20 in a fresh clone: finds the Node that can run the rest, and runs it there.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { prepare } from "../../../infra/local/prepare.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const SIGNALLED = 128; // a shell's exit code for "ended by signal n" is 128 + n

const { node } = await prepare({ quiet: true });
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
// The terminal signals the whole process group, so the child has its Ctrl-C already; the others are passed on.
for (const signal of SIGNALS)
  process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal));
child.on("error", (error) => {
  process.stderr.write(`parley: cannot run ${node}: ${error.message}\n`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? SIGNALLED + (constants.signals[signal] ?? 0)));
