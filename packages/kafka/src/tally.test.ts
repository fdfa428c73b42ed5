import { REPLAY_HEADERS } from "@parley/contracts";
import { dead, drop, emit, PermanentError } from "@parley/stage";
import { createRecordingTelemetry } from "@parley/telemetry";
import { expect, test } from "vitest";
import type { KafkaRecord } from "./broker.ts";
import { countBatch } from "./tally.ts";

test("what had been put back is counted by what became of it, beside the counts of everything", () => {
  const telemetry = createRecordingTelemetry();
  const outcomes = [emit(), dead(new PermanentError("stage.bug", "m")), drop("withdrawn"), emit()];
  const records = [true, true, true, false].map((isBack, offset): KafkaRecord => {
    const headers = isBack ? { [REPLAY_HEADERS.id]: Buffer.from("run") } : {};
    const headerList = Object.entries(headers);
    return {
      topic: "t",
      partition: 0,
      offset: BigInt(offset),
      key: null,
      value: null,
      headers,
      headerList,
      timestampMs: 0,
    };
  });
  countBatch(telemetry, "s", { outcomes, records, outgoing: [], deadLetterTopic: "d" });
  expect(telemetry.counts.get("parley_records_received_total")).toBe(4);
  expect(telemetry.counts.get("parley_records_replayed_total")).toBe(3);
  const replayed = [...telemetry.counts].filter(([name]) => name.startsWith("parley_records_replayed_total{"));
  expect(replayed.map(([, count]) => count)).toEqual([1, 1, 1]);
});
