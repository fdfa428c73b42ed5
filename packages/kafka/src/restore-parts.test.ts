import type { Emission } from "@parley/stage";
import { expect, test } from "vitest";
import { restoreParts } from "./restore-parts.ts";

const emissions = (keys: string): Emission[] => keys.split("").map((key) => ({ to: "any", key, value: null }));
const keysOf = (parts: readonly (readonly Emission[])[]): string[] =>
  parts.map((part) => part.map(({ key }) => key).join(""));

test.for([
  ["", 2, [""]],
  ["a", 2, ["a"]],
  ["ab", 2, ["ab"]],
  ["abc", 2, ["ab", "c"]],
  ["aabbcc", 3, ["aabb", "cc"]],
  ["aabbcc", 2, ["aa", "bb", "cc"]],
  ["aaaa", 2, ["aaaa"]],
] as const)("emissions %j in parts of %i never part neighbours of one key", ([keys, max, want]) => {
  expect(keysOf(restoreParts({ emissions: emissions(keys) }, max))).toEqual(want);
});
