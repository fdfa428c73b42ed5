import { describe, expect, test } from "vitest";
import { type EventSketch, exampleProfile } from "./example-events.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { explainPair, MERGE_MIN, POSSIBLE_MIN, scorePair, VETOED } from "./pair-score.ts";

const names = createNameMatcher();
const pair = (a: Partial<EventSketch>, b: Partial<EventSketch>) =>
  [exampleProfile({ id: "a", ...a }), exampleProfile({ id: "b", ...b })] as const;
const score = (a: Partial<EventSketch>, b: Partial<EventSketch>) => scorePair(...pair(a, b), names);

const KZ = { name: "Aigerim Satpayeva", country: "KZ" };
const NO = { name: "Lars Holmen", country: "NO" };
const committee = (ordinal: number | null, name = "Kazakhstan-Norway Energy Commission") => ({
  kind: "committee_session" as const,
  mechanism: { name, ordinal },
});

describe("weights", () => {
  test.each<[string, Partial<EventSketch>, Partial<EventSketch>, number]>([
    ["day, town and both people agree", {}, {}, 6 + 2.5 + 9],
    ["one report is a day off", {}, { date: "2031-05-07" }, -2 + 2.5 + 9],
    ["a week that holds the day", {}, { datePrecision: "week" }, 3 + 2.5 + 9],
    ["one date only presumed", {}, { date: null }, 1.5 + 2.5 + 9],
    ["neither dated nor published", {}, { date: null, publishedAt: null }, -1 + 2.5 + 9],
    ["people unknown on one side", {}, { participants: [] }, 6 + 2.5],
    ["one side knows one party", {}, { parties: ["KZ"], participants: [KZ] }, 6 + 2.5 + 4.5 - 3],
    ["a visit and a meeting in it", {}, { kind: "visit" }, 6 + 2.5 + 9 - 6],
    ["a session and its number", committee(4), committee(4), 6 + 2.5 + 9 + 4 + 7],
    ["a mechanism on one side", committee(4), { kind: "committee_session" }, 6 + 2.5 + 9 - 1],
    ["a rumour and a report", { status: "possible" }, {}, 6 + 2.5 + 9 - 2],
    ["one session, another day", committee(4), { ...committee(4), date: "2031-05-10" }, -4 + 2.5 + 9 + 11],
    [
      "one session, its day moved",
      committee(4),
      { ...committee(4), date: "2031-06-20", status: "scheduled" },
      -1 + 2.5 + 9 + 11,
    ],
  ])("%s", (_what, a, b, expected) => {
    expect(score(a, b)).toBe(expected);
    expect(score(b, a)).toBe(expected);
  });
});

describe("contradictions that no weight outvotes", () => {
  test.each<[string, Partial<EventSketch>, Partial<EventSketch>]>([
    ["same article", { url: "https://one.example/" }, { url: "https://one.example/" }],
    ["channel", {}, { kind: "phone_call", format: "phone" }],
    ["session", committee(4), committee(5)],
    ["mechanism", committee(4), committee(4, "Kazakhstan-Norway Fisheries Council")],
    ["date", {}, { date: "2031-05-09" }],
    ["place", {}, { place: { city: "Oslo", country: "NO" } }],
    ["person of NO", {}, { participants: [KZ, { name: "Ingrid Moen", country: "NO" }] }],
    ["no common party", {}, { parties: ["FI", "SE"], participants: [] }],
    ["another party", {}, { parties: ["KZ", "NO", "SE"] }],
    [
      "another party",
      { kind: "summit", parties: ["KZ", "NO", "SE"] },
      { kind: "summit", parties: ["DK", "FI", "KZ", "NO"] },
    ],
  ])("%s", (reason, a, b) => {
    expect(score(a, b)).toBe(VETOED);
    expect(explainPair(...pair(b, a), names).vetoes).toContain(reason);
  });

  test("become a weight when one event is not to be trusted", () => {
    const doubted = { ...committee(5), confidence: 0.2 };
    expect(score(committee(4), doubted)).toBe(6 + 2.5 + 9 + 4 - 6);
    expect(explainPair(...pair(committee(4), doubted), names).vetoes).toEqual([]);
  });
});

describe("what looks like a contradiction and is none", () => {
  test("the host country counted as a party by one outlet", () => {
    expect(score({}, { parties: ["AT", "KZ", "NO"] })).toBeGreaterThanOrEqual(MERGE_MIN);
  });
  test("the mediator's country counted as a party by one outlet", () => {
    const mediated = {
      parties: ["KZ", "NO", "OM"],
      participants: [KZ, NO, { name: "Salim Rawahi", country: "OM", role: "mediator" as const }],
    };
    expect(score({}, mediated)).toBeGreaterThanOrEqual(MERGE_MIN);
  });
  test("a page that has swapped two people's countries", () => {
    const swapped = {
      participants: [
        { ...KZ, country: "NO" },
        { ...NO, country: "KZ" },
      ],
    };
    expect(score({}, swapped)).toBe(6 + 2.5 + 9);
  });
  test("a plan that named another town", () => {
    expect(score({ status: "scheduled", place: { city: "Oslo", country: "NO" } }, {})).toBeGreaterThanOrEqual(
      MERGE_MIN,
    );
  });
  test("two lists of a summit's parties, one cut short", () => {
    const summit = (parties: string[]) => ({ kind: "summit" as const, parties });
    expect(score(summit(["FI", "KZ", "NO", "SE"]), summit(["DK", "FI", "KZ", "NO", "SE"]))).toBeGreaterThanOrEqual(
      MERGE_MIN,
    );
  });
});

test("a day and a town without people are possible, not proven", () => {
  const total = score({ participants: [] }, { participants: [] });
  expect(total).toBeGreaterThanOrEqual(POSSIBLE_MIN);
  expect(total).toBeLessThan(MERGE_MIN);
});

test("one text alone proves nothing", () => {
  const bare = { participants: [], place: null, documentSha256: "5e" };
  expect(score({ ...bare, date: null }, { ...bare, date: null })).toBeLessThan(POSSIBLE_MIN);
});

test("the explanation adds up to the score", () => {
  const [a, b] = pair(committee(4), { ...committee(4), date: "2031-05-07", documentSha256: null });
  const { features, total, vetoes } = explainPair(a, b, names);
  expect(vetoes).toEqual([]);
  expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBe(total);
  expect(total).toBe(scorePair(a, b, names));
});
