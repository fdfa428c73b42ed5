import { KafkaVariables } from "@parley/kafka";
import { ConfigError, parseConfig } from "@parley/telemetry";
import { expect, test } from "vitest";
import { Config } from "./config.ts";

const WHOLE = { KAFKA_BROKERS: "a:9092,b:9092", REDIS_URL: "redis://localhost:6379" };

test("two addresses are enough; the rest has defaults", () => {
  expect(parseConfig(Config, WHOLE)).toEqual({
    ...parseConfig(KafkaVariables, WHOLE),
    REDIS_URL: "redis://localhost:6379",
    PARLEY_NAMESPACE: "parley",
    PORT: 8080,
    HOST: "127.0.0.1",
  });
});

test.each([
  ["KAFKA_BROKERS", ""],
  ["KAFKA_BROKERS", "localhost"],
  ["REDIS_URL", "http://localhost:6379"],
  ["PARLEY_NAMESPACE", "Par ley"],
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["HEALTH_PORT", "-1"],
])("a wrong %s (%o) stops the start and is named", (name, value) => {
  const read = () => parseConfig(Config, { ...WHOLE, [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(name);
});

test("every variable says what it is for", () => {
  for (const field of Object.values(Config.shape)) expect(field.meta()?.description).toMatch(/\w/);
});
