import { expect, test } from "vitest";
import { extractArticle } from "./index.ts";

const meetingsOf = (body: string): string[] =>
  extractArticle({
    url: "https://un-briefing.example/highlights/one",
    publishedAt: "2026-03-11T12:00:00Z",
    content: { mediaType: "text/plain", body },
  }).events.map(({ kind, parties, mechanism }) => `${kind} ${parties.join(",")} ${mechanism?.name ?? "-"}`);

test("what stands under another heading of a briefing is another meeting, though the day and one side are the same", () => {
  expect(
    meetingsOf(
      [
        "Highlights of the noon briefing",
        "SECRETARY-GENERAL / SWITZERLAND",
        "The Secretary-General is back in New York after two days in Geneva, where on Tuesday she addressed the Executive Committee of the relief agency.",
        "SAMOA",
        "The Special Envoy for Samoa, Paul Lund, wrapped up a visit to Apia today. Yesterday he sat down with the Prime Minister of Samoa, Dr. Sione Tua, to go through the plans for a sea wall.",
        "TONGA",
        "The ferry to Vava'u sails again.",
      ].join("\n\n"),
    ),
  ).toContain("bilateral_meeting UN,WS -");
});
