import { describe, expect, test } from "vitest";
import type { EventSketch } from "./example-events.ts";
import { createResolver, type Resolver } from "./resolver.ts";
import { live, parts, report, send } from "./resolver-harness.ts";

const summit = (parties: string[], facts: Partial<EventSketch> = {}): Partial<EventSketch> => ({
  kind: "summit",
  mechanism: { name: "Amber Coast Summit", ordinal: 3 },
  parties,
  participants: [],
  ...facts,
});
const after = (facts: Record<string, Partial<EventSketch>>): Resolver => {
  const resolver = createResolver();
  for (const [id, sketch] of Object.entries(facts)) send(resolver, report(id, sketch));
  return resolver;
};
const relationsOf = (resolver: Resolver) => {
  const membersOf = new Map(live(resolver).map(({ id, members }) => [id, members.join("")]));
  return live(resolver).flatMap(({ members, related }) =>
    related.map(({ type, meeting }) => `${members.join("")} ${type} ${membersOf.get(meeting)}`),
  );
};

describe("a gathering of many", () => {
  test("is one, whichever of its guests each report lists", () => {
    expect(
      parts(after({ a: summit(["DK", "FI"]), b: summit(["EE", "LV"]), c: summit(["DK", "EE", "FI", "LV", "NO"]) })),
    ).toEqual(["abc"]);
  });
  test("is one under its number where its names are in two languages", () => {
    const kazakh = summit(["KZ", "NO"], { mechanism: { name: "Янтарь жағалауы саммиті", ordinal: 3 } });
    const norwegian = summit(["DK", "NO"], { mechanism: { name: "Ravkysten toppmøte", ordinal: 3 } });
    const people = { participants: [{ name: "Lars Holmen", country: "NO" }] };
    expect(parts(after({ a: { ...kazakh, ...people }, b: { ...norwegian, ...people } }))).toEqual(["ab"]);
  });
  test("is not the talks beside it, even of all that a report lists", () => {
    const beside = { superEvent: "Amber Coast Summit", parties: ["KZ", "NO"] };
    expect(parts(after({ a: beside, b: summit(["KZ", "NO"]) }))).toEqual(["a", "b"]);
  });
  test("holds the talks beside it that are named so, also on the day before", () => {
    const whole = summit(["DK", "EE", "FI", "KZ", "NO"], {
      date: "2031-05-07",
      dateEnd: "2031-05-08",
      datePrecision: "range",
    });
    const named = { superEvent: "Amber Coast Summit" };
    expect(relationsOf(after({ a: named, s: whole }))).toEqual(["a partOf s"]);
    expect(relationsOf(after({ a: {}, s: whole }))).toEqual([]);
    expect(relationsOf(after({ a: { ...named, date: "2031-05-01" }, s: whole }))).toEqual([]);
    expect(relationsOf(after({ a: { ...named, place: { city: "Oslo", country: "NO" } }, s: whole }))).toEqual([]);
  });
  test("follows the one before it under its name", () => {
    const before = summit(["DK", "FI", "NO"], {
      mechanism: { name: "Amber Coast Leaders' Summit", ordinal: 2 },
      date: "2030-05-02",
      publishedAt: "2030-05-02T20:00:00Z",
    });
    expect(relationsOf(after({ a: summit(["DK", "EE", "FI"]), b: before }))).toEqual(["a follows b"]);
  });
});

describe("a session", () => {
  const round = (name: string, ordinal: number, date: string): Partial<EventSketch> => ({
    kind: "negotiation_round",
    mechanism: { name, ordinal },
    date,
    publishedAt: `${date}T20:00:00Z`,
  });
  test("follows the one before it under another language's name for the talks", () => {
    const resolver = after({
      a: round("Kazakhstan-Norway transit talks", 4, "2031-05-06"),
      b: round("переговоры Казахстан - Норвегия", 5, "2031-06-10"),
    });
    expect(relationsOf(resolver)).toEqual(["b follows a"]);
  });
  test("follows no body of another kind", () => {
    const resolver = after({
      a: round("Kazakhstan-Norway transit talks", 4, "2031-05-06"),
      b: round("Kazakhstan-Norway Fisheries Commission", 5, "2031-06-10"),
    });
    expect(relationsOf(resolver)).toEqual([]);
  });
});
