import { describe, expect, test } from "vitest";
import { breakingChanges } from "./breaking-changes.ts";
import { type Json, jsonSchemaOf } from "./json-schema.ts";
import { topics } from "./topics.ts";

const object = (properties: { [key: string]: Json }, required: string[] = []): Json => ({
  type: "object",
  properties,
  required,
});
const text: Json = { type: "string" };
const nullable: Json = { anyOf: [{ type: "string" }, { type: "null" }] };

describe("a change of a topic's schema", () => {
  test.for([
    ["readers", "a removed field", object({ a: text }), object({}), ["/a: removed"]],
    [
      "readers",
      "a retyped field",
      object({ a: text }),
      object({ a: { type: "number" } }),
      ["/a: type was string, is number"],
    ],
    [
      "readers",
      "a field that may now be null",
      object({ a: text }),
      object({ a: nullable }),
      ["/a: type was string, is null|string"],
    ],
    [
      "readers",
      "a field that may now be absent",
      object({ a: text }, ["a"]),
      object({ a: text }),
      ["/a: no longer always present"],
    ],
    [
      "readers",
      "a change inside a list",
      object({ a: { type: "array", items: object({ b: text }) } }),
      object({ a: { type: "array", items: object({}) } }),
      ["/a/[]/b: removed"],
    ],
    ["writers", "a new required field", object({}), object({ a: text }, ["a"]), ["/a: now required"]],
    [
      "writers",
      "a field that may no longer be null",
      object({ a: nullable }),
      object({ a: text }),
      ["/a: type was null|string, is string", "/a: alternative 0 removed", "/a: alternative 1 removed"],
    ],
    [
      "writers",
      "an enum value taken away",
      object({ a: { type: "string", enum: ["x", "y"] } }),
      object({ a: { type: "string", enum: ["x"] } }),
      ["/a: value y no longer accepted"],
    ],
  ] as const)("for %s breaks on %s", ([direction, , before, after, expected]) => {
    expect(breakingChanges(before, after, direction)).toEqual(expected);
  });

  test.for([
    ["readers", "a new field", object({ a: text }), object({ a: text, b: text }, ["b"])],
    [
      "readers",
      "a new enum value",
      object({ a: { type: "string", enum: ["x"] } }),
      object({ a: { type: "string", enum: ["x", "y"] } }),
    ],
    ["writers", "a new optional field", object({ a: text }), object({ a: text, b: nullable })],
    ["writers", "a field that may now be absent", object({ a: text }, ["a"]), object({ a: text })],
  ] as const)("for %s does not break on %s", ([direction, , before, after]) => {
    expect(breakingChanges(before, after, direction)).toEqual([]);
  });

  test("is found in the real schemas when a field of theirs goes", () => {
    const before = jsonSchemaOf(topics.meetings) as { properties: Record<string, Json> };
    const { place: _gone, ...properties } = before.properties;
    expect(breakingChanges(before, { ...before, properties }, "readers")).toEqual(["/place: removed"]);
  });
});
