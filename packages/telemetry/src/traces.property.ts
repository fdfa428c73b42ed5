import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { contextFrom, traceparentOf } from "./traces.ts";

const hex = (length: number) =>
  fc
    .string({ unit: fc.constantFrom(..."0123456789abcdef".split("")), minLength: length, maxLength: length })
    .filter((id) => /[^0]/.test(id));

test.prop([hex(32), hex(16), fc.constantFrom("00", "01")])(
  "any valid traceparent comes back unchanged",
  (traceId, spanId, flags) => {
    const traceparent = `00-${traceId}-${spanId}-${flags}`;
    expect(traceparentOf(contextFrom(traceparent))).toBe(traceparent);
  },
);

test.prop([fc.string(), fc.option(fc.string())])("any other header is no trace and no error", (header, state) => {
  const back = traceparentOf(contextFrom(header, state));
  expect(back === null || header.includes(back.slice(3, 52))).toBe(true);
});
