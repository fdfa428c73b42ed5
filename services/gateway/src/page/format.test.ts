import { describe, expect, test } from "vitest";
import {
  countText,
  dateText,
  instantText,
  label,
  mechanismText,
  ordinalText,
  pageAddress,
  partyName,
  partyOfName,
  placeText,
} from "./format.ts";

describe("a date has the precision of the reports", () => {
  test.each([
    ["2025-03-18", null, "day", "18 March 2025"],
    ["2025-03", null, "month", "March 2025"],
    ["2025", null, "year", "2025"],
    ["2025-03-17", null, "week", "week of 17 March 2025"],
    ["2025-10-02", "2025-10-02", "range", "2 October 2025"],
    ["2025-10", "2026-01-05", "range", "October 2025 – 5 January 2026"],
    ["2025-99-99", null, "day", "2025-99-99"],
    [null, null, "none", "date unknown"],
    [null, null, null, "date unknown"],
  ] as const)("%s to %s by %s is %o", (date, dateEnd, datePrecision, text) => {
    expect(dateText({ date, dateEnd, datePrecision })).toBe(text);
  });
  test("a range within a month names the month once", () => {
    const text = dateText({ date: "2025-10-02", dateEnd: "2025-10-04", datePrecision: "range" });
    expect(text.replaceAll(/\s/g, " ")).toMatch(/^2 ?– ?4 October 2025$/);
  });
});

test.each([
  ["KZ", "Kazakhstan"],
  ["EU", "European Union"],
  ["PS", "Palestine"],
  ["African Union", "African Union"],
  ["ZZ", "Unknown Region"],
  ["QQ", "QQ"],
])("the party %s is called %s", (party, name) => {
  expect(partyName(party)).toBe(name);
});

test.each([
  ["Kazakhstan", "KZ"],
  ["germany", "DE"],
  ["KZ", "KZ"],
  ["African Union", "African Union"],
])("who asks for %s asks for %s", (name, party) => {
  expect(partyOfName(name)).toBe(party);
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [21, "21st"],
  [113, "113th"],
])("%i is the %s", (number, text) => {
  expect(ordinalText(number)).toBe(text);
});

test.each([
  ["committee_session", 12, "Border Commission, 12th session"],
  ["negotiation_round", 2, "Border Commission, 2nd round"],
  ["summit", 3, "Border Commission, 3rd"],
  ["summit", null, "Border Commission"],
] as const)("the mechanism of a %s with ordinal %s is %o", (kind, ordinal, text) => {
  expect(mechanismText({ kind, mechanism: { name: "Border Commission", ordinal } })).toBe(text);
});

test.each([
  [{ venue: "Town Hall", city: "Graz", country: "AT" }, "Town Hall, Graz, Austria"],
  [{ venue: null, city: null, country: "AT" }, "Austria"],
  [{ venue: null, city: null, country: null }, null],
])("the place %o is %o", (place, text) => {
  expect(placeText({ place })).toBe(text);
});

test.each([
  ["https://news.example/a", "https://news.example/a"],
  ["HTTP://news.example/a", "HTTP://news.example/a"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  [" https://news.example", null],
])("%o is opened as %o", (url, address) => {
  expect(pageAddress(url)).toBe(address);
});

test.each([
  ["2024-05-14T18:30:00+02:00", "2024-05-14 18:30 +02:00"],
  ["2024-05-14T18:30:00.123Z", "2024-05-14 18:30 UTC"],
  ["2024-05-14 18:30", "2024-05-14 18:30"],
  ["2024-05-14", "2024-05-14"],
  ["yesterday", "yesterday"],
])("the instant %o is shown as %o", (instant, text) => {
  expect(instantText(instant)).toBe(text);
});

test("names of kinds are words, and counts agree with their noun", () => {
  expect([label("bilateral_meeting"), label("mou"), countText(1, "source"), countText(0, "source")]).toEqual([
    "bilateral meeting",
    "MoU",
    "1 source",
    "0 sources",
  ]);
});
