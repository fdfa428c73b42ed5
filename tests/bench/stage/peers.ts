import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareKafkaStreams, prepareKafkaTools } from "../../../infra/local/kafka.ts";
import { removeWithUs } from "../../../infra/local/reaper.ts";
import type { HopCommand } from "./hop-process.ts";

/** Whoever does the same work, by name. */
export interface Peer {
  readonly name: string;
  /** Of what it writes. */
  readonly codec: string;
  readonly command: HopCommand;
}

const here = (file: string): string => join(import.meta.dirname, file);
const inNode = (make: string, file: string, codec: string): Peer => ({
  name: `${make} ${codec}`,
  codec,
  command: { program: process.execPath, args: [here(file)], env: { COMPRESSION: codec } },
});

/** What the runner writes with unless it is told otherwise. */
export const DELIVERED_CODEC = "gzip";
export const NO_CODEC = "none";
/** The runner, with any codec that Kafka has. */
export const parley = (codec: string): Peer => inNode("parley", "parley-hop.ts", codec);
export const bareKafkajs = inNode("kafkajs", "kafkajs-hop.ts", NO_CODEC);
/** The bare client with a codec of its own, of which it has these. */
export const bareByCodec: ReadonlyMap<string, Peer> = new Map([
  [NO_CODEC, bareKafkajs],
  [DELIVERED_CODEC, inNode("kafkajs", "kafkajs-hop.ts", DELIVERED_CODEC)],
]);

export const JAVA_CLIENTS = "java clients";
export const KAFKA_STREAMS = "kafka streams";

/** Kafka's own clients and Kafka Streams; none where there is no `javac`. @throws when a source does not compile. */
export const prepareJava = async (log: (line: string) => void): Promise<readonly Peer[]> => {
  const { java, libs } = await prepareKafkaTools({ log });
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-java-"));
  removeWithUs(folder);
  const path = `${libs}/*:${await prepareKafkaStreams({ log })}/*`;
  try {
    await promisify(execFile)("javac", ["-cp", path, "-d", folder, here("JavaHop.java"), here("StreamsHop.java")]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
  const runs = (hop: string): HopCommand => ({
    program: java,
    args: ["-Xmx512m", "-cp", `${path}:${folder}`, hop],
    env: { STATE_FOLDER: join(folder, "state") },
  });
  return [
    { name: JAVA_CLIENTS, codec: NO_CODEC, command: runs("JavaHop") },
    { name: KAFKA_STREAMS, codec: NO_CODEC, command: runs("StreamsHop") },
  ];
};
