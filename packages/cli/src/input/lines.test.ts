import { expect, test } from "vitest";
import { isBlank, type Line, linesOf } from "./lines.ts";

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
const read = async (text: string, size: number, bytesMax = 1_000): Promise<(string | null)[]> => {
  const lines: Line[] = [];
  for await (const line of linesOf(chunksOf(text, size), { bytesMax })) lines.push(line);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  return lines.map(({ bytes }) => (bytes === null ? null : Buffer.from(bytes).toString()));
};

test.for([
  ["two lines", "a\nb\n", ["a", "b"]],
  ["a last line without a newline", "a\nb", ["a", "b"]],
  ["empty lines, which keep the count right", "\na\n\n", ["", "a", ""]],
  ["nothing", "", []],
  ["a character of several bytes", "é\n大\n", ["é", "大"]],
] as const)("lines are the same however the bytes come in: %s", async ([, text, lines]) => {
  for (const size of [1, 2, 3, 1_000]) expect(await read(text, size)).toEqual(lines);
});

test("a line over the limit is skipped and told, and the next is read", async () => {
  for (const size of [1, 4, 1_000]) expect(await read("aaaaaaaaaa\nb\ncccccccccc", size, 5)).toEqual([null, "b", null]);
});

test.each([
  ["", true],
  [" \t\r", true],
  [" {", false],
])("%j is blank: %s", (text, blank) => {
  expect(isBlank(Buffer.from(text))).toBe(blank);
});
