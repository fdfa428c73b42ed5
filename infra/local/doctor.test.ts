import { expect, test } from "vitest";
import { maskPassword } from "./doctor.mjs";

test.each([
  ["redis://user:hushhush@cache.example:6379/0", "redis://***@cache.example:6379/0"],
  ["rediss://:hushhush@cache.example", "rediss://***@cache.example"],
  ["redis://cache.example:6379", "redis://cache.example:6379"],
])("%s is shown as %s", (url, shown) => {
  expect(maskPassword(url)).toBe(shown);
});
