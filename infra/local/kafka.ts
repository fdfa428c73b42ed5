import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "./free-port.ts";
import type { DistantListener, NodePorts } from "./kafka-config.ts";
import { startKafkaContainer } from "./kafka-docker.ts";
import { createKafkaNode } from "./kafka-node.ts";
import type { SecuredKafka } from "./kafka-secured.ts";
import { type Env, LadderError, type Log, orFix } from "./ladder/cache.mjs";
import { chooseKafka, parseForced } from "./ladder/choose.mjs";
import { find, type Found, KAFKA_VERSION } from "./ladder/find.mjs";
import { prepareJars, prepareJava, prepareStreamsJar } from "./ladder/kafka-parts.ts";
import { removeWithUs } from "./reaper.ts";

const PORT_ATTEMPTS = 3; // a port seen free may be taken by another process before the broker binds it
const NO_RUNG = "set KAFKA_BROKERS=host:port, or start Docker, or install Python 3 with pip, or Java 17 and Maven.";
const NO_FETCH = `see whether the package registries can be reached; else ${NO_RUNG}`;

export interface StartKafkaOptions {
  /** Kept after stop(); absent = a temporary folder that goes with the broker. */
  readonly dataDir?: string;
  /** Of the first node on 127.0.0.1; absent = chosen. */
  readonly port?: number;
  readonly nodes?: 1 | 3;
  /** The caller will kill and restart brokers, so only processes of our own will do: never KAFKA_BROKERS or Docker. */
  readonly processes?: boolean;
  /** Keep the broker's own ten seconds between two scans for timed-out transactions; absent = one second. */
  readonly defaultAbortScan?: boolean;
  /** Listeners more that ask who somebody is; one node, and a process of our own. */
  readonly secured?: SecuredKafka;
  /** One for each node, by which clients come through proxies; processes of our own. */
  readonly distant?: readonly DistantListener[];
  readonly log: Log;
  readonly env?: Env;
}
export interface RunningKafka {
  /** host:port of each node. */
  readonly brokers: string[];
  /** Where it came from, for people. */
  readonly rung: string;
  stop(): Promise<void>;
  /** SIGKILL of one node (0, 1, 2). Throws if the brokers are not processes of ours: ask for `processes`. */
  kill(nodeIndex: number): Promise<void>;
  /** SIGTERM of one node: it hands over what it leads. Throws as `kill` does. */
  shutDown(nodeIndex: number): Promise<void>;
  /** Starts a node that was killed or shut down, on its old data and port. */
  restart(nodeIndex: number): Promise<void>;
}

const notOurs = (rung: string) => async (): Promise<never> => {
  throw new Error(`Kafka from ${rung} cannot be killed; start it with { processes: true }`);
};

const portsOf = async (options: StartKafkaOptions): Promise<NodePorts[]> => {
  const nodes = options.nodes ?? 1;
  const free = await freePorts(2 * nodes);
  return Array.from({ length: nodes }, (_, index) => {
    const distant = options.distant?.[index];
    return {
      broker: index === 0 && options.port !== undefined ? options.port : (free[2 * index] ?? 0),
      controller: free[2 * index + 1] ?? 0,
      ...(distant !== undefined && { distant }),
    };
  });
};

const startNodes = async (
  options: StartKafkaOptions,
  { java, libs, folder }: { java: string; libs: string; folder: string },
): Promise<Omit<RunningKafka, "rung">> => {
  const ports = await portsOf(options);
  const defaultAbortScan = options.defaultAbortScan ?? false;
  const nodes = ports.map((_, index) => {
    const { secured } = options;
    const config = { id: index + 1, ports, defaultAbortScan, ...(secured !== undefined && { secured }) };
    return createKafkaNode({ java, libs, folder: join(folder, String(index + 1)), config });
  });
  const nodeAt = (index: number) => {
    const node = nodes[index];
    if (node === undefined) throw new Error(`There is no node ${index}`);
    return node;
  };
  // All at once: stopped one after the other, the last ones lose their quorum and hang.
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
  } catch (error) {
    await Promise.all(nodes.map((node) => node.kill()));
    throw error;
  }
  return {
    brokers: ports.map(({ broker }) => `127.0.0.1:${broker}`),
    stop,
    kill: (index) => nodeAt(index).kill(),
    shutDown: (index) => nodeAt(index).stop(),
    restart: (index) => nodeAt(index).start(),
  };
};

