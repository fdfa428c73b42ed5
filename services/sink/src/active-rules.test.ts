import { RULES_KEY, topicName, topics } from "@parley/contracts";
import { activateRules, createMemoryBroker, ensureTopics, type KafkaRecord } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { createActiveRules, watchRules } from "./active-rules.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const record = (offset: number, key: string | null, value: string | null): KafkaRecord => ({
  topic: "parley.meeting-events.v1",
  partition: 0,
  offset: BigInt(offset),
  key: key === null ? null : bytes(key),
  value: value === null ? null : bytes(value),
  headers: {},
  headerList: [],
  timestampMs: 0,
});
const activation = (offset: number, rulesVersion: string): KafkaRecord =>
  record(offset, RULES_KEY, JSON.stringify({ type: "rules_activation", rulesVersion }));

describe("which rules are active", () => {
  test.for([
    ["nothing that activates", [record(0, "a", "{}"), record(1, null, "{}")], null],
    ["one activation", [record(0, "a", "{}"), activation(1, "x")], "x"],
    ["the last of several", [activation(1, "x"), activation(5, "y"), activation(9, "x")], "x"],
    ["the last in the log, whichever was met first", [activation(9, "y"), activation(5, "x")], "y"],
    ["an activation under another key", [record(3, "a", '{"type":"rules_activation","rulesVersion":"x"}')], null],
    ["one that cannot be read, behind a good one", [activation(1, "x"), record(2, RULES_KEY, "{")], "x"],
    ["one that was taken back", [activation(1, "x"), record(2, RULES_KEY, null)], "x"],
  ] as const)("%s", ([, records, version]) => {
    const together = createActiveRules();
    together.saw(records);
    const apart = createActiveRules();
    for (const each of records) apart.saw([each]);
    expect([together.version(), apart.version()]).toEqual([version, version]);
  });

  test("who waits for a version hears of it, and of the end of waiting", async () => {
    const rules = createActiveRules();
    const waiting = rules.until((version) => version === "y", new AbortController().signal);
    rules.saw([activation(1, "x")]);
    rules.saw([activation(2, "y")]);
    await waiting;
    const ending = new AbortController();
    const stopped = rules.until((version) => version === "z", ending.signal);
    ending.abort(new Error("enough"));
    await expect(stopped).rejects.toThrow("enough");
  });

  test("the watch resolves at the end of the log, and goes on from there", async () => {
    const [namespace, broker, rules] = ["watched", createMemoryBroker(), createActiveRules()];
    await ensureTopics(broker, { namespace });
    const activate = (rulesVersion: string) =>
      activateRules(broker, { namespace, rulesVersion, source: "/test", nowMs: 1 });
    await activate("x");
    await broker.send([{ topic: topicName(namespace, topics.meetingEvents), key: "a", value: null }]);
    const { signal } = new AbortController();
    const tail = await watchRules({ broker, namespace, rules, signal, log: createSilentTelemetry().log });
    expect(rules.version()).toBe("x");
    await activate("y");
    await rules.until((version) => version === "y", signal);
    await tail.stop();
  });
});
