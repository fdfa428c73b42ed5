import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const eventsIn = (title: string, text: string) =>
  extract(documentOf(text, { title })).events.map(
    ({ status, kind, date, place, participants }) =>
      `${status} ${kind} ${date} ${place?.city} ${participants.map(({ name }) => name).join(", ")}`,
  );

test("a visit to come has neither the day nor the ambassador of the meeting that prepared it", () => {
  expect(
    eventsIn(
      "Norwegian PM Kraal to visit Lima",
      "OSLO, June 18 - Norwegian Prime Minister Nils Kraal received Peruvian Ambassador Luis Ortiz on Wednesday to prepare his visit to Lima.",
    ),
  ).toEqual(["scheduled visit null Lima Nils Kraal", "held bilateral_meeting 2025-06-18 Oslo Nils Kraal, Luis Ortiz"]);
});

test("the previous meeting is neither this one nor gives it its day; talks that have begun are of the day of the report", () => {
  const meeting = "held bilateral_meeting 2025-06-18 Lima Luis Mora, Kari Moen";
  expect(
    eventsIn(
      "Peruvian, Norwegian top diplomats meet in Lima",
      "LIMA, June 18. /TNA/. Talks between Peruvian Foreign Minister Luis Mora and his Norwegian counterpart Kari Moen have started in Lima. The previous meeting between the ministers took place in Oslo on May 25.",
    ),
  ).toEqual([meeting]);
});
