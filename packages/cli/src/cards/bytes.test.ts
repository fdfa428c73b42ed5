import { expect, test } from "vitest";
import { bodyLines, bytesOnALine } from "./bytes.ts";

test("text is shown as text, on as many lines as it needs, without what could move the cursor", () => {
  const lines = bodyLines(
    Buffer.from("Ministers met in Oslo on Monday and said little about it.\n\u202eMore later."),
    40,
  );
  expect(lines).toEqual(["    Ministers met in Oslo on Monday and", "    said little about it. More later."]);
});

test("bytes that are no text are dumped", () => {
  expect(bodyLines(Uint8Array.of(0, 255, 123, 34, 97, 34, 125, 10, 200), 100)).toEqual([
    '    00000000  00 ff 7b 22 61 22 7d 0a  c8                       |..{"a"}..|',
  ]);
});

test("a long body says that there is more", () => {
  expect(bodyLines(new Uint8Array(2_000), 100).at(-1)).toBe("    …");
  expect(bodyLines(Buffer.from("word ".repeat(1_000)), 100).at(-1)).toMatch(/…$/);
});

test.each([
  [null, "(null)"],
  [new Uint8Array(), "(empty)"],
  [Uint8Array.of(255, 0), "0xff00"],
  [Buffer.from("https://a.example/x"), "https://a.example/x"],
  [Buffer.from("a very long key of some page"), "a very lon…"],
])("%o on a line is %s", (bytes, shown) => {
  expect(bytesOnALine(bytes, shown.startsWith("a very") ? 11 : 60)).toBe(shown);
});
