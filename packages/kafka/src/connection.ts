import { readFile } from "node:fs/promises";
import type { ConnectionOptions } from "node:tls";
import { ConfigError } from "@parley/telemetry";
import type { SASLOptions } from "kafkajs";
import type { CodecName } from "./codecs.ts";
import type { KafkaVariables } from "./kafka-variables.ts";

/** Where Kafka is and how it is talked to. */
export interface Connection {
  readonly brokers: readonly string[];
  /** Null = in the clear. */
  readonly tls: Pick<ConnectionOptions, "ca" | "cert" | "key" | "passphrase"> | null;
  /** Null = nobody in particular, or whom our certificate names. */
  readonly sasl: SASLOptions | null;
  /** Of what is written; null = none. */
  readonly compression: CodecName | null;
}

type FileVariable = Extract<keyof KafkaVariables, `${string}_FILE`>;

/** @throws ConfigError naming the variable whose file cannot be read. */
const fileOf = async (config: KafkaVariables, name: FileVariable): Promise<string | undefined> => {
  const path = config[name];
  if (path === undefined) return undefined;
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ConfigError(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};

const TLS_VARIABLES = [
  "KAFKA_SSL_CA_FILE",
  "KAFKA_SSL_CERTIFICATE_FILE",
  "KAFKA_SSL_KEY_FILE",
  "KAFKA_SSL_KEY_PASSPHRASE",
] as const;
const USER_VARIABLES = ["KAFKA_SASL_USERNAME", "KAFKA_SASL_PASSWORD", "KAFKA_SASL_PASSWORD_FILE"] as const;

/** What contradicts itself: a secret that would never be used is a mistake in the protocol, not a matter of taste. */
const faultsOf = (config: KafkaVariables): string[] => {
  const protocol = config.KAFKA_SECURITY_PROTOCOL;
  const set = <Name extends keyof KafkaVariables>(names: readonly Name[]): Name[] =>
    names.filter((name) => config[name] !== undefined);
  const unused = [
    ...(protocol.endsWith("SSL") ? [] : set(TLS_VARIABLES)),
    ...(protocol.startsWith("SASL") ? [] : set(USER_VARIABLES)),
  ].map((name) => `${name}: is not used by KAFKA_SECURITY_PROTOCOL=${protocol}`);
  const pair = set(["KAFKA_SSL_CERTIFICATE_FILE", "KAFKA_SSL_KEY_FILE"]);
  const half = pair.length === 1 ? [`${pair[0]}: certificate and key are given together`] : [];
  if (!protocol.startsWith("SASL")) return [...unused, ...half];
  const passwords = set(["KAFKA_SASL_PASSWORD", "KAFKA_SASL_PASSWORD_FILE"]);
  return [
    ...unused,
    ...half,
    ...(config.KAFKA_SASL_USERNAME === undefined ? [`KAFKA_SASL_USERNAME: is not set, and ${protocol} needs it`] : []),
    ...(passwords.length === 0 ? [`KAFKA_SASL_PASSWORD: is not set, nor KAFKA_SASL_PASSWORD_FILE`] : []),
    ...(passwords.length === 2 ? ["KAFKA_SASL_PASSWORD: is given twice, also by KAFKA_SASL_PASSWORD_FILE"] : []),
  ];
};

const tlsOf = async (config: KafkaVariables): Promise<Connection["tls"]> => {
  if (!config.KAFKA_SECURITY_PROTOCOL.endsWith("SSL")) return null;
  return {
    ca: await fileOf(config, "KAFKA_SSL_CA_FILE"),
    cert: await fileOf(config, "KAFKA_SSL_CERTIFICATE_FILE"),
    key: await fileOf(config, "KAFKA_SSL_KEY_FILE"),
    passphrase: config.KAFKA_SSL_KEY_PASSPHRASE,
  };
};

const MECHANISMS = { PLAIN: "plain", "SCRAM-SHA-256": "scram-sha-256", "SCRAM-SHA-512": "scram-sha-512" } as const;

const saslOf = async (config: KafkaVariables): Promise<SASLOptions | null> => {
  if (!config.KAFKA_SECURITY_PROTOCOL.startsWith("SASL")) return null;
  const kept = await fileOf(config, "KAFKA_SASL_PASSWORD_FILE");
  const password = config.KAFKA_SASL_PASSWORD ?? kept?.replace(/\r?\n$/, "") ?? ""; // editors end files with a newline
  return { mechanism: MECHANISMS[config.KAFKA_SASL_MECHANISM], username: config.KAFKA_SASL_USERNAME ?? "", password };
};

/**
 * Reads the files that the variables name and puts everything together.
 * @throws ConfigError naming each variable that is missing, not used or whose file cannot be read.
 */
export const readConnection = async (config: KafkaVariables): Promise<Connection> => {
  const faults = faultsOf(config);
  if (faults.length > 0) throw new ConfigError(faults.join("\n"));
  return {
    brokers: config.KAFKA_BROKERS,
    tls: await tlsOf(config),
    sasl: await saslOf(config),
    compression: config.KAFKA_COMPRESSION === "none" ? null : config.KAFKA_COMPRESSION,
  };
};
