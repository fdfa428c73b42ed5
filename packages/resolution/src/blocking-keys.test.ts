import { describe, expect, test } from "vitest";
import { createEventIndex } from "./event-index.ts";
import { type EventSketch, exampleProfile } from "./example-events.ts";
import type { Profile } from "./profile.ts";

const finds = (a: Profile, b: Profile): boolean => {
  const index = createEventIndex<Profile>();
  index.add(b);
  return index.find(a).includes(b);
};
const pair = (a: Partial<EventSketch>, b: Partial<EventSketch>) =>
  [exampleProfile({ id: "a", ...a }), exampleProfile({ id: "b", ...b })] as const;

const commission = (ordinal: number) => ({ mechanism: { name: "Kazakhstan-Norway Energy Commission", ordinal } });
const KZ = { name: "Aigerim Satpayeva", country: "KZ" };
const many = ["DK", "EE", "FI", "IS", "KZ", "LT", "LV", "NO", "SE"];

describe("events that may be one meeting find each other, from either side", () => {
  test.each<[string, Partial<EventSketch>, Partial<EventSketch>]>([
    ["same days and parties", {}, { participants: [], place: null }],
    ["a day apart", {}, { date: "2031-05-07" }],
    ["a day and a week", {}, { datePrecision: "week" }],
    ["a day and a month", {}, { date: "2031-05", datePrecision: "month" }],
    ["a day and a report without date", {}, { date: null }],
    ["two reports without date", { date: null }, { date: null, publishedAt: "2031-05-12T00:00:00Z" }],
    ["one side knows one party, by the town", { participants: [] }, { parties: ["KZ"], participants: [] }],
    [
      "one side knows one party, by the person",
      { place: null },
      { parties: ["KZ"], participants: [{ name: "Айгерим Сатпаева", country: "KZ" }], place: null },
    ],
    ["long lists of parties", { parties: many }, { parties: many.slice(0, 7) }],
    ["one session, other days", { ...commission(4), date: "2031-03-01" }, commission(4)],
    ["one session, no days", { ...commission(4), date: null, publishedAt: null }, commission(4)],
    ["one text, no days", { date: null, publishedAt: null, documentSha256: "5e" }, { documentSha256: "5e" }],
    [
      "a page that calls the other canonical",
      { url: "https://one.example/", parties: ["KZ"], participants: [KZ] },
      { canonicalUrl: "https://one.example/", date: "2031-06-01" },
    ],
  ])("%s", (_what, x, y) => {
    const [a, b] = pair(x, y);
    expect(finds(a, b)).toBe(true);
    expect(finds(b, a)).toBe(true);
  });
});

describe("the search does not grow with what else the same people do", () => {
  test.each<[string, Partial<EventSketch>, Partial<EventSketch>]>([
    ["another month", {}, { date: "2031-06-06" }],
    ["two days apart", {}, { date: "2031-05-08" }],
    ["a year", {}, { date: "2031", datePrecision: "year" }],
    ["no date and no publication", {}, { date: null, publishedAt: null }],
    ["another session on another day", commission(4), { ...commission(5), date: "2032-05-06" }],
  ])("%s is not looked at", (_what, x, y) => {
    const [a, b] = pair(x, y);
    expect(finds(a, b)).toBe(false);
    expect(finds(b, a)).toBe(false);
  });
});
