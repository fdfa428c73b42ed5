import { TransientError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";
import { Redis, ReplyError } from "ioredis";

/** A request that waits longer is of no use to its reader; scripts are bounded to a few tens of milliseconds. */
const COMMAND_TIMEOUT_MS = 2_000;
const CONNECT_TIMEOUT_MS = 2_000;
/** Between attempts to connect: short enough that a restart costs a second, long enough not to be a storm. */
const RECONNECT_DELAY_MAX_MS = 1_000;
const RECONNECT_DELAY_STEP_MS = 50;
/** How soon a caller may try again; a restarting server takes about that long. */
const STORE_RETRY_AFTER_MS = 1_000;

/** Error codes of a server that will be well again: starting, busy, out of memory, failing over. Redis documentation, "Error replies". */
const PASSING = new Set([
  "LOADING",
  "BUSY",
  "READONLY",
  "OOM",
  "MISCONF",
  "MASTERDOWN",
  "NOREPLICAS",
  "CLUSTERDOWN",
  "TRYAGAIN",
]);

export interface Script {
  readonly lua: string;
  /** null = the caller says how many, as the first argument. */
  readonly numberOfKeys: number | null;
}

/** One connection. Errors of the network and of a server in trouble arrive as TransientError, all others as they are. */
export interface RedisClient {
  readonly redis: Redis;
  /** Runs a script by its name. Texts of its answer are bytes. */
  run(name: string, ...args: readonly (string | number | Buffer)[]): Promise<unknown>;
  /** Runs `action` and translates what it throws. */
  guarded<T>(action: (redis: Redis) => Promise<T>): Promise<T>;
  /** How often the connection was lost. */
  losses(): number;
  close(): Promise<void>;
}

/** `trouble`: why the connection is away. ioredis itself says only that a command waited in vain. */
const translate = (error: unknown, trouble: Error | null): unknown => {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ReplyError && !PASSING.has(message.split(" ", 1)[0] ?? "")) return error;
  const cause = trouble ?? error;
  const reason = trouble?.message ?? message;
  return new TransientError(`Redis cannot answer: ${reason}`, { cause, retryAfterMs: STORE_RETRY_AFTER_MS });
};

/** Says once that the server is gone and once that it is back, however often ioredis tries in between. */
const watch = (redis: Redis, log: Logger) => {
  let losses = 0;
  let wasReady = false;
  let trouble: Error | null = null;
  redis.on("error", (error: Error) => {
    if (trouble === null) log.warn({ error }, "Redis cannot be reached");
    trouble = error;
  });
  redis.on("ready", () => {
    if (trouble !== null) log.info("Redis is back");
    trouble = null;
    wasReady = true;
  });
  redis.on("close", () => {
    if (wasReady) losses += 1;
    wasReady = false;
  });
  return { losses: () => losses, trouble: () => trouble };
};

/** Connects in the background; commands wait for the connection at most COMMAND_TIMEOUT_MS. */
export const connectRedis = (options: {
  url: string;
  /** Shown by CLIENT LIST, for whoever asks what is connected. */
  name: string;
  log: Logger;
  scripts?: Readonly<Record<string, Script>>;
}): RedisClient => {
  const redis = new Redis(options.url, {
    connectionName: options.name,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxRetriesPerRequest: 1,
    autoResendUnfulfilledCommands: false, // a script may have run: the caller asks for the position instead
    retryStrategy: (times) => Math.min(times * RECONNECT_DELAY_STEP_MS, RECONNECT_DELAY_MAX_MS),
  });
  for (const [name, { lua, numberOfKeys }] of Object.entries(options.scripts ?? {}))
    redis.defineCommand(name, { lua, ...(numberOfKeys === null ? {} : { numberOfKeys }) });
  const { losses, trouble } = watch(redis, options.log);
  const commands = redis as unknown as Record<
    string,
    (...args: readonly (string | number | Buffer)[]) => Promise<unknown>
  >;
  const guarded = async <T>(action: (redis: Redis) => Promise<T>): Promise<T> => {
    try {
      return await action(redis);
    } catch (error) {
      throw translate(error, trouble());
    }
  };
  return {
    redis,
    guarded,
    losses,
    run: (name, ...args) =>
      guarded(async () => {
        const command = commands[`${name}Buffer`]; // ioredis adds it to each script: answers as bytes
        if (command === undefined) throw new Error(`no script is called ${name}`);
        return command.call(redis, ...args);
      }),
    close: async () => {
      redis.disconnect();
    },
  };
};
