import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const SESSION =
  "The ninth session of the Norway-Peru Joint Commission on Fisheries was held in Oslo on Monday.\n\nThe sides reviewed quotas. ";

const read = (text: string): string[] =>
  extract(documentOf(text)).events.map(({ kind, status, date, place, mechanism }) =>
    [kind, status, date ?? "-", place.city ?? "-", mechanism?.ordinal ?? "-"].join(" "),
  );
const HELD = "committee_session held 2025-06-16 Oslo 9";

describe("the session after the one that is told is a meeting of its own", () => {
  test.for([
    ["The two sides agreed to hold the tenth session in Lima in May 2026.", "2026-05 Lima 10"],
    ["The next session will be held in Lima in 2026.", "2026 Lima 10"],
    ["It was decided that the 10th session of the Commission would take place in Lima next year.", "2026 Lima 10"],
    ["Both sides agreed to hold the next meeting in Lima on mutually convenient dates.", "- Lima 10"],
    ["It was agreed to hold the next meeting of the Joint Commission in Lima in 2026.", "2026 Lima 10"],
    ["The Commission is to meet again in Lima in 2027.", "2027 Lima 10"],
    ["The tenth is planned for 9 April 2026 in Lima.", "2026-04-09 Lima 10"],
    ["Peru will host the next in Lima on 9 April 2026.", "2026-04-09 Lima 10"],
    ["A tenth is pencilled in for Lima in May 2026.", "2026-05 Lima 10"],
    ["The commission meets again in Lima in May 2026.", "2026-05 Lima 10"],
  ] as const)("%s", ([sentence, next]) => {
    expect(read(SESSION + sentence)).toEqual([HELD, `committee_session scheduled ${next}`]);
  });

  test.for([
    ["without day and place", "They agreed to hold the next session on a date to be fixed."],
    ["of another number", "The twelfth session will be held in Lima in 2030."],
    ["that is the one told", "It had been agreed at the eighth session that the next session would be held in Oslo."],
    ["of long ago", "The second session was to be held in Lima in 2009."],
    ["of another body", "The next session of parliament will be held in Bergen in May 2026."],
    ["of another body, as was agreed", "They agreed to hold the next round of coalition talks in Bergen in July."],
    ["that is only offered", "Peru offered to host the tenth session."],
    ["that a bare number of something else tells", "The twelfth is due in Lima in May 2026."],
    ["of another committee", "The committee meets again in Bergen in May 2026."],
    ["of somebody else", "The cabinet will meet again in Bergen on Friday."],
  ] as const)("but none %s", ([, sentence]) => {
    expect(read(SESSION + sentence)).toEqual([HELD]);
  });

  test.for([
    ["The eighth took place in Lima on 4 May 2023.", "2023-05-04 Lima 8"],
    ["The eighth, in Lima on 4 May 2023, had set the quotas.", "2023-05-04 Lima 8"],
  ] as const)("and so is the one before it, with its day and town: %s", ([sentence, earlier]) => {
    expect(read(SESSION + sentence)).toEqual([HELD, `committee_session held ${earlier}`]);
  });

  test.for([
    "The eighth was held in Lima in 2023.",
    "The seventh was held in Lima on 4 May 2021.",
    "The eighth clause was read in Lima on 4 May 2023.",
  ])("but not: %s", (sentence) => {
    expect(read(SESSION + sentence)).toEqual([HELD]);
  });

  test("its number follows from that of the one that is told, where no word says it", () => {
    const [, next] = extract(documentOf(`${SESSION}The next session will be held in Lima in 2026.`)).events;
    expect(next?.evidence.find(({ pointer }) => pointer === "/mechanism/ordinal")?.certainty).toBe("implied");
    const [, tenth] = extract(documentOf(`${SESSION}The tenth session will be held in Lima in 2026.`)).events;
    expect(tenth?.evidence.find(({ pointer }) => pointer === "/mechanism/ordinal")?.certainty).toBe("stated");
  });

  test("that it will be held is no outcome besides, that it was agreed is one", () => {
    const outcomesOf = (sentence: string) =>
      extract(documentOf(SESSION + sentence)).events.map(({ outcomes }) => outcomes.map(({ type }) => type));
    expect(outcomesOf("The next session will be held in Lima in 2026.")).toEqual([[], []]);
    expect(outcomesOf("The tenth session will take place in Lima in 2026.")).toEqual([[], []]);
    expect(outcomesOf("They agreed that the next session would be held in Lima in 2026.")[0]).toEqual(["next_meeting"]);
    expect(outcomesOf("The next session will be held on a date to be fixed.")).toEqual([["next_meeting"]]);
  });

  test("nor of a meeting of no series", () => {
    const [first, ...more] = read(
      "Norwegian Foreign Minister Anna Berg met Peruvian President Luis Ortiz in Oslo on Monday. The next session of parliament will be held in May.",
    );
    expect(first).toBe("bilateral_meeting held 2025-06-16 Oslo -");
    expect(more).toEqual([]);
  });
});
