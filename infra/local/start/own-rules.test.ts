import { activateRules, createMemoryBroker, ensureTopics, readActiveRules } from "@parley/kafka";
import { RULES_VERSION } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import { expect, test } from "vitest";
import { activateOwnRules } from "./own-rules.ts";

test.for([
  ["a new installation is left to its sink", null, null, 0],
  ["data of the same rules are left alone", RULES_VERSION, RULES_VERSION, 0],
  ["data that other rules left behind pass to these, and it is said", "older", RULES_VERSION, 1],
] as const)("%s", async ([, before, after, lines]) => {
  const [namespace, broker, said] = ["parley", createMemoryBroker(), [] as string[]];
  await ensureTopics(broker, { namespace });
  if (before !== null) await activateRules(broker, { namespace, rulesVersion: before, source: "/test", nowMs: 1 });
  const { signal } = new AbortController();
  await activateOwnRules({ broker, namespace, signal, now: () => 2, log: (line) => void said.push(line) });
  expect(await readActiveRules({ broker, namespace, signal, log: createSilentTelemetry().log })).toBe(after);
  expect(said).toHaveLength(lines);
  expect(said.every((line) => line.includes("older") && line.includes(RULES_VERSION))).toBe(true);
});
