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

const call = (day: string, offset: string): Partial<EventSketch> => ({
  kind: "phone_call",
  format: "phone",
  date: `2031-05-${day}`,
  publishedAt: `2031-05-10T12:00:00${offset}`,
});
const undone = (date: string | null) => ({ status: "cancelled" as const, date, publishedAt: "2031-05-04T08:00:00Z" });
const putOff = (date: string) => ({ status: "postponed" as const, date, publishedAt: "2031-05-04T08:00:00Z" });
const summitOf = (name: string) => ({
  kind: "summit" as const,
  mechanism: { name, ordinal: null },
  parties: ["DK", "FI", "KZ", "NO"],
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
    ["two visits", { kind: "visit" }, { kind: "visit" }, 6 + 2.5 + 9],
    ["two rounds", { kind: "negotiation_round" }, { kind: "negotiation_round" }, 6 + 2.5 + 9 + 1.5],
    ["a call dated in the west and in the east", call("09", "-04:00"), call("10", "+08:00"), 3 + 9],
    ["two calls on two days of one zone", call("09", "+01:00"), call("10", "+02:00"), -2 + 9],
    ["a plan and its cancellation without a day", { status: "scheduled" }, undone(null), 3 + 2.5 + 9],
    [
      "a plan put off to a named day",
      { status: "scheduled", publishedAt: "2031-04-20" },
      putOff("2031-05-20"),
      -1 + 2.5 + 9,
    ],
    ["a plan and a meeting weeks later", { status: "scheduled" }, { date: "2031-05-20" }, -8 + 2.5 + 9],
    ["a session and its number", committee(4), committee(4), 6 + 2.5 + 9 + 4 + 7 + 1.5],
    ["one session, its number misprinted", committee(4), committee(5), 6 + 2.5 + 9 + 4 - 6 + 1.5],
    ["one body on two days running", committee(4), { ...committee(4), date: "2031-05-07" }, 1 + 2.5 + 9 + 11 + 1.5],
    ["a mechanism on one side", committee(4), { kind: "committee_session" }, 6 + 2.5 + 9 - 1 + 1.5],
    ["a rumour and a report", { status: "possible" }, {}, 6 + 2.5 + 9 - 2],
    ["one session, another day", committee(4), { ...committee(4), date: "2031-05-10" }, -4 + 2.5 + 9 + 11 + 1.5],
    [
      "one session, its day moved",
      committee(4),
      { ...committee(4), date: "2031-06-20", status: "scheduled" },
      -1 + 2.5 + 9 + 11 + 1.5,
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
    ["session", committee(4), { ...committee(5), place: { city: "Oslo", country: "NO" } }],
    ["session", committee(4), { ...committee(5), status: "scheduled" }],
    ["part of the other", { superEvent: "Amber Coast Summit" }, summitOf("Amber Coast Summit")],
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
    const doubted = { ...committee(5), date: "2031-05-07", confidence: 0.2 };
    expect(score(committee(4), doubted)).toBe(1 + 2.5 + 9 + 4 - 6 + 1.5);
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
  test("two lists of one summit's parties with nobody in common", () => {
    const guests = (parties: string[]) => ({ ...summitOf("Amber Coast Summit"), parties, participants: [] });
    expect(score(guests(["DK", "FI"]), guests(["KZ", "NO"]))).toBe(6 + 2.5 + 4 + 1.5 - 3);
  });
  test("names in two scripts for the holder of one office", () => {
    const chinese = { participants: [KZ, { name: "霍尔门", title: "外交部长", country: "NO" }] };
    const latin = { participants: [KZ, { ...NO, title: "Foreign Minister" }] };
    expect(score(chinese, latin)).toBe(6 + 2.5 + 4.5 + 2.5);
  });
  test("names in two scripts of two offices: less for the highest than for others", () => {
    const guest = (name: string, title: string) => ({ participants: [KZ, { name, title, country: "NO" }] });
    const minister = guest("Lars Holmen", "Foreign Minister");
    expect(score(minister, guest("霍尔门", "贸易部长"))).toBe(6 + 2.5 + 4.5 - 2.5);
    expect(score(minister, guest("霍尔门", "首相"))).toBe(6 + 2.5 + 4.5 - 5);
  });
  test("letters that seem to differ, in two scripts, of people with one office that a few have", () => {
    const deputies = (name: string, title: string) => ({ participants: [KZ, { name, title, country: "NO" }] });
    const [latin, cyrillic] = [
      deputies("Lars Holmen", "Deputy Prime Minister"),
      deputies("Педер Квист", "вице-премьер"),
    ];
    expect(score(latin, cyrillic)).toBe(6 + 2.5 + 4.5);
    expect(score(latin, deputies("Peder Kvist", "Deputy Prime Minister"))).toBe(VETOED);
    expect(score(latin, deputies("Педер Квист", "посол"))).toBe(VETOED);
  });
  test("a spokesman beside a minister", () => {
    const spoken = { participants: [{ name: "Odd Berge", title: "Ministry spokesman", country: "NO" }] };
    expect(score({}, spoken)).toBe(6 + 2.5);
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
