import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import process from "node:process";
import { CliError, EXIT } from "./exit.ts";
import { createOutput, ReaderGone } from "./output.ts";
import { run } from "./program.ts";

const CONNECT_TIMEOUT_MS = 3_000; // a broker on the other side of the world answers a connection well within it

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const reachable = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(`tcp://${address}`);
    const socket = connect({
      host: hostname.replaceAll(/[[\]]/g, ""),
      port: Number(port),
      timeout: CONNECT_TIMEOUT_MS,
    });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });

const openBroker = async (brokers: readonly string[]) => {
  // Loaded when needed: the client takes longer to load than most commands to run.
  const [{ createKafkaBroker, KafkaVariables, readConnection }, { ConfigError, createLog, parseConfig }] =
    await Promise.all([import("@parley/kafka"), import("@parley/telemetry")]);
  // What the client has to say is for those who look for trouble; the commands say what a user must know.
  const log = createLog({ service: "parley", version, level: process.env.LOG_LEVEL ?? "silent" });
  try {
    const config = parseConfig(KafkaVariables, { ...process.env, KAFKA_BROKERS: brokers.join(",") });
    const clientId = config.KAFKA_CLIENT_ID ?? "parley-cli";
    return createKafkaBroker({ ...(await readConnection(config)), clientId, log });
  } catch (error) {
    if (error instanceof ConfigError) throw new CliError(EXIT.usage, error.message, { cause: error });
    throw error;
  }
};

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted); // asked twice: at once
    controller.abort();
    process.stdin.destroy(); // a command that waits for input must wake up
  });
}

const code = await run(process.argv.slice(2), {
  version,
  stdin: process.stdin,
  stdout: createOutput(process.stdout, process.env),
  stderr: createOutput(process.stderr, process.env),
  env: process.env,
  now: Date.now,
  newId: randomUUID,
  fetch,
  reachable,
  openBroker,
  signal: controller.signal,
}).catch((error: unknown) => {
  if (error instanceof ReaderGone) return EXIT.ok; // nobody reads stderr any more either
  throw error;
});
// Leaving takes an exit: an unread pipe, or a client that still tries to reach its broker, would keep us alive.
// What was written last may not be out yet; a reader that has gone takes nothing more.
process.stdout.write("", () => process.exit(code));
