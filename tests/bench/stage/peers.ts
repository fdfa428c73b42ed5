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
  readonly command: HopCommand;
}

const here = (file: string): string => join(import.meta.dirname, file);

/** The runner as it is delivered (`compression` null = its own default), or with another codec. */
export const parley = (compression: string | null): Peer => ({
  name: compression === null ? "parley" : `parley ${compression}`,
  command: {
    program: process.execPath,
    args: [here("parley-hop.ts")],
    env: compression === null ? {} : { COMPRESSION: compression },
  },
});
export const bareKafkajs: Peer = {
  name: "kafkajs",
  command: { program: process.execPath, args: [here("kafkajs-hop.ts")] },
};

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
    { name: JAVA_CLIENTS, command: runs("JavaHop") },
    { name: KAFKA_STREAMS, command: runs("StreamsHop") },
  ];
};
