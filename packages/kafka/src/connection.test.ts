import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "@parley/telemetry";
import { afterAll, describe, expect, test } from "vitest";
import { readConnection } from "./connection.ts";
import { KafkaVariables } from "./kafka-variables.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-connection-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const read = (variables: Record<string, string>) =>
  readConnection(KafkaVariables.parse({ KAFKA_BROKERS: "a:9092,b:9092", ...variables }));
const user = { KAFKA_SASL_USERNAME: "sink", KAFKA_SASL_PASSWORD: "secret" };

describe("the connection to Kafka", () => {
  test("is in the clear, as nobody in particular, and writes gzip, when only the brokers are given", async () => {
    expect(await read({})).toEqual({ brokers: ["a:9092", "b:9092"], tls: null, sasl: null, compression: "gzip" });
  });

  test("takes certificates from files and the password from a variable", async () => {
    const ca = fileOf("ca.pem", "CA");
    expect(await read({ ...user, KAFKA_SECURITY_PROTOCOL: "SASL_SSL", KAFKA_SSL_CA_FILE: ca })).toMatchObject({
      tls: { ca: "CA" },
      sasl: { mechanism: "scram-sha-512", username: "sink", password: "secret" },
    });
  });

  test("takes the password from a file, without the newline at its end", async () => {
    const file = fileOf("password", "se cret\n");
    const variables = { KAFKA_SASL_USERNAME: "sink", KAFKA_SASL_PASSWORD_FILE: file, KAFKA_SASL_MECHANISM: "PLAIN" };
    expect((await read({ ...variables, KAFKA_SECURITY_PROTOCOL: "SASL_PLAINTEXT" })).sasl).toEqual({
      mechanism: "plain",
      username: "sink",
      password: "se cret",
    });
  });

  test.for(["none", "zstd"])("writes with compression %s when told so", async (name) => {
    expect((await read({ KAFKA_COMPRESSION: name })).compression).toBe(name === "none" ? null : name);
  });

  test.for([
    ["a password without SASL", user, "KAFKA_SASL_PASSWORD: is not used by KAFKA_SECURITY_PROTOCOL=PLAINTEXT"],
    ["a CA without TLS", { KAFKA_SSL_CA_FILE: "x" }, "KAFKA_SSL_CA_FILE: is not used"],
    ["SASL without a user", { KAFKA_SECURITY_PROTOCOL: "SASL_SSL" }, "KAFKA_SASL_USERNAME: is not set"],
    [
      "a user without a password",
      { KAFKA_SECURITY_PROTOCOL: "SASL_SSL", KAFKA_SASL_USERNAME: "sink" },
      "KAFKA_SASL_PASSWORD: is not set, nor KAFKA_SASL_PASSWORD_FILE",
    ],
    [
      "two passwords",
      { ...user, KAFKA_SECURITY_PROTOCOL: "SASL_SSL", KAFKA_SASL_PASSWORD_FILE: "x" },
      "KAFKA_SASL_PASSWORD: is given twice",
    ],
    [
      "a certificate without its key",
      { KAFKA_SECURITY_PROTOCOL: "SSL", KAFKA_SSL_CERTIFICATE_FILE: "x" },
      "KAFKA_SSL_CERTIFICATE_FILE: certificate and key are given together",
    ],
    [
      "a file that is not there",
      { KAFKA_SECURITY_PROTOCOL: "SSL", KAFKA_SSL_CA_FILE: join(folder, "missing") },
      "KAFKA_SSL_CA_FILE: ENOENT",
    ],
  ] as const)("%s stops the start and is named", async ([, variables, message]) => {
    const reading = read(variables);
    await expect(reading).rejects.toThrow(ConfigError);
    await expect(reading).rejects.toThrow(message);
  });
});
