import type { Context, Output } from "./context.ts";

interface TestContextOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

let runs = 0;

/** A context without a process around it, for tests: what was written is kept. */
export const testContext = ({ stdin = "", env = {}, isTTY = false }: TestContextOptions = {}) => {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr"): Output => ({
    isTTY,
    colour: false,
    width: 100,
    write: (text) => {
      written[name] += text;
      return Promise.resolve();
    },
  });
  const controller = new AbortController();
  const context: Context & { readonly version: string } = {
    version: "0.0.0",
    stdin: (async function* () {
      if (stdin !== "") yield Buffer.from(stdin);
    })(),
    stdout: output("stdout"),
    stderr: output("stderr"),
    env,
    newId: () => `run-${++runs}`,
    now: () => Date.UTC(2025, 5, 10),
    fetch,
    reachable: () => Promise.resolve(false),
    openBroker: () => Promise.reject(new Error("no broker in this test")),
    signal: controller.signal,
  };
  return { context, written, abort: () => controller.abort() };
};
