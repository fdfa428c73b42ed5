import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "../../infra/local/free-port.ts";
import { type RunningKafka, startKafka } from "../../infra/local/kafka.ts";
import { removeWithUs } from "../../infra/local/reaper.ts";
import { type Network, startNetwork } from "./network.ts";
import { newLogFolder } from "./pipeline.ts";
import { type RedisServer, startRedisServer } from "./redis-server.ts";
import { type ServiceName, type ServiceProcess, startService } from "./service-process.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";

const NODES = 3;
/** The node whose log folder is a disk of its own. */
export const NODE_ON_SMALL_DISK = 2;
const READY_TIMEOUT_MS = 180_000; // a restore of 45,000 events on a machine that has other work

/** All that can fail: three brokers, one Redis, the services, and the ways between them. */
export interface FaultWorld {
  readonly kafka: RunningKafka;
  readonly redis: RedisServer;
  /** Of one broker; null where mounting is not permitted. */
  readonly disk: SmallDisk | null;
  /** From all services to each broker, and from all services to Redis. */
  readonly networks: { readonly brokers: readonly Network[]; readonly redis: Network };
  readonly extractors: readonly ServiceProcess[];
  readonly sinks: readonly ServiceProcess[];
  readonly gateways: readonly ServiceProcess[];
  readonly urls: readonly string[];
  /** For clients outside, who do not come by the networks. */
  readonly brokers: string;
  readonly logFolder: string;
  /** @throws Error when a service is not ready in time */
  ready(services?: readonly ServiceProcess[]): Promise<void>;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";

/** The brokers stand in different zones: requests to several at once are not answered at once. */
const ZONE_DELAY_MS = 10;

const startBrokers = async (folder: string, log: (line: string) => void) => {
  const ports = await freePorts(NODES);
  const networks = await Promise.all(ports.map((port, node) => startNetwork(port, { delayMs: node * ZONE_DELAY_MS })));
  const distant = ports.map((port, node) => ({ port, advertised: networks[node]?.port ?? 0 }));
  const kafka = await startKafka({ nodes: NODES, dataDir: folder, defaultAbortScan: true, distant, log });
  return { networks, kafka };
};

/** Resolves when all services are ready. The brokers keep their own pace of abort scans. */
export const startFaultWorld = async (options: {
  readonly namespace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}): Promise<FaultWorld> => {
  const { namespace, log } = options;
  const folder = await mkdtemp(join(tmpdir(), "parley-faults-"));
  removeWithUs(folder);
  const disk = await mountSmallDisk(join(folder, String(NODE_ON_SMALL_DISK + 1), "data"), log);
  const { kafka, networks } = await startBrokers(folder, log);
  const redis = await startRedisServer(log);
  const redisNetwork = await startNetwork(redis.port);
  const logFolder = newLogFolder(namespace);
  const env = {
    KAFKA_BROKERS: networks.map(({ port }) => `${HOST}:${port}`).join(","),
    REDIS_URL: `redis://${HOST}:${redisNetwork.port}`,
    PARLEY_NAMESPACE: namespace,
    PARLEY_TOPIC_SETTINGS: `*:replication.factor=${NODES}`,
    ...options.env,
  };
  const ports = await freePorts(5);
  const start = (name: ServiceName, nth: number): ServiceProcess => {
    const port = ports[nth] ?? 0;
    return startService({ name, port, logFolder, respawn: true, env: { ...env, KAFKA_CLIENT_ID: `${name}-${port}` } });
  };
  const extractors = [start("extractor", 0), start("extractor", 1)];
  const sinks = [start("sink", 2), start("sink", 3)];
  const gateways = [start("gateway", 4)];
  const all = [...extractors, ...sinks, ...gateways];
  const ready = async (services: readonly ServiceProcess[] = all): Promise<void> => {
    await Promise.all(services.map((service) => service.ready(READY_TIMEOUT_MS)));
  };
  const stop = async (): Promise<void> => {
    await Promise.all(all.map((service) => service.stop()));
    await Promise.all([redisNetwork, ...networks].map((network) => network.close()));
    await redis.close();
    await kafka.stop();
    await disk?.unmount();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready();
  } catch (error) {
    await stop();
    throw new Error(`the services did not come up; their logs are in ${logFolder}`, { cause: error });
  }
  return {
    kafka,
    redis,
    disk,
    networks: { brokers: networks, redis: redisNetwork },
    extractors,
    sinks,
    gateways,
    urls: gateways.map(({ port }) => `http://${HOST}:${port}`),
    brokers: kafka.brokers.join(","),
    logFolder,
    ready,
    stop,
  };
};
