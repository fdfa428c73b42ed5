import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../bin/parley.mjs", import.meta.url));

/** The real command in a process of its own. What it writes is complete once `ended` resolves to its exit code. */
export const startParley = (...args: readonly string[]) => {
  const child = spawn(process.execPath, [launcher, ...args]);
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  child.stdin.on("error", () => child.stdin.destroy()); // a command that fails does not read on
  return { child, written, ended: once(child, "close").then(([code]): unknown => code) };
};
