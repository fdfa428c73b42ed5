import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryEvents } from "../arbitrary-events.ts";
import { createComponent } from "../component.ts";
import { createNameMatcher } from "../names/name-matcher.ts";
import { profileOf } from "../profile.ts";
import { check } from "../property-support.ts";
import { mergeFacts } from "./merge-facts.ts";
import { type Report, reportsOf } from "./report.ts";

const names = createNameMatcher();

/** Reports of any events at all, also of ones that would never be one meeting. */
const reports = arbitraryEvents.map((events): Report[] => {
  const profiles = events.map((event) => profileOf(event, names));
  const component = createComponent(
    profiles,
    profiles.map(() => null),
    { names, verdicts: () => null, scored: () => undefined },
  );
  return reportsOf(
    component,
    profiles.map((_, index) => index),
  );
});
const shuffled = reports.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
);

test("every field is merged the same from reports in any order", () => {
  check(shuffled, ([all, mixed]) => {
    expect(mergeFacts(mixed, names)).toEqual(mergeFacts(all, names));
  });
});

test("a value of every field is one that some report gave", () => {
  check(reports, (all) => {
    const facts = mergeFacts(all, names);
    const given = (read: (report: Report) => unknown) => all.map((report) => JSON.stringify(read(report)));
    expect(given(({ event }) => event.kind)).toContain(JSON.stringify(facts.kind));
    expect([...given(({ event }) => event.date), "null"]).toContain(JSON.stringify(facts.date));
    expect([...given(({ event }) => event.place.city), "null"]).toContain(JSON.stringify(facts.place.city));
    expect([...given(({ event }) => event.mechanism?.name ?? null), "null"]).toContain(
      JSON.stringify(facts.mechanism?.name ?? null),
    );
    expect(new Set(facts.parties)).toEqual(new Set(all.flatMap(({ event }) => event.parties)));
    if (facts.status === "held") expect(all.some(({ isHeld }) => isHeld)).toBe(true);
  });
});
