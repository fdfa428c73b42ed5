import { spawn } from "node:child_process";

const PROGRESS_EVERY_MS = 5_000;
const OUTPUT_KEPT_LINES = 20; // enough to see what a package manager stumbled over
const OUTPUT_KEPT_LENGTH = 200_000;

/** @returns the last lines of a text, as shown when a program fails. */
export const lastLines = (text, count = OUTPUT_KEPT_LINES) => text.trimEnd().split("\n").slice(-count).join("\n");

/**
 * Runs a program to its end and resolves to { code, output }; code is null if it could not be started or was killed.
 * Never throws: looking for a program is a question, and no is an answer.
 */
export const ask = (command, args, { cwd, env = process.env, timeoutMs } = {}) =>
  new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: timeoutMs });
    const stop = () => child.kill();
    process.once("exit", stop); // a fetch must not go on when nobody waits for it
    child.once("exit", () => process.off("exit", stop));
    const keep = (chunk) => {
      output = (output + chunk).slice(-OUTPUT_KEPT_LENGTH);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: null, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });

/** As `ask`, for steps that take long: says what it does, then every few seconds how long it has been at it. Throws unless it ends with 0. */
export const work = async (label, command, args, { log, ...options }) => {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  log(`${label} ...`);
  const timer = setInterval(() => log(`  ${label}: ${elapsed()}`), PROGRESS_EVERY_MS);
  try {
    const { code, output } = await ask(command, args, options);
    if (code !== 0) throw new Error(`${label}: ${command} ended with ${code ?? "a signal"}\n${lastLines(output)}`);
    log(`${label}: done in ${elapsed()}`);
    return output;
  } finally {
    clearInterval(timer);
  }
};
