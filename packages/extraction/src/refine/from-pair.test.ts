import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** "status day town sides: people" of each event, in order; the reports are of Thursday, 19 June 2025. */
const read = (...paragraphs: readonly string[]): string[] =>
  extract(documentOf(paragraphs.join("\n\n"))).events.map(
    ({ status, date, place, parties, participants }) =>
      `${status} ${date ?? "-"} ${place?.city ?? "-"} ${parties.toSorted().join(",")}: ${participants.map(({ name }) => name).join(", ")}`,
  );

const AGREED = "Peru and Chile have agreed to lift their tariffs on olives, both governments said on Thursday.";

describe("a meeting that no clause tells with its sides is of the two states that the head of the text puts together", () => {
  test.for<[string, string[], string[]]>([
    [
      "where what they agreed on came of it",
      [AGREED, "The deal came after two days of talks in Arica that ended on Wednesday."],
      ["held 2025-06-17 Arica CL,PE: "],
    ],
    [
      "where it is what the sentence is about",
      [AGREED, "The talks, held in Arica on Wednesday, were the third this year."],
      ["held 2025-06-18 Arica CL,PE: "],
    ],
    [
      "where one of their officials speaks behind it",
      [
        AGREED,
        '"We have waited long," Peruvian Trade Minister Rosa Ticona said after the talks in Arica on Wednesday.',
      ],
      ["held 2025-06-18 Arica CL,PE: Rosa Ticona"],
    ],
    [
      "where it is put off",
      [AGREED, "The talks on grapes, due in Arica on Friday, have been postponed."],
      ["postponed 2025-06-20 Arica CL,PE: "],
    ],
    [
      "where the head tells only what one of them did to the other, if the governments speak",
      [
        "Peru has lifted its tariff on Chilean olives, the trade ministry in Lima said on Thursday.",
        "The matter was settled at a meeting in Arica on Wednesday.",
      ],
      ["held 2025-06-18 Arica CL,PE: "],
    ],
  ])("%s", ([, paragraphs, events]) => expect(read(...paragraphs)).toEqual(events));
});

describe("but not", () => {
  test.for<[string, ...string[]]>([
    ["of others", AGREED, "The growers heard of it at a meeting with exporters in Arica on Wednesday."],
    ["of a cabinet", AGREED, "The decision was taken at a cabinet meeting in Lima on Wednesday."],
    [
      "where a third state is named",
      "Peru and Chile have agreed to lift their tariffs on olives from Bolivia.",
      "The deal came after two days of talks in Arica that ended on Wednesday.",
    ],
    [
      "where those who agreed are no governments",
      "Growers in Peru and Chile have agreed on a price for olives.",
      "The agreement was reached at a meeting in Arica on Wednesday.",
    ],
    ["without a place", AGREED, "The deal came after two days of talks."],
    [
      "on a page of sport",
      "Peru and Chile will meet in the final of the tournament, the coach said at the stadium.",
      "The two sides met in Arica on Wednesday.",
    ],
  ])("%s", ([, ...paragraphs]) => expect(read(...paragraphs)).toEqual([]));
});
