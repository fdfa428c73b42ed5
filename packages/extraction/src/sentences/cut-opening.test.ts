import { describe, expect, test } from "vitest";
import { cutOpening } from "./cut-opening.ts";

const TOWNS = new Set(["lima", "accra", "new delhi", "delhi"]);
const exists = (town: string): boolean => TOWNS.has(town.split(",", 1)[0]?.toLowerCase() ?? "");
const MORE =
  " The two spoke of ferries and of fisheries, and were to meet again in the spring, an official of the ministry said later.";
const cut = (text: string, title: string | null = null): string[] =>
  cutOpening([{ index: 0, text: text + MORE }], title?.toLowerCase().replaceAll(/[^a-z]/g, "") ?? null, exists).map(
    ({ text: part }) => part.replace(MORE, "").trim(),
  );

describe("a page that came as one line", () => {
  test.for([
    [
      "Minister meets guest LIMA, March 3 (Agency) -- The minister met his guest.",
      ["Minister meets guest", "LIMA, March 3 (Agency) -- The minister met his guest."],
    ],
    ["By Ana Luz ACCRA – The minister met his guest.", ["By Ana Luz", "ACCRA – The minister met his guest."]],
    ["Talks held Lima, 3 March (Agency): They met.", ["Talks held", "Lima, 3 March (Agency): They met."]],
    // a byline, the page's day, the report
    [
      "ANA LUZ PUBLISHED: 4 Feb 2026 at 07:12 The minister met his guest.",
      ["ANA LUZ PUBLISHED:", "4 Feb 2026 at 07:12", "The minister met his guest."],
    ],
    [
      "Issued on: 22/08/2026 - 14:07 A minister met his guest.",
      ["Issued on:", "22/08/2026 - 14:07", "A minister met his guest."],
    ],
    [
      "Ana Luz Diplomatic correspondent Fri 21 Mar 2025 19.31 GMT Flags were out.",
      ["Ana Luz Diplomatic correspondent", "Fri 21 Mar 2025 19.31 GMT", "Flags were out."],
    ],
    // near misses: a sentence with a day, a dateline with one
    ["The minister met on 4 Feb 2026 Peru's envoy.", ["The minister met on 4 Feb 2026 Peru's envoy."]],
    ["ACCRA, March 3, 2026 (Agency) – They met.", ["ACCRA, March 3, 2026 (Agency) – They met."]],
    // near misses: it begins with its dateline, no such town, no dateline
    ["New Delhi, Mar 18 (PTI) The minister met.", ["New Delhi, Mar 18 (PTI) The minister met."]],
    ["Minister meets guest NOSUCHTOWN – They met.", ["Minister meets guest NOSUCHTOWN – They met."]],
    ["The minister met his guest in Lima, Peru's capital.", ["The minister met his guest in Lima, Peru's capital."]],
  ] as const)("%s", ([text, want]) => expect(cut(text)).toEqual(want));

  test("its title is a line of its own, if the report begins behind it", () => {
    const title = "Kari Holm meets Pablo Rivas";
    expect(cut(`${title} The two met in Lima.`, title)).toEqual([title, "The two met in Lima."]);
    expect(cut(`${title} in Lima on Monday.`, title)).toEqual([`${title} in Lima on Monday.`]);
  });

  test("every part keeps its place", () => {
    const text = `Minister meets guest LIMA, March 3 (Agency) -- The minister met his guest.${MORE}`;
    for (const { index, text: part } of cutOpening([{ index: 7, text }], null, exists))
      expect(text.slice(index - 7, index - 7 + part.length)).toBe(part);
  });
});
