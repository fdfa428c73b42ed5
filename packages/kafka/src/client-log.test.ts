import { createLog } from "@parley/telemetry";
import kafkajs, { type logLevel } from "kafkajs";
import { expect, test } from "vitest";
import { createClientLog } from "./client-log.ts";

const entry = (level: logLevel, message: string, error?: string) => ({
  namespace: "Connection",
  level,
  label: "",
  log: { timestamp: "", message, ...(error === undefined ? {} : { error }) },
});

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
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const log = createLog({ service: "test", version: "0", level: "debug", destination });
  createClientLog(log)()(entry(kafkajs.logLevel[level], message, error));
  const line = JSON.parse(lines[0] ?? "{}") as { level: string; msg: string; source: string };
  expect([line.level, line.msg, line.source]).toEqual([want, message, "kafkajs"]);
});
