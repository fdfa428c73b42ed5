import { createRequire } from "node:module";
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { codecName, codecNumber, codecs, type CodecName, installCodecs } from "./codecs.ts";
import { crc32c } from "./crc32c.ts";
import { type BatchRecord, encodeBatch } from "./record-batch.ts";

interface Decoded {
  readonly producerId: string;
  readonly producerEpoch: number;
  readonly firstSequence: number;
  readonly lastOffsetDelta: number;
  readonly inTransaction: boolean;
  readonly maxTimestamp: string;
  readonly records: {
    readonly offset: string;
    readonly timestamp: string;
    readonly key: Buffer | null;
    readonly value: Buffer | null;
    readonly headers: Readonly<Record<string, Buffer | null | (Buffer | null)[]>>;
  }[];
}
const clientRequire = createRequire(import.meta.url);
const Decoder = clientRequire("kafkajs/src/protocol/decoder.js") as new (bytes: Buffer) => object;
const decodeBatch = clientRequire("kafkajs/src/protocol/recordBatch/v0/decoder.js") as (at: object) => Promise<Decoded>;
const clientSum = clientRequire("kafkajs/src/protocol/recordBatch/crc32C/crc32C.js") as (bytes: Uint8Array) => number;

installCodecs();
const bytes = fc.uint8Array({ maxLength: 300 });
const name = fc.string({ maxLength: 20, unit: "grapheme" }).map((text) => `x${text}`); // the client's decoder stumbles over `valueOf`
const content = fc.oneof(bytes, fc.string({ unit: "grapheme" }), fc.constant(null));
const record: fc.Arbitrary<BatchRecord> = fc.record({
  key: fc.option(bytes),
  value: fc.option(bytes),
  headerList: fc.uniqueArray(fc.tuple(name, content), { maxLength: 5, selector: ([each]) => each }),
});
const codec = fc.constantFrom<CodecName | null>(null, ...(Object.keys(codecs) as CodecName[]));
const plain = (value: Uint8Array | string | null): number[] | null => (value === null ? null : [...Buffer.from(value)]);

test.prop([fc.array(record, { minLength: 1, maxLength: 40 }), codec, fc.boolean(), fc.nat(1_000_000)])(
  "a batch holds its records in order, byte for byte, and says who wrote it",
  async (records, compression, isTransactional, firstSequence) => {
    const producer = { id: 9_007_199_254_740_993n, epoch: 7, firstSequence, isTransactional };
    const batch = await encodeBatch(records, { codec: compression, producer, timestampMs: 1_900_000_000_123 });
    const decoded = await decodeBatch(new Decoder(batch));
    expect(decoded).toMatchObject({
      producerId: String(producer.id),
      producerEpoch: 7,
      firstSequence,
      inTransaction: isTransactional,
      lastOffsetDelta: records.length - 1,
      maxTimestamp: "1900000000123",
    });
    const read = decoded.records.map(({ offset, timestamp, key, value, headers }) => ({
      offset,
      timestamp,
      key: plain(key),
      value: plain(value),
      headers: Object.entries(headers).map(([each, held]) => [each, plain(held as Buffer | null)]),
    }));
    const expected = records.map(({ key, value, headerList }, at) => ({
      offset: String(at),
      timestamp: "1900000000123",
      key: plain(key),
      value: plain(value),
      headers: Object.entries(Object.fromEntries(headerList)).map(([each, held]) => [each, plain(held)]),
    }));
    expect(read).toEqual(expected);
    expect(batch.readUInt32BE(17)).toBe(crc32c(batch.subarray(21)));
    expect(codecName(codecNumber(compression))).toBe(compression);
  },
);

test.prop([fc.uint8Array({ maxLength: 5_000 })])("the checksum is that of the client", (given) => {
  expect(crc32c(given)).toBe(clientSum(given));
});
