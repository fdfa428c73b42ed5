import { gzipSync } from "node:zlib";
import { compressFrameSync } from "lz4-napi";
import { compressSync } from "snappy";
import kafkajs from "kafkajs";
import { describe, expect, test } from "vitest";
import { type CodecName, codecs, installCodecs, UNPACKED_BYTES_MAX } from "./codecs.ts";
import { javaBatches } from "./java-batches.examples.ts";
import { snappyBlocks, xerialFrame } from "./xerial.ts";

const names = Object.keys(codecs) as CodecName[];
const bomb = () => Buffer.alloc(UNPACKED_BYTES_MAX + 1);

describe("codecs", () => {
  test.for(names)("%s gives back what it was given", async (name) => {
    for (const size of [0, 1, 1_000, 8_192, 8_193, 300_000]) {
      const bytes = Buffer.alloc(size, "the quick brown fox ");
      expect((await codecs[name].decompress(await codecs[name].compress(bytes))).equals(bytes)).toBe(true);
    }
  });

  test.for(javaBatches)("a $codec batch of Java's client is read: $count records of $size bytes", async (batch) => {
    const unpacked = await codecs[batch.codec].decompress(Buffer.from(batch.base64, "base64"));
    for (let i = 0; i < batch.count; i++) {
      const value = Buffer.from(Array.from({ length: batch.size }, (_, k) => ((k * 7 + i) % 61) + 32));
      const at = unpacked.indexOf(value);
      expect(at).toBeGreaterThan(0);
      expect(unpacked.subarray(0, at).lastIndexOf(`k${i}`)).toBeGreaterThan(-1);
    }
  });

  test("snappy without Java's frame is read, as other clients write it", async () => {
    const bytes = Buffer.from("raw raw raw raw raw raw");
    expect(String(await codecs.snappy.decompress(compressSync(bytes)))).toBe(String(bytes));
  });

  test("snappy in several chunks is read whole", async () => {
    const [one, two] = ["first ", "second"].map((text) => compressSync(Buffer.from(text)));
    if (one === undefined || two === undefined) throw new Error("two chunks");
    const length = Buffer.alloc(4);
    length.writeUInt32BE(two.length);
    expect(String(await codecs.snappy.decompress(Buffer.concat([xerialFrame(one), length, two])))).toBe("first second");
  });

  test.for([
    ["gzip", () => gzipSync(bomb(), { level: 1 })],
    ["snappy", () => xerialFrame(compressSync(bomb()))],
    ["lz4", () => compressFrameSync(bomb())],
    ["zstd", () => codecs.zstd.compress(bomb())],
  ] as const)("a %s batch that unpacks to more than the limit is refused", async ([name, pack]) => {
    await expect(codecs[name].decompress(await pack())).rejects.toThrow(RangeError);
  });

  test.for(names)("a %s batch that is cut short is an error", async (name) => {
    const packed = await codecs[name].compress(Buffer.alloc(100_000, "abcdefg"));
    await expect(codecs[name].decompress(packed.subarray(0, packed.length - 9))).rejects.toThrow(Error);
  });

  test("a Snappy chunk that is longer than what follows is refused", () => {
    expect(() => snappyBlocks(xerialFrame(Buffer.from("abc")).subarray(0, 22))).toThrow(RangeError);
  });

  test("a codec number that Kafka does not have is an error that names it, not garbage", () => {
    installCodecs();
    const table = kafkajs.CompressionCodecs as unknown as Record<number, () => unknown>;
    expect(() => table[6]?.()).toThrow(/codec 6/);
  });
});
