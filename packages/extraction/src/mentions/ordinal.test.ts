import { expect, test } from "vitest";
import { ordinalOf } from "./ordinal.ts";

test.for([
  ["12th", 12],
  ["twelfth", 12],
  ["twenty-third", 23],
  ["fortieth", 40],
  ["sixty-second", 62],
  ["XIX", 19],
  ["inaugural", 1],
  ["first-ever", 1],
  ["2024th", null],
  ["I", null],
  ["1352nd", 1352],
  ["dentieth", null],
  ["other", null],
] as const)("%s is number %s", ([text, want]) => expect(ordinalOf(text)).toBe(want));
