import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ConfigError, parseConfig, telemetryConfig } from "./config.ts";

const schema = z.object({
  KAFKA_BROKERS: z.string().meta({ description: "Bootstrap brokers." }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
});

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "nothing was thrown";
};

describe("a configuration", () => {
  test("is read with its defaults, foreign variables left out", () => {
    expect(parseConfig(schema, { KAFKA_BROKERS: "localhost:9092", HOME: "/root" })).toEqual({
      KAFKA_BROKERS: "localhost:9092",
      PORT: 8080,
    });
  });

  test("takes an empty variable for an absent one", () => {
    expect(parseConfig(schema, { KAFKA_BROKERS: "a:1", PORT: "" }).PORT).toBe(8080);
    expect(messageOf(() => parseConfig(schema, { KAFKA_BROKERS: "" }))).toBe(
      "KAFKA_BROKERS: is not set (Bootstrap brokers.)",
    );
  });

  test("that is wrong names every variable and what was expected", () => {
    const message = messageOf(() => parseConfig(schema, { PORT: "99999" }));
    expect(message.split("\n")).toEqual([
      "KAFKA_BROKERS: is not set (Bootstrap brokers.)",
      "PORT: Too big: expected number to be <=65535",
    ]);
  });

  test("that is wrong inside a list names the variable, and does not say that it is not set", () => {
    const list = z.object({
      FEEDS: z
        .string()
        .transform((text) => text.split(","))
        .pipe(z.array(z.url("must be a URL"))),
    });
    expect(messageOf(() => parseConfig(list, { FEEDS: "https://a.example/rss,nonsense" }))).toBe(
      "FEEDS: must be a URL",
    );
  });

  test("that is wrong as a whole says why", () => {
    const both = schema.refine(({ PORT }) => PORT !== 9092, "PORT is Kafka's");
    expect(messageOf(() => parseConfig(both, { KAFKA_BROKERS: "a:1", PORT: "9092" }))).toBe("PORT is Kafka's");
  });
});

test.each([
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" }, "OTEL_EXPORTER_OTLP_ENDPOINT"],
])("telemetry refuses %j", (env, name) => {
  expect(messageOf(() => parseConfig(telemetryConfig, env))).toContain(`${name}: `);
});
