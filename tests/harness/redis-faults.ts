import { setTimeout as sleep } from "node:timers/promises";
import { FINE, type Network } from "./network.ts";
import type { Random } from "./random.ts";
import type { RedisServer } from "./redis-server.ts";

const PAUSE_MS = 4_000; // longer than a command may take (2 s): all that are under way are given up
const AWAY_MS = 1_000;
const SEVERED_MS = 2_500;
const SLOW_MS = 5_000;
/** There and back longer than a command may take: what the sink writes happens, and it never hears of it. */
const SINK_DELAY_MS = 1_200;
const GATEWAY_DELAY_MS = 250;
const MOVED_ON_MS = 2_500; // between snapshot and return, so that there is something to go back by

export interface FaultWorld {
  readonly redis: RedisServer;
  readonly networks: { readonly sink: Network; readonly gateways: readonly Network[] };
}

/** What happens to Redis or on the way to it. Resolves when nothing stands in the way any more. */
export interface RedisFault {
  readonly name: string;
  /** Whether what was served is gone afterwards, so that readers must be refused until it is rebuilt. */
  readonly loses: boolean;
  strike(world: FaultWorld, random: Random): Promise<void>;
}

export const REDIS_FAULTS: readonly RedisFault[] = [
  {
    name: "killed and started empty",
    loses: true,
    async strike({ redis }, random) {
      await redis.end("SIGKILL");
      await sleep(random.below(AWAY_MS));
      await redis.start("nothing");
    },
  },
  {
    name: "killed and started with its last state",
    loses: false,
    async strike({ redis }, random) {
      await redis.end("SIGKILL");
      await sleep(random.below(AWAY_MS));
      await redis.start("last state");
    },
  },
  {
    name: "flushed",
    loses: true,
    async strike({ redis }) {
      await redis.ask((client) => client.flushall());
    },
  },
  {
    name: "robbed of a key",
    loses: true,
    async strike({ redis }, random) {
      const name = random.pick(["numbers", "records", "postings"]);
      await redis.ask(async (client) => client.unlink(...(await client.keys(`*:${name}`))));
    },
  },
  {
    name: "started from an older snapshot",
    loses: true,
    async strike({ redis }, random) {
      const older = await redis.snapshot();
      await sleep(MOVED_ON_MS);
      await redis.end("SIGTERM");
      await sleep(random.below(AWAY_MS));
      await redis.start(older);
    },
  },
  {
    name: "paused",
    loses: false,
    async strike({ redis }) {
      redis.signal("SIGSTOP");
      await sleep(PAUSE_MS);
      redis.signal("SIGCONT");
    },
  },
  {
    name: "severed from all",
    loses: false,
    async strike({ networks: { sink, gateways } }) {
      for (const network of [sink, ...gateways]) network.set("severed");
      await sleep(SEVERED_MS);
      for (const network of [sink, ...gateways]) network.set(FINE);
    },
  },
  {
    name: "silent to one gateway",
    loses: false,
    async strike({ networks }, random) {
      const network = random.pick(networks.gateways);
      network.set("silent");
      await sleep(PAUSE_MS);
      network.set(FINE);
    },
  },
  {
    name: "slow",
    loses: false,
    async strike({ networks: { sink, gateways } }) {
      sink.set({ delayMs: SINK_DELAY_MS });
      for (const network of gateways) network.set({ delayMs: GATEWAY_DELAY_MS });
      await sleep(SLOW_MS);
      for (const network of [sink, ...gateways]) network.set(FINE);
    },
  },
  {
    name: "flushed while slow",
    loses: true,
    async strike({ redis, networks: { sink, gateways } }) {
      for (const network of [sink, ...gateways]) network.set({ delayMs: GATEWAY_DELAY_MS });
      await redis.ask((client) => client.flushall());
      await sleep(AWAY_MS);
      for (const network of [sink, ...gateways]) network.set(FINE);
    },
  },
];

/** The same ones in another order. */
export const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
