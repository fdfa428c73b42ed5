import { PermanentError } from "./errors.ts";
import { runInMemory } from "./run-in-memory.ts";
import type { Outcome } from "./outcome.ts";
import type { AnyStage } from "./stage.ts";

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Records that no topic accepts. Each must end as a dead letter with a code, never as an exception. */
const HOSTILE: readonly (Uint8Array | null)[] = [
  new Uint8Array([0xff, 0xfe, 0x00]),
  new Uint8Array(0),
  encode(null),
  encode([]),
  encode("text"),
  encode({ url: 7 }),
  new TextEncoder().encode('{"url": "https://example.org/", "content": '),
  new TextEncoder().encode("[".repeat(5_000)),
];

const comparable = (outcome: Outcome): string =>
  JSON.stringify(outcome.kind === "dead" ? { kind: "dead", code: outcome.error.code } : outcome);

/**
 * Holds a stage against docs/stage-spec.md: every record has one outcome, hostile bytes die with a code, emissions parse
 * against the topic they go to, and a second run over the same records says the same.
 * @returns what is wrong, a sentence each; empty = compliant.
 */
export const checkCompliance = async (
  stage: AnyStage,
  samples: readonly { key: string | null; value: unknown }[],
): Promise<string[]> => {
  const wrong: string[] = [];
  const good = samples.map(({ key, value }) => ({ key, value: value === null ? null : encode(value) }));
  const hostile = HOSTILE.map((value) => ({ key: "k", value }));
  const records = [...good, ...hostile];
  const first = await runInMemory(stage, records);
  const second = await runInMemory(stage, records);
  if (samples.length === 0) wrong.push("no sample given: nothing was shown");
  for (const [index, outcome] of first.entries()) {
    const again = second[index];
    if (again === undefined || comparable(again) !== comparable(outcome))
      wrong.push(`record ${index}: a second run differs`);
    if (index >= good.length && outcome.kind !== "dead")
      wrong.push(`hostile record ${index - good.length} was not refused`);
    if (outcome.kind === "dead") {
      if (!(outcome.error instanceof PermanentError)) wrong.push(`record ${index}: dead without a code`);
      else if (outcome.error.code === "stage.bug") wrong.push(`record ${index}: ${outcome.error.message}`);
      continue;
    }
    for (const emission of outcome.emissions) {
      const topic = stage.writes[emission.to];
      if (topic === undefined) wrong.push(`record ${index}: emits to ${emission.to}, which it does not declare`);
      else if (emission.value !== null && !topic.schema.safeParse(emission.value).success)
        wrong.push(`record ${index}: what it emits to ${emission.to} does not fit that topic`);
    }
  }
  return wrong;
};
