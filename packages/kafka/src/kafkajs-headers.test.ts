import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { installHeaderReader } from "./kafkajs-headers.ts";
import { readRecord, writeRecord } from "./kafkajs-record.ts";

const load = createRequire(import.meta.url);
const encode = load("kafkajs/src/protocol/recordBatch/record/v0") as (record: object) => { buffer: Buffer };
const decode = load("kafkajs/src/protocol/recordBatch/record/v0/decoder.js") as (
  decoder: object,
  context: object,
) => Parameters<typeof readRecord>[2];
const Decoder = load("kafkajs/src/protocol/decoder.js") as new (bytes: Buffer) => { readVarInt(): number };

/** What a record's headers are after they went through the client's encoder and decoder. */
const roundTrip = (headerList: readonly (readonly [string, Buffer | null])[]) => {
  const placed = { topic: "t", partition: 0, key: null, value: Buffer.from("v"), headerList };
  const decoder = new Decoder(encode(writeRecord(placed)).buffer);
  decoder.readVarInt(); // the length, which the client reads before it reads the record
  return readRecord("t", 0, decode(decoder, { firstOffset: "0", firstTimestamp: "0", magicByte: 2 })).headerList;
};

installHeaderReader();

describe("the client's headers", () => {
  test("may have names that objects inherit", () => {
    const list = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", ""].map(
      (name) => [name, Buffer.from(`value of ${name}`)] as const,
    );
    expect(roundTrip(list)).toEqual(list);
  });

  test("keep their values and the order of values of one name, null and empty told apart", () => {
    const [one, two] = [Buffer.from([0, 255]), Buffer.alloc(0)];
    const list = [["a", one] as const, ["a", null] as const, ["a", two] as const, ["b", null] as const];
    expect(roundTrip(list)).toEqual(list);
  });

  test("may be very many: reading them takes as long as they are many, not as their square", () => {
    const list = Array.from({ length: 50_000 }, (_, n) => [`h${n}`, Buffer.from(String(n))] as const);
    expect(roundTrip(list)).toHaveLength(list.length);
  });
});
