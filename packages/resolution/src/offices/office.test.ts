import { expect, test } from "vitest";
import { compareOffices, isSpokesperson, officesOf } from "./office.ts";

const titled = (title: string, titles: string[] = []) => ({ title, titles });

test.each([
  ["Minister of Foreign Affairs", "министр иностранных дел", "only"],
  ["Foreign Secretary", "外務大臣", "only"],
  ["President", "Cumhurbaşkanı", "only"],
  ["Prime Minister", "رئيس الوزراء", "only"],
  ["Energy Minister", "υπουργός Ενέργειας", "only"],
  ["Minister of Transport", "وزير النقل", "only"],
  ["Deputy Minister of Commerce", "상무부 차관", "shared"],
  ["Deputy Prime Minister", "Prime Minister", "far"],
  ["Deputy Prime Minister", "вице-премьер", "shared"],
  ["Deputy Prime Minister; Minister of Energy", "能源部长", "only"],
  ["Vice President", "President", "far"],
  ["Minister of Trade", "министр обороны", "other"],
  ["Minister", "министр", "unknown"],
  ["Special Envoy", "特使", "shared"],
  ["beekeeper", "пчеловод", "unknown"],
])("%s and %s: %s", (a, b, verdict) => {
  expect(compareOffices(titled(a), titled(b))).toBe(verdict);
  expect(compareOffices(titled(b), titled(a))).toBe(verdict);
});

test("every title of a person counts", () => {
  expect([...officesOf(titled("Deputy Chairman of the Cabinet", ["Minister of Finance"]))].sort()).toEqual([
    "deputy head of government",
    "minister finance",
  ]);
});

test.each([
  ["spokeswoman", true],
  ["официальный представитель МИД", true],
  ["外交部发言人", true],
  ["Speaker of the Parliament", false],
  ["Foreign Minister", false],
])("%s speaks for others: %s", (title, expected) => {
  expect(isSpokesperson({ title })).toBe(expected);
});
