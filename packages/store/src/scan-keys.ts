import type { RedisClient } from "./redis-client.ts";

/** Keys that one SCAN looks at, and that are handed over at a time: a server does either in well under a millisecond. */
const KEYS_MAX = 500;

const escapeGlob = (text: string): string => text.replaceAll(/[\\*?[\]^-]/g, String.raw`\$&`);

/**
 * The keys that begin so, in small lots, the server free for others between them. A key that is there all the time comes at
 * least once. @throws TransientError while the server cannot be reached
 */
export async function* scanKeys(client: RedisClient, prefix: string): AsyncGenerator<readonly string[]> {
  let cursor = "0";
  do {
    const from = cursor;
    const [next, found] = await client.guarded((redis) =>
      redis.scan(from, "MATCH", `${escapeGlob(prefix)}*`, "COUNT", KEYS_MAX),
    );
    for (let first = 0; first < found.length; first += KEYS_MAX) yield found.slice(first, first + KEYS_MAX);
    cursor = next;
  } while (cursor !== "0");
}
