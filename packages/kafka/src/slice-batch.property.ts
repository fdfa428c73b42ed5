import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { sliceByLimits } from "./slice-batch.ts";

test.prop([
  fc.array(fc.integer({ min: 1, max: 50 })),
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: 1, max: 100 }),
])(
  "parts put together are the list; none is empty, and none is over a limit unless it is a single item",
  (sizes, recordsMax, bytesMax) => {
    const parts = sliceByLimits(sizes, { recordsMax, bytesMax, bytesOf: (size) => size });
    expect(parts.flat()).toEqual(sizes);
    for (const part of parts) {
      expect(part.length).toBeGreaterThan(0);
      expect(part.length).toBeLessThanOrEqual(recordsMax);
      if (part.length > 1) expect(part.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bytesMax);
    }
  },
);
