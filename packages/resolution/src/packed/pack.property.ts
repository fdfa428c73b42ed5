import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../property-support.ts";
import { createPacker } from "./pack.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "/participants/0/title",
    "",
    "__proto__",
    "Встреча",
    "会见",
    "\ud800",
    "ÿ",
    "a text longer than any word of the dictionary",
  ),
  fc.stringMatching(/^[0-9a-f]{32}$/),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    texts,
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.maxSafeNat(),
    fc.constantFrom(null, true, false, undefined, -0),
    fc.array(tie("value"), { maxLength: 6 }),
    fc.dictionary(texts, tie("value"), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;

test("any value comes back as it was, with its keys in their order, whatever was packed before it", () => {
  const packer = createPacker();
  check(values, (value) => {
    const back = packer.unpack(packer.pack(value));
    expect(back).toStrictEqual(value);
    expect(JSON.stringify(back)).toBe(JSON.stringify(value));
  });
});

test("a value packed early is read the same after others have filled the dictionary", () => {
  check(fc.array(values, { minLength: 2, maxLength: 6 }), (several) => {
    const packer = createPacker();
    const packed = several.map((value) => packer.pack(value));
    expect(packed.map((text) => packer.unpack(text))).toStrictEqual(several);
  });
});