const startProcesses = async (options: StartKafkaOptions, java: string, libs: string) => {
  const temporary = options.dataDir === undefined;
  for (let attempt = 1; ; attempt += 1) {
    const folder = options.dataDir ?? (await mkdtemp(join(tmpdir(), "parley-kafka-")));
    if (temporary) removeWithUs(folder);
    try {
      const running = await startNodes(options, { java, libs, folder });
      const stop = async () => {
        await running.stop();
        if (temporary) await rm(folder, { recursive: true, force: true });
      };
      return { ...running, stop };
    } catch (error) {
      const portTaken = String(error).includes("Address already in use");
      if (!portTaken || options.port !== undefined || attempt === PORT_ATTEMPTS) throw error;
      options.log("kafka: a port was taken meanwhile, trying others");
    }
  }
};

const startJvm = async (options: StartKafkaOptions, found: Found, env: Env): Promise<RunningKafka | null> => {
  const { java, jars } = chooseKafka(found, choiceOptions(options, env));
  if (java === null || jars === null) return null;
  const context = { env, log: options.log, found };
  const javaPath = await prepareJava(java, context).catch(orFix("Java could not be fetched", NO_FETCH));
  const libs = await prepareJars(jars, context).catch(orFix("Kafka could not be fetched", NO_FETCH));
  const rung = `Apache Kafka ${KAFKA_VERSION} (${jars === "cache" ? "cached jars" : jars}) on ${javaPath}`;
  const running = await startProcesses(options, javaPath, libs);
  return { ...running, rung };
};

const choiceOptions = (options: StartKafkaOptions, env: Env) => ({
  forced: parseForced(env.PARLEY_KAFKA_RUNG),
  processes: options.processes === true || options.nodes === 3 || (options.secured ?? options.distant) !== undefined,
});

const NO_TOOLS = "No way to run Kafka's tools on this machine";

/** A `java` and the folder of Kafka's own jars, for its command-line tools. @throws LadderError when there is no way. */
export const prepareKafkaTools = async ({ log, env = process.env }: { log: Log; env?: Env }) => {
  const found = await find(env);
  const { java, jars } = chooseKafka(found, { forced: parseForced(env.PARLEY_KAFKA_RUNG), processes: true });
  if (java === null || jars === null) throw new LadderError(NO_TOOLS, NO_RUNG);
  const context = { env, log, found };
  return { java: await prepareJava(java, context), libs: await prepareJars(jars, context) };
};

/** The folder of Kafka Streams' jar, for a class path beside the tools' `libs`. @throws LadderError when there is no way. */
export const prepareKafkaStreams = async ({ log, env = process.env }: { log: Log; env?: Env }): Promise<string> => {
  const found = await find(env);
  const apart = { ...found, jarsCached: found.streamsCached };
  const { jars } = chooseKafka(apart, { forced: parseForced(env.PARLEY_KAFKA_RUNG), processes: true });
  if (jars === null) throw new LadderError(NO_TOOLS, NO_RUNG);
  return prepareStreamsJar(jars, { env, log, found });
};

/** Brings up real Kafka by the first rung that holds. @throws LadderError when none does. */
export const startKafka = async (options: StartKafkaOptions): Promise<RunningKafka> => {
  const env = options.env ?? process.env;
  const found = await find(env);
  const choice = chooseKafka(found, choiceOptions(options, env));
  let running: RunningKafka | null = null;
  if (choice.rung === "given" && found.brokers !== null) {
    const rung = "KAFKA_BROKERS";
    running = {
      brokers: found.brokers.split(","),
      rung,
      stop: async () => {},
      kill: notOurs(rung),
      shutDown: notOurs(rung),
      restart: notOurs(rung),
    };
  }
  if (choice.rung === "docker") {
    const container = await startKafkaContainer({ log: options.log });
    if (container !== null)
      running = { ...container, kill: notOurs("Docker"), shutDown: notOurs("Docker"), restart: notOurs("Docker") };
  }
  running ??= await startJvm(options, found, env);
  if (running === null) throw new LadderError("No way to run Kafka on this machine", NO_RUNG);
  options.log(`kafka: ${running.brokers.join(",")} from ${running.rung}`);
  return running;
};
