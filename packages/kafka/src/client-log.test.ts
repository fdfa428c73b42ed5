import { createLog } from "@parley/telemetry";
import kafkajs, { type logLevel } from "kafkajs";
import { describe, expect, test } from "vitest";
import { createClientLog } from "./client-log.ts";
import { createReach } from "./reach.ts";

const entry = (level: logLevel, message: string, details: Readonly<Record<string, unknown>> = {}) => ({
  namespace: "Connection",
  level,
  label: "",
  log: { timestamp: "", message, ...details },
});
interface Line {
  readonly level: string;
  readonly msg: string;
  readonly source: string;
  readonly broker?: string;
  readonly failures?: number;
}
const setUp = () => {
  const lines: Line[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Line) };
  const log = createLog({ service: "test", version: "0", level: "debug", destination });
  const reach = createReach(log);
  return { lines, reach, write: createClientLog(log, reach)() };
};

test.for([
  [
    "ERROR",
    "Response GroupCoordinator(key: 10, version: 2)",
    "The coordinator is loading and hence can't process requests",
    "debug",
  ],
  ["ERROR", "Response Heartbeat(key: 12, version: 3)", "The group is rebalancing, so a rejoin is needed", "debug"],
  ["WARN", "The group is rebalancing, re-joining", undefined, "debug"],
  ["INFO", "Consumer has joined the group", undefined, "debug"],
  ["ERROR", "Crash: KafkaJSNonRetriableError: a batch is compressed with codec 6", undefined, "error"],
  [
    "ERROR",
    "Response Produce(key: 0, version: 7)",
    "The request included a message larger than the max message size",
    "error",
  ],
  ["WARN", "something the list does not know", undefined, "warn"],
] as const)("%s %j (%s) is logged at its level unless it is known to be harmless", ([level, message, error, want]) => {
  const { lines, write } = setUp();
  write(entry(kafkajs.logLevel[level], message, { error }));
  expect(lines.map(({ level: at, msg, source }) => [at, msg, source])).toEqual([[want, message, "kafkajs"]]);
});

describe("while a broker is away", () => {
  const { ERROR } = kafkajs.logLevel;
  const refused = "Connection error: connect ECONNREFUSED 127.0.0.1:9092";
  const broker = "kafka-0:9092";
  const levels = (lines: readonly Line[]) => lines.map(({ level }) => level);

  test("its failures are one error, then counted at debug, until one line says that it is back", () => {
    const { lines, reach, write } = setUp();
    for (let n = 0; n < 3; n++) write(entry(ERROR, refused, { broker }));
    reach.connected(broker);
    reach.connected(broker);
    expect(lines.map(({ level, failures }) => [level, failures])).toEqual([
      ["error", 1],
      ["debug", 2],
      ["debug", 3],
      ["info", 3],
    ]);
    expect(lines.at(-1)).toMatchObject({ msg: "connected again", broker });
    write(entry(ERROR, refused, { broker }));
    expect(lines.at(-1)).toMatchObject({ level: "error", failures: 1 });
  });

  test("another broker that goes is told as well", () => {
    const { lines, write } = setUp();
    write(entry(ERROR, refused, { broker }));
    write(entry(ERROR, "Connection timeout", { broker: "kafka-1:9092" }));
    expect(levels(lines)).toEqual(["error", "error"]);
  });

  test.for([
    `Failed to connect to seed broker, trying another broker from the list: ${refused}`,
    `Crash: KafkaJSNumberOfRetriesExceeded: ${refused}`,
    "Crash: KafkaJSNoBrokerAvailableError: No broker available",
    "Failed to send messages: Closed connection",
  ])("what follows from it is at debug, and an error when no broker is known to be away: %s", (message) => {
    const { lines, write, reach } = setUp();
    write(entry(ERROR, message));
    write(entry(ERROR, refused, { broker }));
    write(entry(ERROR, message));
    reach.connected(broker);
    write(entry(ERROR, message));
    expect(levels(lines)).toEqual(["error", "error", "debug", "info", "error"]);
  });

  test("every other error is told as ever", () => {
    const { lines, write } = setUp();
    write(entry(ERROR, refused, { broker }));
    write(entry(ERROR, "Crash: KafkaJSNonRetriableError: a batch is compressed with codec 6"));
    write(entry(ERROR, "Response Produce(key: 0, version: 7)", { broker, error: "The disk is full" }));
    expect(levels(lines)).toEqual(["error", "error", "error"]);
  });
});
