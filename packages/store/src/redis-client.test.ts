import { TransientError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { expect, test } from "vitest";
import { connectRedis } from "./redis-client.ts";

test("what cannot be asked says why the server is away, in words without the password", async () => {
  const { log } = createSilentTelemetry();
  const client = connectRedis({ url: "redis://user:hushhush@127.0.0.1:1", name: "test", log });
  try {
    for (let turn = 0; turn < 3; turn += 1) {
      const error: unknown = await client.guarded((redis) => redis.get("key")).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TransientError);
      expect((error as TransientError).message).toBe("Redis cannot answer: connect ECONNREFUSED 127.0.0.1:1");
    }
  } finally {
    await client.close();
  }
});
