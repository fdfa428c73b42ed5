import { extractArticle } from "@parley/extraction";
import { resolve } from "@parley/resolution";
import { expect, test } from "vitest";

/** One session told by four outlets, each of which says when or where the next will be; and the report of that. */
const REPORTS = [
  [
    "2027-03-02T10:00:00Z",
    "The ninth session of the Norway-Peru Joint Commission on Fisheries was held in Oslo on Monday. The two sides reviewed quotas.\n\nBoth sides agreed to hold the next meeting in Lima on mutually convenient dates.",
  ],
  [
    "2027-03-02T12:00:00Z",
    "Norway and Peru held the ninth session of the Joint Commission on Fisheries in Oslo on Monday, March 1.\n\nThe next session will be held in Lima in 2028.",
  ],
  [
    "2027-03-03T12:00:00Z",
    "OSLO - The Norway-Peru Joint Commission on Fisheries met in Oslo on Monday. Foreign Minister Anna Berg of Norway and Foreign Minister Luis Ortiz of Peru chaired it. The tenth session will take place in Lima in May 2028.",
  ],
  [
    "2027-03-03T12:00:00Z",
    "The 9th Norway-Peru Joint Commission on Fisheries meeting concluded in Oslo on Monday. It was agreed to convene the next round in Lima.",
  ],
  [
    "2028-05-21T12:00:00Z",
    "The tenth session of the Norway-Peru Joint Commission on Fisheries was held in Lima on May 20, 2028.",
  ],
] as const;

test("the next session that reports announce is the one that is told a year later, and never the one they tell", () => {
  const events = REPORTS.flatMap(
    ([publishedAt, body], at) =>
      extractArticle({
        url: `https://outlet-${at}.example/1`,
        publishedAt,
        content: { mediaType: "text/plain", body },
      }).events,
  );
  expect(events).toHaveLength(9);
  const meetings = resolve(events).map(({ mechanism, date, place, sources, statusHistory }) => ({
    ordinal: mechanism?.ordinal,
    date,
    city: place.city,
    outlets: sources.length,
    history: [...new Set(statusHistory.map(({ status }) => status))],
  }));
  expect(meetings.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))).toEqual([
    { ordinal: 9, date: "2027-03-01", city: "Oslo", outlets: 4, history: ["held"] },
    { ordinal: 10, date: "2028-05-20", city: "Lima", outlets: 5, history: ["scheduled", "held"] },
  ]);
});
