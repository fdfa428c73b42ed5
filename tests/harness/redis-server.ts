import type { ChildProcess } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { freePorts } from "../../infra/local/free-port.ts";
import { removeWithUs } from "../../infra/local/reaper.ts";
import { endProcess, findRedisProgram, launchRedis } from "../../infra/local/redis.ts";

const POLL_MS = 25;

/** What a server comes back with: nothing, all that it had, or what a snapshot holds (the path of an RDB file). */
type Beginning = "nothing" | "last state" | { readonly snapshot: string };

/** A Redis of a test's own that writes everything down, so that it can come back in any state it ever was in. */
export interface RedisServer {
  readonly port: number;
  /** One errand over a connection of its own. */
  ask<T>(errand: (redis: Redis) => Promise<T>): Promise<T>;
  /** A copy of what it holds now, put aside. */
  snapshot(): Promise<Beginning>;
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  /** Ends the process: by SIGKILL in the middle of whatever it does, by SIGTERM in order. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  start(beginning: Beginning): Promise<void>;
  /** Ends it for good and takes its files away. */
  close(): Promise<void>;
}

const writesDown = (redis: Redis): Promise<boolean> =>
  redis.info("persistence").then((text) => /aof_enabled:1/.test(text) && !/aof_rewrite_\w+:1/.test(text));

export const startRedisServer = async (log: (line: string) => void): Promise<RedisServer> => {
  const program = await findRedisProgram({ log });
  const port = (await freePorts(1))[0] ?? 0;
  const folder = await mkdtemp(join(tmpdir(), "parley-redis-"));
  removeWithUs(folder);
  const path = (name: string): string => join(folder, name);
  let child: ChildProcess;
  let snapshots = 0;

  const launch = async (mode: "yes" | "no"): Promise<void> => {
    child = await launchRedis({
      program,
      port,
      folder,
      persistence: ["--appendonly", mode, "--dbfilename", "now.rdb"],
    });
  };
  const ask = async <T>(errand: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis({ port, host: "127.0.0.1", retryStrategy: () => null });
    try {
      return await errand(redis);
    } finally {
      redis.disconnect();
    }
  };
  /** An RDB file is read only by a server that writes no log; the log is begun anew from what was read. */
  const startFromSnapshot = async (snapshot: string): Promise<void> => {
    await copyFile(snapshot, path("now.rdb"));
    await launch("no");
    await ask(async (redis) => {
      await redis.config("SET", "appendonly", "yes");
      while (!(await writesDown(redis))) await sleep(POLL_MS);
    });
  };
  const server: RedisServer = {
    port,
    ask,
    async snapshot() {
      await ask((redis) => redis.save());
      snapshots += 1;
      const snapshot = path(`aside-${snapshots}.rdb`);
      await copyFile(path("now.rdb"), snapshot);
      return { snapshot };
    },
    signal: (name) => child.kill(name),
    end: (signal) => endProcess(child, signal),
    async start(beginning) {
      if (beginning === "last state") return launch("yes");
      await rm(path("appendonlydir"), { recursive: true, force: true });
      await rm(path("now.rdb"), { force: true });
      if (beginning === "nothing") return launch("yes");
      await startFromSnapshot(beginning.snapshot);
    },
    async close() {
      child.kill("SIGCONT");
      await endProcess(child, "SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start("nothing");
  return server;
};
