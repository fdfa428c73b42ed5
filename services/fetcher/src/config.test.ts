import { KafkaVariables } from "@parley/kafka";
import { ConfigError, parseConfig } from "@parley/telemetry";
import { describe, expect, it } from "vitest";
import { Config } from "./config.ts";

const GOOD = {
  KAFKA_BROKERS: "kafka:9092",
  REDIS_URL: "redis://redis:6379",
  PARLEY_FEEDS: "https://news.example/feed",
};

describe("the configuration", () => {
  it("has defaults for all but brokers, store and feeds", () => {
    expect(parseConfig(Config, GOOD)).toEqual({
      ...parseConfig(KafkaVariables, GOOD),
      REDIS_URL: "redis://redis:6379",
      PARLEY_NAMESPACE: "parley",
      PORT: 8081,
      HOST: "127.0.0.1",
      PARLEY_FEEDS: ["https://news.example/feed"],
      PARLEY_FEED_INTERVAL_MS: 300_000,
      PARLEY_ALLOW_PRIVATE_HOSTS: [],
      PARLEY_USER_AGENT: "parley-fetcher/0.1",
      PARLEY_ROBOTS: "obey",
    });
  });

  it("takes lists with spaces, gaps and repetitions", () => {
    const env = {
      ...GOOD,
      PARLEY_FEEDS: " https://a.example/f?by=@me, ,https://b.example,https://a.example/f?by=@me",
      PARLEY_ALLOW_PRIVATE_HOSTS: "demo:8088, [::1]:80",
    };
    expect(parseConfig(Config, env)).toMatchObject({
      PARLEY_FEEDS: ["https://a.example/f?by=@me", "https://b.example"],
      PARLEY_ALLOW_PRIVATE_HOSTS: ["demo:8088", "[::1]:80"],
    });
  });

  it.each([
    ["KAFKA_BROKERS", "kafka"],
    ["REDIS_URL", "http://redis"],
    ["PARLEY_NAMESPACE", "Parley!"],
    ["PORT", "http"],
    ["PARLEY_FEEDS", ","],
    ["PARLEY_FEEDS", "news.example/feed"],
    ["PARLEY_FEEDS", "file:///etc/passwd"],
    ["PARLEY_FEEDS", "https://user:hushhush@news.example/feed"],
    ["PARLEY_FEED_INTERVAL_MS", "5m"],
    ["PARLEY_FEED_INTERVAL_MS", "0"],
    ["PARLEY_ALLOW_PRIVATE_HOSTS", "demo"],
    ["PARLEY_ALLOW_PRIVATE_HOSTS", "http://demo:8088"],
    ["PARLEY_USER_AGENT", "a\r\nx: y"],
  ])("stops the start by the name %s when it is %j", (name, value) => {
    expect(() => parseConfig(Config, { ...GOOD, [name]: value })).toThrow(ConfigError);
    expect(() => parseConfig(Config, { ...GOOD, [name]: value })).toThrow(name);
  });

  it("does not repeat a password it refuses", () => {
    const env = { ...GOOD, PARLEY_FEEDS: "https://user:hushhush@news.example/feed" };
    expect(() => parseConfig(Config, env)).toThrow(/^(?![^]*hushhush)/);
  });

  it("names all that is missing", () => {
    expect(() => parseConfig(Config, {})).toThrow(/KAFKA_BROKERS[^]*REDIS_URL[^]*PARLEY_FEEDS/);
  });
});
