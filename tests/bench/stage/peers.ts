import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareKafkaTools } from "../../../infra/local/kafka.ts";
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

/** Kafka's own clients; null where there is no `javac`. @throws when the source does not compile. */
export const prepareJava = async (log: (line: string) => void): Promise<Peer | null> => {
  const { java, libs } = await prepareKafkaTools({ log });
  const classes = await mkdtemp(join(tmpdir(), "parley-bench-java-"));
  removeWithUs(classes);
  try {
    await promisify(execFile)("javac", ["-cp", `${libs}/*`, "-d", classes, here("JavaHop.java")]);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const args = ["-Xmx512m", "-cp", `${libs}/*:${classes}`, "JavaHop"];
  return { name: "java clients", command: { program: java, args } };
};
