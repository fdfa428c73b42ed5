import { isFree } from "../../infra/local/free-port.ts";
import { type FaultWorld, NODE_ON_SMALL_DISK } from "./fault-world.ts";
import { untilInSync } from "./in-sync.ts";
import type { Network } from "./network.ts";
import { eventually } from "./scraper.ts";
import type { ServiceProcess } from "./service-process.ts";

/** Faults of one lane come one after the other, those of different lanes at the same time: never are two brokers away at once. */
export const LANES = ["services", "brokers", "redis"] as const;
type Lane = (typeof LANES)[number];

export interface PipelineFault {
  readonly name: string;
  readonly lane: Lane;
  /** How many there are to hit: `target` is below it. */
  readonly targets: number;
  /** Between `inject` and `heal`. */
  readonly holdMs: number;
  /** Whether what it hits leaves without a word. */
  readonly isKill: boolean;
  inject(world: FaultWorld, target: number): Promise<void>;
  /** Resolves when what was hit is at work again. */
  heal(world: FaultWorld, target: number): Promise<void>;
}

const ZOMBIE_MS = 9_000; // longer than the session timeout and shorter than the transaction timeout
const BROKER_AWAY_MS = 4_000;
const CUT_MS = 8_000; // longer than a session: who is cut off from its coordinator loses its membership
const SLOW_MS = 6_000;
const BROKER_DELAY_MS = 60;
const REDIS_DELAY_MS = 400;
const REDIS_AWAY_MS = 800;
const DISK_NOTICED_MS = 60_000;

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`nothing to hit at ${index}`);
  return item;
};
type Kind = "extractors" | "sinks" | "gateways";

const killed = (kind: Kind, targets: number): PipelineFault => ({
  name: `one of the ${kind} killed`,
  lane: "services",
  targets,
  holdMs: 0,
  isKill: true,
  async inject(world, target) {
    await kill(at(world[kind], target));
  },
  heal: (world, target) => world.ready([at(world[kind], target)]),
});
const kill = async (service: ServiceProcess): Promise<void> => {
  const starts = service.starts();
  service.signal("SIGKILL");
  await eventually("started again", async () => (service.starts() > starts ? true : null));
};

const frozen = (kind: Kind, targets: number): PipelineFault => ({
  name: `one of the ${kind} frozen, and awake as a zombie`,
  lane: "services",
  targets,
  holdMs: ZOMBIE_MS,
  isKill: false,
  async inject(world, target) {
    at(world[kind], target).signal("SIGSTOP");
  },
  async heal(world, target) {
    at(world[kind], target).signal("SIGCONT");
    await world.ready([at(world[kind], target)]);
  },
});

const broker = (
  name: string,
  { targets = 3, holdMs, inject }: { targets?: number; holdMs: number; inject: PipelineFault["inject"] },
): PipelineFault => ({
  name: `one of three brokers ${name}`,
  lane: "brokers",
  targets,
  holdMs,
  isKill: name === "killed",
  inject,
  async heal({ kafka, brokers }, target) {
    await kafka.restart(target);
    await untilInSync(brokers);
  },
});

const weather = (
  name: string,
  lane: "brokers" | "redis",
  { targets, holdMs, set }: { targets: number; holdMs: number; set: Parameters<Network["set"]>[0] },
): PipelineFault => ({
  name,
  lane,
  targets,
  holdMs,
  isKill: false,
  async inject(world, target) {
    networkOf(world, lane, target).set(set);
  },
  async heal(world, target) {
    const network = networkOf(world, lane, target);
    network.set(network.usual);
    await world.ready();
  },
});
const networkOf = ({ networks }: FaultWorld, lane: "brokers" | "redis", target: number): Network =>
  lane === "redis" ? networks.redis : at(networks.brokers, target);

export const PIPELINE_FAULTS: readonly PipelineFault[] = [
  killed("extractors", 2),
  killed("sinks", 2),
  killed("gateways", 1),
  frozen("extractors", 2),
  frozen("sinks", 2),
  broker("killed", { holdMs: BROKER_AWAY_MS, inject: ({ kafka }, target) => kafka.kill(target) }),
  broker("shut down in order", { holdMs: 0, inject: ({ kafka }, target) => kafka.shutDown(target) }),
  {
    ...broker("with its disk full", { targets: 1, holdMs: 0, inject: async () => {} }),
    async inject({ disk, kafka }) {
      await disk?.fill();
      const port = Number(kafka.brokers[NODE_ON_SMALL_DISK]?.split(":")[1]);
      await eventually("a broker that ends", async () => ((await isFree(port)) ? true : null), DISK_NOTICED_MS);
    },
    async heal({ disk, kafka, brokers }) {
      await disk?.free();
      await kafka.kill(NODE_ON_SMALL_DISK); // should it hang in its end
      await kafka.restart(NODE_ON_SMALL_DISK);
      await untilInSync(brokers);
    },
  },
  weather("one of three brokers cut off from the services", "brokers", { targets: 3, holdMs: CUT_MS, set: "severed" }),
  weather("one of three brokers far away", "brokers", {
    targets: 3,
    holdMs: SLOW_MS,
    set: { delayMs: BROKER_DELAY_MS },
  }),
  {
    name: "Redis killed and started empty",
    lane: "redis",
    targets: 1,
    holdMs: REDIS_AWAY_MS,
    isKill: false,
    inject: ({ redis }) => redis.end("SIGKILL"),
    async heal(world) {
      await world.redis.start("nothing");
      await world.ready(world.gateways);
    },
  },
  {
    name: "Redis flushed",
    lane: "redis",
    targets: 1,
    holdMs: 0,
    isKill: false,
    async inject({ redis }) {
      await redis.ask((client) => client.flushall());
    },
    heal: (world) => world.ready(world.gateways),
  },
  weather("Redis cut off", "redis", { targets: 1, holdMs: REDIS_AWAY_MS, set: "severed" }),
  weather("Redis far away", "redis", { targets: 1, holdMs: SLOW_MS, set: { delayMs: REDIS_DELAY_MS } }),
];
