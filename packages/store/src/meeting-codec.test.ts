import { Meeting } from "@parley/contracts";
import { expect, test } from "vitest";
import { z } from "zod";
import { exampleMeeting } from "./example-meeting.ts";
import { decodeMeeting, encodeMeeting } from "./meeting-codec.ts";
import { MEETING_DICTIONARY } from "./meeting-dictionary.ts";
import { LAYOUT } from "./redis-meeting-view.ts";

const ID = "0123456789abcdef0123456789abcdef";
const evidence = { pointer: "/topics/1", start: 10, end: 22, rule: "topic.discussed", certainty: "stated" as const };
const MEETING = exampleMeeting({
  id: ID,
  members: [ID],
  topics: ["~0", "rail freight"],
  evidence: [{ ...evidence, quote: "rail freight", event: ID }],
});
/** Written when the layout was made. */
const KEPT =
  "AAABASNFZ4mrze8BI0VniavN76NtnoJmAtyZiXAuMaFJLgnLTM3LS0TJK44h+PIKWDbYkxZ5xTEvUcE7vyzxSK+SjpLX4W1F6Qo+mXkpealFuh6JiZDC" +
  "GUuOcUtNAUUDQghWOKMn52BPJR2Q+0nJTHXgBFGUmJmjkFYEq1qIS76Q2MGXQKuRu2Xw9iMsnVoZGkCSKqhuhiRWK1SXQNOuFZZmGaLXYIVoesGragNw" +
  "VY3WxjIg2LYist2AvxVAcv1IZKUIAA==";

test("what this layout holds is read as it was written: when this fails, the change needs another LAYOUT", () => {
  expect(LAYOUT).toBe("v4");
  expect(JSON.stringify(decodeMeeting(Buffer.from(KEPT, "base64")))).toBe(JSON.stringify(MEETING));
});

test.each([
  [0, 0],
  [1, Number.MAX_SAFE_INTEGER],
  [Number.MAX_SAFE_INTEGER - 13, 1],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
])("an end that does not follow from its quote is kept: %d to %d", (start, end) => {
  const odd = exampleMeeting({
    id: ID,
    evidence: [{ ...evidence, start, end, quote: "a quote of twenty..", event: ID }],
  });
  expect(decodeMeeting(encodeMeeting(odd))).toEqual(Meeting.parse(odd));
});

test("a meeting of one report takes less than a fifth of its JSON", () => {
  expect(encodeMeeting(MEETING).length * 5).toBeLessThan(JSON.stringify(MEETING).length);
});

/** Names of all properties of a JSON Schema, and the values of its enumerations. */
const wordsOf = (schema: unknown): string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, enum: values } = schema as { properties?: object; enum?: unknown[] };
  const inner = Object.values(schema).flatMap(wordsOf);
  return [...Object.keys(properties ?? {}), ...(Array.isArray(values) ? values.map(String) : []), ...inner];
};

test("the dictionary knows every name and every value of the schema", () => {
  const words = [...new Set(wordsOf(z.toJSONSchema(Meeting, { io: "output" })))];
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !MEETING_DICTIONARY.includes(`"${word}"`))).toEqual([]);
});
