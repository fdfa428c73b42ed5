import { fc, test } from "@fast-check/vitest";
import { compressFrameSync } from "lz4-napi";
import { expect } from "vitest";
import { lz4BytesMax } from "./lz4-frame.ts";

const BLOCK_BYTES_MAX = 4_194_304;

test.prop([fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 1, max: 200 }), fc.boolean(), fc.boolean()])(
  "what a frame can unpack to is never underestimated, nor overestimated by more than a block",
  (part, times, contentChecksum, blockChecksums) => {
    const bytes = Buffer.concat(Array.from({ length: times }, () => part));
    const bound = lz4BytesMax(compressFrameSync(bytes, { contentChecksum, blockChecksums }));
    expect(bound).toBeGreaterThanOrEqual(bytes.length);
    expect(bound).toBeLessThan(bytes.length + BLOCK_BYTES_MAX + 1);
  },
);

test.prop([fc.uint8Array({ maxLength: 200 })])(
  "bytes that are no frame are refused with a RangeError, never read past",
  (bytes) => {
    try {
      expect(lz4BytesMax(bytes)).toBeGreaterThanOrEqual(0);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  },
);
