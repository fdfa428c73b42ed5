import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { installHeaderReader } from "./kafkajs-headers.ts";
import { readRecord } from "./kafkajs-record.ts";
import { encodeBatch } from "./record-batch.ts";

const load = createRequire(import.meta.url);
const Decoder = load("kafkajs/src/protocol/decoder.js") as new (bytes: Buffer) => object;
const decodeBatch = load("kafkajs/src/protocol/recordBatch/v0/decoder.js") as (
  at: object,
) => Promise<{ readonly records: readonly Parameters<typeof readRecord>[2][] }>;
const producer = { id: 1n, epoch: 0, firstSequence: 0, isTransactional: false };

/** What a record's headers are after the client has read them. */
const roundTrip = async (headerList: readonly (readonly [string, Buffer | null])[]) => {
  const record = { key: null, value: Buffer.from("v"), headerList };
  const bytes = await encodeBatch([record], { codec: null, producer, timestampMs: 1_900_000_000_000 });
  const [message] = (await decodeBatch(new Decoder(bytes))).records;
  if (message === undefined) throw new Error("the batch is empty");
  return readRecord("t", 0, message).headerList;
};

installHeaderReader();

describe("the client's headers", () => {
  test("may have names that objects inherit", async () => {
    const list = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", ""].map(
      (name) => [name, Buffer.from(`value of ${name}`)] as const,
    );
    expect(await roundTrip(list)).toEqual(list);
  });

  test("keep their values and the order of values of one name, null and empty told apart", async () => {
    const [one, two] = [Buffer.from([0, 255]), Buffer.alloc(0)];
    const list = [["a", one] as const, ["a", null] as const, ["a", two] as const, ["b", null] as const];
    expect(await roundTrip(list)).toEqual(list);
  });

  test("may be very many: reading them takes as long as they are many, not as their square", async () => {
    const list = Array.from({ length: 50_000 }, (_, n) => [`h${n}`, Buffer.from(String(n))] as const);
    expect(await roundTrip(list)).toHaveLength(list.length);
  });
});
