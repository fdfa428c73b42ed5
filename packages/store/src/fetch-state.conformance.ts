import { randomUUID } from "node:crypto";
import { TransientError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { Redis } from "ioredis";
import { afterAll, describe, expect, inject, test } from "vitest";
import type { FetchState } from "./fetch-state.ts";
import { createMemoryFetchState } from "./memory-fetch-state.ts";
import { createRedisFetchState } from "./redis-fetch-state.ts";

const { log } = createSilentTelemetry();
const PAGE = "https://news.example/a?b=c";
const namespace = `test-${randomUUID()}`;

const subjects: [string, () => FetchState][] = [
  ["in memory", createMemoryFetchState],
  ["on Redis", () => createRedisFetchState({ url: inject("redisUrl"), namespace, log })],
];

describe.each(subjects)("a fetch state %s", (_name, create) => {
  const state = create();
  afterAll(() => state.close());

  test("knows nothing of a page it was never told about", async () => {
    expect(await state.validators(PAGE)).toBeNull();
    expect(await state.published(PAGE)).toBeNull();
  });

  test.each([
    { etag: 'W/"1a"', lastModified: "Tue, 14 May 2024 08:00:00 GMT" },
    { etag: '"2b"', lastModified: null },
    { etag: null, lastModified: "Wed, 15 May 2024 08:00:00 GMT" },
    { etag: null, lastModified: null },
  ])("gives back the last validators: %o", async (validators) => {
    await state.saveValidators(PAGE, validators);
    expect(await state.validators(PAGE)).toEqual(validators);
    expect(await state.validators(`${PAGE}&d`)).toBeNull();
  });

  test("gives back the last hash, apart from the validators of the same address", async () => {
    await state.savePublished(PAGE, "aaa");
    await state.savePublished(PAGE, "bbb");
    expect(await state.published(PAGE)).toBe("bbb");
    expect(await state.published(`${PAGE}&d`)).toBeNull();
  });
});

test("everything the fetcher keeps on Redis is forgotten some day", async () => {
  const redis = new Redis(inject("redisUrl"));
  const keys = await redis.keys(`{${namespace}}:fetch.v1:*`);
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(30 * 86_400);
  await redis.del(...keys);
  redis.disconnect();
});

test("a server that is down is a transient error", async () => {
  const state = createRedisFetchState({ url: "redis://127.0.0.1:1", namespace, log });
  await expect(state.published(PAGE)).rejects.toThrow(TransientError);
  await expect(state.saveValidators(PAGE, { etag: null, lastModified: null })).rejects.toThrow(TransientError);
  await state.close();
});
