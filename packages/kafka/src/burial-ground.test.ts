import { PermanentError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { expect, test, vi } from "vitest";
import { createBurialGround } from "./burial-ground.ts";
import { recordBytes } from "./slice-batch.ts";

const recordOf = (value: Buffer) => ({
  topic: "amounts.v1",
  partition: 0,
  offset: 7n,
  key: Buffer.from("k"),
  value,
  headers: {},
  headerList: [],
  timestampMs: 0,
});
const error = new PermanentError("json.invalid", "no JSON");

test("what goes above the limit is an error in the log, and what comes after it is taken if it fits", () => {
  const { log } = createSilentTelemetry();
  const told = vi.spyOn(log, "error");
  const [first, tooLarge, last] = [
    recordOf(Buffer.from("12345")),
    recordOf(Buffer.from("too large")),
    recordOf(Buffer.from("678")),
  ] as const;
  const ground = createBurialGround(log, recordBytes(first) + recordBytes(last));
  for (const record of [first, tooLarge, last]) ground.take(record, error);
  expect(ground.records.map(({ record }) => String(record.value))).toEqual(["12345", "678"]);
  expect(told).toHaveBeenCalledWith(
    expect.objectContaining({ offset: "7", code: "json.invalid" }),
    "no dead letter made",
  );
});

test("the bytes kept are those of the record, not of the batch it came in", () => {
  const batch = Buffer.alloc(100_000);
  batch.write("value", 7);
  const ground = createBurialGround(createSilentTelemetry().log);
  const bytes = batch.subarray(7, 12);
  ground.take({ ...recordOf(bytes), key: bytes, headers: { name: bytes }, headerList: [["name", bytes]] }, error);
  const { key, value, headers, headerList } = ground.records[0]?.record ?? recordOf(bytes);
  for (const kept of [key, value, Object.values(headers)[0], headerList[0]?.[1]]) {
    expect(kept?.buffer).not.toBe(batch.buffer);
    expect(String(kept)).toBe("value");
  }
});
