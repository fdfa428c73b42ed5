import { expect, test } from "vitest";
import { exampleEvent } from "./example-events.ts";
import { createNeighbourhood } from "./neighbourhood.ts";

const member = exampleEvent({ id: "a" });

test("an event with the same sides on the same day is near, one with other sides or of another month is not, nor is a member", () => {
  const near = createNeighbourhood([member]);
  const oslo = { place: { city: "Oslo", country: "NO" } };
  expect(near.isNear(exampleEvent({ id: "b", ...oslo }))).toBe(true);
  expect(near.isNear(exampleEvent({ id: "c", parties: ["FI", "SE"], participants: [] }))).toBe(false);
  expect(near.isNear(exampleEvent({ id: "d", date: "2031-08-06" }))).toBe(false);
  expect(near.isNear(member)).toBe(false);
});

test("each near event is explained once, by its best pair, the likeliest first", () => {
  const far = exampleEvent({ id: "b", place: { city: "Oslo", country: "NO" } });
  const call = exampleEvent({ id: "c", kind: "phone_call", format: "phone", participants: [] });
  const other = exampleEvent({ id: "z", participants: [] });
  const explained = createNeighbourhood([member, other]).explain([call, far]);
  expect(explained.map(({ a, b, vetoes }) => [a, b, vetoes])).toEqual([
    ["a", "b", ["place"]],
    ["a", "c", ["channel"]],
  ]);
});
