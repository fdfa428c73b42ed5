import type { RedisClient } from "./redis-client.ts";
import { scanKeys } from "./scan-keys.ts";

/**
 * Takes away the keys `<prefix><number>:...` whose number is below the current one. Those of a later layout stay: they belong
 * to a release that somebody has gone back from, and will be wanted again.
 * @returns how many keys were taken away
 */
export const removeOlderLayouts = async (
  client: RedisClient,
  { prefix, current }: { prefix: string; current: number },
): Promise<number> => {
  const numberOf = (key: string): number => Number(/^\d{1,9}(?=:)/.exec(key.slice(prefix.length))?.[0] ?? Number.NaN); // "2:data:", not "2x:data:"
  let removed = 0;
  for await (const some of scanKeys(client, prefix)) {
    const older = some.filter((key) => numberOf(key) < current);
    if (older.length > 0) removed += await client.guarded((redis) => redis.unlink(...older));
  }
  return removed;
};
