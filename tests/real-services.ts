import type { TestProject } from "vitest/node";
import { type RunningKafka, startKafka } from "../infra/local/kafka.ts";
import { type RunningRedis, startRedis } from "../infra/local/redis.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** host:port, comma-separated. */
    kafkaBrokers: string;
    redisUrl: string;
  }
}

interface Services {
  readonly kafka: RunningKafka;
  readonly redis: RunningRedis;
}

/** Several vitest projects name this file, in one process: the first starts the services, the last stops them. */
const shared: { services: Promise<Services> | null; users: number } = ((
  globalThis as { parleyServices?: typeof shared }
).parleyServices ??= { services: null, users: 0 });

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const start = async (): Promise<Services> => {
  const [kafka, redis] = await Promise.allSettled([startKafka({ log }), startRedis({ log })]);
  if (kafka.status === "fulfilled" && redis.status === "fulfilled") return { kafka: kafka.value, redis: redis.value };
  if (kafka.status === "fulfilled") await kafka.value.stop();
  if (redis.status === "fulfilled") await redis.value.stop();
  throw kafka.status === "rejected" ? kafka.reason : redis.status === "rejected" ? redis.reason : new Error();
};

/** vitest globalSetup: one broker and one Redis for the whole run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  shared.users += 1;
  shared.services ??= start();
  const { kafka, redis } = await shared.services;
  project.provide("kafkaBrokers", kafka.brokers.join(","));
  project.provide("redisUrl", redis.url);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.services = null;
    await Promise.all([kafka.stop(), redis.stop()]);
  };
};
