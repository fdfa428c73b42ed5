import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, mkdir, open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type KafkaConfigOptions, LOG4J_CONFIG, STARTED_LINE, serverProperties } from "./kafka-config.ts";
import { scramArguments } from "./kafka-secured.ts";
import { ask, lastLines } from "./ladder/run.mjs";
import { reapWithUs } from "./reaper.ts";

const CLUSTER_ID = "MkU3OEVBNTcwNTJENDM2Qg"; // any 22 characters of base64 that encode 16 bytes
const HEAP = "512m"; // 236 MB resident in practice
const START_TIMEOUT_MS = 120_000; // ten times a start on a loaded two-core machine
const STOP_TIMEOUT_MS = 10_000; // a broker that has lost its quorum never finishes its controlled shutdown
const POLL_MS = 50;
const JVM_FLAGS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"]; // start-up before throughput

export interface KafkaNode {
  start(): Promise<void>;
  /** SIGTERM, and SIGKILL if that takes too long. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const ended = async (child: ChildProcess, timeoutMs: number): Promise<boolean> => {
  const deadline = Date.now() + timeoutMs;
  while (!hasEnded(child) && Date.now() < deadline) await sleep(POLL_MS);
  return hasEnded(child);
};

/** @param logFrom length of the log before this start. @throws Error with the end of the log. */
const waitUntilStarted = async (broker: ChildProcess, logFile: string, logFrom: number): Promise<void> => {
  const deadline = Date.now() + START_TIMEOUT_MS;
  const log = async () => (await readFile(logFile, "utf8")).slice(logFrom);
  while (!(await log()).includes(STARTED_LINE)) {
    if (hasEnded(broker)) throw new Error(`Kafka stopped while starting (${logFile}):\n${lastLines(await log())}`);
    if (Date.now() > deadline) {
      broker.kill("SIGKILL");
      throw new Error(`Kafka did not start in time (${logFile}):\n${lastLines(await log())}`);
    }
    await sleep(POLL_MS);
  }
};

/** One broker and controller as a process of ours. Its files are in `folder`; its data outlives kill and restart. */
export const createKafkaNode = (options: {
  readonly java: string;
  readonly libs: string;
  readonly folder: string;
  readonly config: Omit<KafkaConfigOptions, "dataDir">;
}): KafkaNode => {
  const { java, folder, config } = options;
  const dataDir = join(folder, "data");
  const properties = join(folder, "server.properties");
  const logFile = join(folder, "server.log");
  const jvm = [...JVM_FLAGS, "-cp", `${options.libs}/*`, `-Dlog4j2.configurationFile=${join(folder, "log4j2.yaml")}`];
  let child: ChildProcess | null = null;

  const prepare = async (): Promise<void> => {
    await mkdir(folder, { recursive: true });
    await writeFile(properties, serverProperties({ ...config, dataDir }));
    await writeFile(join(folder, "log4j2.yaml"), LOG4J_CONFIG);
    if (existsSync(join(dataDir, "meta.properties"))) return;
    const scram = config.secured === undefined ? [] : scramArguments(config.secured);
    const format = [...jvm, "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", properties, ...scram];
    const { code, output } = await ask(java, format, { timeoutMs: START_TIMEOUT_MS });
    if (code !== 0) throw new Error(`Kafka could not format ${dataDir}:\n${lastLines(output)}`);
  };

  return {
    start: async () => {
      await prepare();
      await appendFile(logFile, "");
      const logFrom = (await readFile(logFile, "utf8")).length;
      const log = await open(logFile, "a");
      try {
        const heap = [`-Xms${HEAP}`, `-Xmx${HEAP}`];
        // A session of its own: Ctrl-C in a terminal must reach the broker through us, after its clients.
        child = spawn(java, [...heap, ...jvm, `-Dkafka.logs.dir=${folder}`, "kafka.Kafka", properties], {
          detached: true,
          stdio: ["ignore", log.fd, log.fd],
        });
        child.on("error", (error) => void appendFile(logFile, `${error}\n`));
        reapWithUs(child);
        if (child.pid === undefined) throw new Error(`Could not run ${java}`);
      } finally {
        await log.close();
      }
      await waitUntilStarted(child, logFile, logFrom);
    },
    stop: async () => {
      if (child === null) return;
      child.kill("SIGTERM");
      if (!(await ended(child, STOP_TIMEOUT_MS))) child.kill("SIGKILL");
      await ended(child, STOP_TIMEOUT_MS);
    },
    kill: async () => {
      if (child === null) return;
      child.kill("SIGKILL");
      await ended(child, STOP_TIMEOUT_MS);
    },
  };
};
