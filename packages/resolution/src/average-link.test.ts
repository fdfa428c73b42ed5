import { describe, expect, test } from "vitest";
import { averageLink } from "./average-link.ts";
import { clusterLarge } from "./cluster-large.ts";
import { COMPONENT_MAX } from "./component.ts";
import { exampleProfile } from "./example-events.ts";
import { VETOED } from "./pair-score.ts";

const scores =
  (pairs: Record<string, number>, otherwise: number) =>
  (i: number, j: number): number =>
    pairs[`${Math.min(i, j)}-${Math.max(i, j)}`] ?? otherwise;

describe("average link", () => {
  test.each<[string, number, Record<string, number>, number, number[][]]>([
    ["two that reach the bound are one", 2, { "0-1": 9 }, 0, [[0, 1]]],
    ["two below it stay two", 2, { "0-1": 8.5 }, 0, [[0], [1]]],
    ["the best pair goes first", 3, { "0-1": 10, "1-2": 12, "0-2": VETOED }, 0, [[0], [1, 2]]],
    ["of equal pairs the one with the smallest members", 3, { "0-1": 10, "1-2": 10, "0-2": VETOED }, 0, [[0, 1], [2]]],
    ["a chain does not close over a weak mean", 3, { "0-1": 10, "1-2": 10, "0-2": 2 }, 0, [[0, 1], [2]]],
    ["a strong mean outvotes one weak pair", 3, { "0-1": 14, "1-2": 14, "0-2": 8 }, 0, [[0, 1, 2]]],
    ["a veto outvotes any mean", 4, { "0-3": VETOED }, 50, [[0, 1, 2], [3]]],
  ])("%s", (_what, size, pairs, otherwise, expected) => {
    expect(averageLink(size, scores(pairs, otherwise))).toEqual(expected);
  });
});

describe("a component above the limit", () => {
  const SIZE = COMPONENT_MAX + 300;
  const member = exampleProfile({ id: "a" });
  const members = Array.from({ length: SIZE }, () => member);
  const component = (score: (i: number, j: number) => number) => ({ members, score, oneOrigin: () => false });

  test("is clustered like a small one where its meetings are clear", () => {
    const clusters = clusterLarge(component((i, j) => (i % 3 === j % 3 ? 20 : VETOED)));
    expect(clusters).toHaveLength(3);
    expect(clusters.flat()).toHaveLength(SIZE);
    expect(clusters.every((cluster) => cluster.every((item) => item % 3 === cluster[0]))).toBe(true);
  });

  test("holds no vetoed pair, and loses nobody who fits nowhere", () => {
    const isOdd = (i: number) => i > COMPONENT_MAX + 100;
    const clusters = clusterLarge(component((i, j) => (isOdd(i) || isOdd(j) ? VETOED : 12)));
    const [all = [], ...rest] = clusters;
    expect(all).toHaveLength(COMPONENT_MAX + 101);
    expect(rest.every((cluster) => cluster.length === 1)).toBe(true);
    expect(clusters.flat().sort((a, b) => a - b)).toEqual(members.map((_, index) => index));
  });
});
