import { PermanentError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { expect, test, vi } from "vitest";
import { createBurialGround } from "./burial-ground.ts";

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
  const ground = createBurialGround(log, 10);
  for (const value of ["12345", "too large", "678"]) ground.take(recordOf(Buffer.from(value)), error);
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
  ground.take(recordOf(batch.subarray(7, 12)), error);
  expect(ground.records[0]?.record.value?.buffer).not.toBe(batch.buffer);
  expect(String(ground.records[0]?.record.value)).toBe("value");
});
