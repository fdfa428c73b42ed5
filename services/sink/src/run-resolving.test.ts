import { RULES_KEY, topicName, topics } from "@parley/contracts";
import { createMemoryBroker, ensureTopics, type KafkaRecord, runStatefulStage } from "@parley/kafka";
import { createResolver } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { expect, test } from "vitest";
import { createResolveStage } from "./resolve.stage.ts";
import { runResolving } from "./run-resolving.ts";
import { describeRules } from "./suites/rules.suite.ts";

const WITHIN = { timeout: 20_000 };
const broker = createMemoryBroker({ now: Date.now });

describeRules({ broker, run: "memory", now: Date.now });

test("a batch that holds another activation is not touched, whatever the watch has seen; an old one is passed over", async () => {
  const namespace = "held";
  await ensureTopics(broker, { namespace });
  const ending = new AbortController();
  let ask: ((records: readonly KafkaRecord[]) => string | null) | null = null;
  const resolving = runResolving({
    broker,
    namespace,
    rulesVersion: "one",
    signal: ending.signal,
    now: Date.now,
    log: createSilentTelemetry().log,
    start: (hold, signal) => {
      ask = hold;
      const stage = createResolveStage({ resolver: createResolver({ rulesVersion: "one" }), rulesVersion: "one" });
      const telemetry = createSilentTelemetry();
      return runStatefulStage({ broker, namespace, stage, telemetry, signal, now: Date.now, hold });
    },
  });
  await expect.poll(() => resolving.ready(), WITHIN).toBeNull();
  const activation = (offset: bigint, rulesVersion: string): KafkaRecord => ({
    topic: topicName(namespace, topics.meetingEvents),
    partition: 0,
    offset,
    key: Buffer.from(RULES_KEY),
    value: Buffer.from(JSON.stringify({ type: "rules_activation", rulesVersion })),
    headers: {},
    headerList: [],
    timestampMs: 0,
  });
  const hold = (...records: KafkaRecord[]) => ask?.(records);
  expect(hold()).toBeNull();
  expect(hold(activation(20n, "one"))).toBeNull();
  expect(hold(activation(10n, "two"))).toBeNull();
  expect(hold(activation(30n, "two"))).toBe("rules two are active now");
  expect(hold()).toBe("rules two are active now");
  ending.abort(new Error("enough"));
  await resolving.done;
});
