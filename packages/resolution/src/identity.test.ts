import { meetingIdOf } from "@parley/contracts";
import { expect, test } from "vitest";
import { assignIds } from "./identity.ts";

const clusters = (...lists: string[][]) => lists.map((members) => ({ members }));
const held = (meetings: Record<string, string[]>) => {
  const of = new Map(Object.entries(meetings).flatMap(([id, events]) => events.map((event) => [event, id] as const)));
  return (event: string) => of.get(event);
};
const minted = (smallestMember: string, mintedBefore = 0) => meetingIdOf({ smallestMember, mintedBefore });

test("a new cluster mints the first id of its smallest member", () => {
  expect(assignIds(clusters(["a", "b"]), held({}), () => false)).toEqual([minted("a")]);
});

test("an id that was ever given is passed over", () => {
  expect(assignIds(clusters(["a"]), held({}), (id) => id === minted("a"))).toEqual([minted("a", 1)]);
});

test("the larger part of a split keeps the id", () => {
  const old = held({ m: ["a", "b", "c"] });
  expect(assignIds(clusters(["a"], ["b", "c"]), old, () => false)).toEqual([minted("a"), "m"]);
});

test("of two equal parts the one with the smaller member keeps it", () => {
  expect(assignIds(clusters(["b"], ["a"]), held({ m: ["a", "b"] }), () => false)).toEqual([minted("b"), "m"]);
});

test("of two merged meetings the one with more members lives on, then the smaller id", () => {
  const old = held({ m: ["a"], k: ["b", "c"], l: ["d", "e"] });
  expect(assignIds(clusters(["a", "b", "c", "d", "e"]), old, () => false)).toEqual(["k"]);
});

test("an id goes to one cluster only", () => {
  expect(assignIds(clusters(["a"], ["b"]), held({ m: ["a", "b"] }), () => false)).toEqual(["m", minted("b")]);
});
