import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { prepareKafkaTools } from "../../infra/local/kafka.ts";
import { reapWithUs } from "../../infra/local/reaper.ts";

const CHUNK = 50;
const PACE_MS = 150; // between two chunks, so that work comes in for as long as a fault lasts
/** Of what no URL or JSON holds. */
const SEPARATOR = "\u001f";

/** A scraper that goes on whatever the brokers do. */
export interface SteadyScraper {
  /** Records handed to its client. */
  readonly given: () => number;
  /** Resolves when all is written. */
  readonly done: Promise<void>;
}

/**
 * Kafka's own console producer: idempotent, acks from all, and patient. Clients of other makes are not trusted here: kafkajs
 * leaves out a partition, or writes it twice, when its leader moves between two attempts at one request.
 * @param allowed how many of the records may be sent by now; all of them in the end.
 */
export const startScraper = async (options: {
  readonly brokers: string;
  readonly topic: string;
  readonly records: readonly { key: string; value: string }[];
  readonly allowed: () => number;
}): Promise<SteadyScraper> => {
  const { brokers, topic, records, allowed } = options;
  const { java, libs } = await prepareKafkaTools({ log: () => {} });
  const program = ["-Xmx128m", "-cp", `${libs}/*`, "org.apache.kafka.tools.ConsoleProducer"];
  const reading = ["parse.key=true", `key.separator=${SEPARATOR}`].flatMap((text) => ["--reader-property", text]);
  const patience = ["--message-send-max-retries", "2147483647", "--request-timeout-ms", "5000"];
  const more = ["--command-property", "delivery.timeout.ms=600000", "--max-block-ms", "600000"];
  const where = ["--bootstrap-server", brokers, "--topic", topic];
  const child = spawn(java, [...program, ...where, ...reading, ...patience, ...more], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  reapWithUs(child);
  const ended = once(child, "exit");
  let given = 0;
  const give = async (): Promise<void> => {
    while (given < records.length) {
      const chunk = records.slice(given, Math.min(given + CHUNK, allowed()));
      for (const { key, value } of chunk) child.stdin.write(`${key}${SEPARATOR}${value}\n`);
      given += chunk.length;
      await sleep(PACE_MS);
    }
    child.stdin.end();
    const [code] = await ended;
    if (code !== 0) throw new Error(`the console producer ended with ${code}`);
  };
  return { given: () => given, done: give() };
};
