import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { plain } from "./paint.ts";
import { shorten, wrap } from "./wrap.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

test.prop([anyText, fc.integer({ min: 24, max: 120 })])(
  "wrapping keeps every word and stays inside the width",
  (text, width) => {
    const words = plain(text)
      .split(" ")
      .filter((word) => word !== "");
    const lines = wrap(plain(text), { width, first: "> " });
    expect(
      lines
        .join(" ")
        .slice(2)
        .split(" ")
        .filter((word) => word !== ""),
    ).toEqual(words);
    for (const line of lines) {
      const isOneWord = line.slice(2).trim().split(" ").length === 1;
      expect(isOneWord || Array.from(line).length <= width).toBe(true);
    }
  },
);

test.prop([anyText])("plain leaves no control character and changes nothing the second time", (text) => {
  expect(plain(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  expect(plain(plain(text))).toBe(plain(text));
});

test.prop([anyText, fc.integer({ min: 1, max: 50 })])(
  "shortening keeps to the length and cuts no character in two",
  (text, lengthMax) => {
    const short = shorten(text, lengthMax);
    expect(Array.from(short).length).toBeLessThanOrEqual(Math.max(lengthMax, 1));
    expect(Array.from(text).join("").startsWith(short.replace(/…$/, "").slice(0, -1))).toBe(true);
  },
);
