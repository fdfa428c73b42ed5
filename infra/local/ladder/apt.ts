import type { Env, Log } from "./cache.mjs";
import { work } from "./run.mjs";

const APT_TIMEOUT_MS = 900_000;

/** Installs Debian packages system-wide; only ever reached as root and as the last rung. */
export const aptInstall = async ({ env, log, packages }: { env: Env; log: Log; packages: readonly string[] }) => {
  const options = { log, env: { ...env, DEBIAN_FRONTEND: "noninteractive" }, timeoutMs: APT_TIMEOUT_MS };
  await work("apt-get update", "apt-get", ["update", "-qq"], options);
  const flags = ["install", "-y", "-qq", "--no-install-recommends"];
  await work(`installing ${packages.join(", ")} with apt`, "apt-get", [...flags, ...packages], options);
};
