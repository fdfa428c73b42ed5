import { DEAD_LETTER_HEADERS, REPLAY_HEADERS, SINCE_HEADER } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import { expect, test } from "vitest";
import type { KafkaRecord } from "./broker.ts";
import { deadLetter } from "./dead-letter.ts";
import { headerListOf, lastHeaders } from "./headers.ts";
import { originOf } from "./replayed.ts";

const recordWith = (headers: Record<string, string>): KafkaRecord => {
  const headerList = headerListOf(headers);
  const place = { topic: "t", partition: 1, offset: 70n, timestampMs: 5_000 };
  return { ...place, key: null, value: null, headerList, headers: lastHeaders(headerList) };
};
const written = (headers: Record<string, string>): Record<string, string> => {
  const made = { namespace: "n", stage: "s", failedAtMs: Date.UTC(2031, 4, 3) };
  const { headers: list } = deadLetter(recordWith(headers), new PermanentError("stage.bug", "m"), made);
  return Object.fromEntries(headerListOf(list).map(([name, value]) => [name, String(value)]));
};

test("a redriven record that fails again keeps when and how it failed before", () => {
  const headers = {
    [REPLAY_HEADERS.attempts]: "2",
    [REPLAY_HEADERS.firstFailedAt]: "2031-05-01T00:00:00.000Z",
    [REPLAY_HEADERS.codes]: "schema.invalid,stage.timeout",
    [SINCE_HEADER]: "4000",
  };
  expect(written(headers)).toMatchObject({
    ...headers,
    [DEAD_LETTER_HEADERS.attempts]: "3",
    [DEAD_LETTER_HEADERS.firstFailedAt]: "2031-05-01T00:00:00.000Z",
    [DEAD_LETTER_HEADERS.earlierCodes]: "schema.invalid,stage.timeout",
    [DEAD_LETTER_HEADERS.since]: "4000",
  });
});

test.each([
  ["attempts", "-3"],
  ["attempts", "many"],
  ["firstFailedAt", "yesterday"],
  ["firstFailedAt", "2031-99-01T00:00:00.000Z"],
  ["codes", "not a code, at all"],
  ["codes", "a,".repeat(200)],
] as const)("a history that no redrive wrote is not believed: %s %o", (name, text) => {
  const letter = written({ [REPLAY_HEADERS[name]]: text });
  expect(letter[DEAD_LETTER_HEADERS.attempts]).toBe("1");
  expect(letter[DEAD_LETTER_HEADERS.firstFailedAt]).toBe("2031-05-03T00:00:00.000Z");
  expect(letter).not.toHaveProperty([DEAD_LETTER_HEADERS.earlierCodes]);
});

test.each([
  ["7", 7n],
  ["70", 70n],
  ["71", 70n],
  ["-1", 70n],
  ["x", 70n],
])("an origin of %s at offset 70 is %s: nothing comes from behind itself", (said, origin) => {
  expect(originOf(recordWith({ [REPLAY_HEADERS.origin]: said }))).toBe(origin);
});
