import { expect, test } from "vitest";
import { box, clip, columnsOf, printable, wrap } from "./text-box.ts";

test.each([
  ["plain", 5],
  ["\u001b[32mgreen\u001b[39m", 5],
  ["北京", 4],
  ["Valparai\u0301so", 10],
])("%j takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ["fits", 10, ["fits"]],
  ["one two three", 8, ["one two", "three"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["会谈 在北京举行", 6, ["会谈", "在北京", "举行"]],
  ["  ", 4, []],
])("%j wrapped to %i columns is %j", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.each([
  ["short", 8, "short"],
  ["rather long", 8, "rather …"],
  ["北京北京", 6, "北京…"],
])("%j clipped to %i columns is %j", (text, width, clipped) => {
  expect(clip(text, width)).toBe(clipped);
});

test("control characters become a space", () => {
  expect(printable("\u001b[2Ja\r\nb\u0007")).toBe("[2Ja b");
});

test("a box keeps its edge when a line is too long, coloured or not", () => {
  const lines = ["x".repeat(100), `\u001b[32m${"y".repeat(100)}\u001b[39m`, "z"];
  const drawn = box({ title: "NEW", note: "version 1", tint: "green", lines }, { width: 40, colour: true }).split("\n");
  expect(drawn.map(columnsOf)).toEqual([40, 40, 40, 40, 40]);
});
