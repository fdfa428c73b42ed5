import { expect, test } from "vitest";
import { createKeeper } from "./keeper.ts";
import { readingMap } from "./reading-map.ts";

const meeting = (id: string) => ({ id, parties: ["KZ", "NO"] });

test("between batches only the last used values stay whole, and the others read as they were", () => {
  const keeper = createKeeper(1);
  const [first, second] = [keeper.keep(meeting("a")), keeper.keep(meeting("b"))];
  keeper.settle();
  expect([first.whole, second.whole]).toEqual([null, meeting("b")]);
  expect(keeper.read(first)).toEqual(meeting("a"));
  keeper.settle();
  expect([first.whole, second.whole]).toEqual([meeting("a"), null]);
});

test("within a batch nothing is packed, so that what is read twice is one object", () => {
  const keeper = createKeeper(0);
  const kept = keeper.keep(meeting("a"));
  keeper.settle();
  expect(keeper.read(kept)).toBe(keeper.read(kept));
});

test("what is only glanced at stays packed", () => {
  const keeper = createKeeper(0);
  const kept = keeper.keep(meeting("a"));
  keeper.settle();
  expect(keeper.glance(kept)).toEqual(meeting("a"));
  expect(kept.whole).toBeNull();
});

test("what is forgotten takes nobody's place", () => {
  const keeper = createKeeper(1);
  const [old, other, replaced] = ["a", "b", "c"].map((id) => keeper.keep(meeting(id)));
  if (!old || !other || !replaced) throw new Error("three were kept");
  keeper.forget(replaced);
  keeper.settle();
  expect([old.whole, other.whole]).toEqual([null, meeting("b")]);
});

test("a map of kept values is read like a map of the values", () => {
  const keeper = createKeeper(0);
  const values = new Map([meeting("a"), meeting("b")].map((value) => [value.id, value]));
  const map = readingMap(new Map([...values].map(([id, value]) => [id, keeper.keep(value)])), keeper);
  keeper.settle();
  const visited: string[] = [];
  map.forEach(({ id }, key) => visited.push(`${key} ${id}`));
  expect(visited).toEqual(["a a", "b b"]);
  expect(new Map(map)).toEqual(values);
  expect([...map.keys()]).toEqual(["a", "b"]);
  expect([...map.values()]).toEqual([...values.values()]);
  expect([map.size, map.has("a"), map.has("c"), map.get("b"), map.get("c")]).toEqual([
    2,
    true,
    false,
    meeting("b"),
    undefined,
  ]);
});
