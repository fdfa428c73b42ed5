import { expect, test } from "vitest";
import { parseInstant } from "./instant.ts";

const now = Date.UTC(2031, 4, 3, 12);

test.each([
  ["2031-05-03", Date.UTC(2031, 4, 3)],
  ["2031-05-03T10:00Z", Date.UTC(2031, 4, 3, 10)],
  ["2031-05-03t10:00:30+02:00", Date.UTC(2031, 4, 3, 8, 0, 30)],
  ["90m", now - 90 * 60_000],
  ["6h", now - 6 * 3_600_000],
  ["30d", now - 30 * 86_400_000],
])("%s is a moment", (text, ms) => {
  expect(parseInstant(text, now)).toBe(ms);
});

test.each(["2031-05-03T10:00", "2031-02-30", "yesterday", "1.5h", "-3h", "10w", "", "2031-05-03T25:00Z"])(
  "%o is none",
  (text) => {
    expect(parseInstant(text, now)).toBeNull();
  },
);
