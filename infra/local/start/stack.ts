import { join } from "node:path";
import { createDemoSite, type DemoSite } from "../../demo/site.ts";
import { freePorts, isFree } from "../free-port.ts";
import { type RunningKafka, startKafka } from "../kafka.ts";
import { checkoutRoot, LadderError, type Log } from "../ladder/cache.mjs";
import { type RunningRedis, startRedis } from "../redis.ts";
import { type Service, type ServicePlan, startService } from "./children.ts";

const GATEWAY_PORT_PREFERRED = 8080;
const KAFKA_PORT_PREFERRED = 9092; // where `parley produce` and `parley tail` look unless told otherwise
const DEMO_FEED_INTERVAL_MS = 2_000; // our own site on this machine: politeness is no concern, a prompt correction is

/** Everything that runs, in the order in which it was started; stopped in the opposite order. */
export interface Stack {
  readonly kafka: RunningKafka;
  readonly redis: RunningRedis;
  /** null when other feeds are read. */
  readonly demo: DemoSite | null;
}
/** Stops what was registered, last first, each once; an error in one does not keep the others running. */
export const createStopper = (log: Log) => {
  const steps: { name: string; stop: () => Promise<void> }[] = [];
  return {
    add: (name: string, stop: () => Promise<void>): void => {
      steps.push({ name, stop });
    },
    stopAll: async (): Promise<void> => {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        const { name, stop } = step;
        await stop().catch((error: unknown) => log(`stopping ${name}: ${String(error)}`));
      }
    },
  };
};
export type Stopper = ReturnType<typeof createStopper>;

/** Kafka, Redis and the demo site, at once. What came up is registered with `stopper` even when something else fails. */
export const startBelow = async (options: {
  readonly withDemo: boolean;
  readonly stopper: Stopper;
  readonly log: Log;
}): Promise<Stack> => {
  const { stopper, log } = options;
  const kafkaPort = (await isFree(KAFKA_PORT_PREFERRED)) ? { port: KAFKA_PORT_PREFERRED } : {};
  const kafka = startKafka({ ...kafkaPort, log }).then((running) => {
    stopper.add("kafka", () => running.stop());
    return running;
  });
  const redis = startRedis({ log }).then((running) => {
    stopper.add("redis", () => running.stop());
    return running;
  });
  const demo = options.withDemo ? createDemoSite({ port: 0 }) : Promise.resolve(null);
  const site = demo.then((running) => {
    if (running === null) return null;
    stopper.add("demo site", () => running.close());
    log(`demo site: ${running.url} (${running.articleCount} articles)`);
    return running;
  });
  await Promise.allSettled([kafka, redis, site]); // so that whatever came up is registered before we throw
  return { kafka: await kafka, redis: await redis, demo: await site };
};

/** @throws LadderError if the port asked for is taken. */
export const gatewayPort = async (asked: number | null): Promise<number> => {
  if (asked !== null) {
    if (await isFree(asked)) return asked;
    throw new LadderError(`Port ${asked} is taken`, "stop what listens there, or give another --port.");
  }
  if (await isFree(GATEWAY_PORT_PREFERRED)) return GATEWAY_PORT_PREFERRED;
  const [port] = await freePorts(1);
  if (port === undefined) throw new Error("No free port");
  return port;
};

/** Environment of each service as INTERFACES name it, by the addresses of this run. */
const plans = async (
  { kafka, redis, demo }: Stack,
  options: { namespace: string; feeds: readonly string[]; gatewayPort: number },
): Promise<ServicePlan[]> => {
  const ports = await freePorts(3);
  const env = {
    KAFKA_BROKERS: kafka.brokers.join(","),
    REDIS_URL: redis.url,
    PARLEY_NAMESPACE: options.namespace,
    HOST: "127.0.0.1",
  };
  const feeds = demo === null ? options.feeds : demo.feeds;
  const fetcher = {
    ...env,
    PARLEY_FEEDS: feeds.join(","),
    ...(demo === null
      ? {}
      : { PARLEY_ALLOW_PRIVATE_HOSTS: new URL(demo.url).host, PARLEY_FEED_INTERVAL_MS: String(DEMO_FEED_INTERVAL_MS) }),
  };
  const main = (name: string) => join(checkoutRoot, "services", name, "src", "main.ts");
  return [
    { name: "gateway", main: main("gateway"), env, port: options.gatewayPort },
    { name: "sink", main: main("sink"), env, port: ports[0] ?? 0 },
    { name: "extractor", main: main("extractor"), env, port: ports[1] ?? 0 },
    { name: "fetcher", main: main("fetcher"), env: fetcher, port: ports[2] ?? 0 },
  ];
};

/** The four services, ready. */
export const startServices = async (
  stack: Stack,
  options: {
    readonly namespace: string;
    readonly feeds: readonly string[];
    readonly gatewayPort: number;
    readonly signal: AbortSignal;
    readonly stopper: Stopper;
    readonly log: Log;
  },
): Promise<Service[]> => {
  const services: Service[] = [];
  // All together: each finishes what it holds on its own.
  options.stopper.add("services", async () => {
    await Promise.all(services.map((service) => service.stop()));
  });
  for (const plan of await plans(stack, options)) services.push(await startService(plan, options.log));
  await Promise.all(
    services.map(async (service) => {
      await service.ready(options.signal);
      options.log(`${service.name}: ready`);
    }),
  );
  return services;
};
