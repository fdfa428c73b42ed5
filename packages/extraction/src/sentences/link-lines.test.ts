import { describe, expect, test } from "vitest";
import { withoutLinks } from "./link-lines.ts";

const TITLE = "Holm and Luz talk fish";
const REPORT = [
  "Norwegian Foreign Minister Kari Holm met her Peruvian counterpart, Ana Luz, in Oslo on Tuesday.",
  "The two spoke about fisheries and a consulate in Callao.",
  "Her ministry said that the talks had been useful and would go on in the autumn.",
];
const LINKS = [
  "Most read",
  "Togolese president meets Kenyan leader in Lomé",
  "Storm closes schools in the north of Malta",
  "Bhutan's king visits Thailand",
];
const text = (lines: readonly string[]): string => lines.join("\n\n");

describe("lines that lead to other reports", () => {
  test.each([
    ["above it", [...LINKS, TITLE, ...REPORT], [TITLE, ...REPORT]],
    ["between its paragraphs", [TITLE, REPORT[0] ?? "", ...LINKS, ...REPORT.slice(1)], [TITLE, ...REPORT]],
    ["below it", [TITLE, ...REPORT, ...LINKS], [TITLE, ...REPORT]],
    ["one alone", [TITLE, ...REPORT, LINKS[1] ?? ""], [TITLE, ...REPORT]],
  ])("%s are taken out", (_, lines, left) => {
    expect(withoutLinks(text(lines), TITLE)?.text.trim()).toBe(text(left));
  });

  test.each([
    ["what the report tells as well", [...REPORT, "Peruvian minister holds talks in Oslo"]],
    ["somebody whom the report names", [...REPORT, "What Luz did in Chile last week"]],
    ["a state above what is told of it", [...REPORT.slice(0, 2), "BURKINA FASO", ...REPORT.slice(2)]],
    [
      "a day of an agenda",
      [...REPORT, "Friday 13 March", "Minister receives Chad's ambassador", "Talks with a Togolese team"],
    ],
    [
      "the hours of a day",
      [...REPORT, "09:30 Minister receives Chad's ambassador", "11:00 Lunch with a Togolese team"],
    ],
    ["items behind a colon", [...REPORT, "She also spoke about:", "the situation in Kosovo", "support for Sudan"]],
    ["sentences that an agency signs", [...REPORT, "The deputy will leave for Chad this evening. (LNA)"]],
    ["a page of headlines", [TITLE, ...LINKS]],
  ])("%s stays", (_, lines) => {
    expect(withoutLinks(text(lines), TITLE)).toBeNull();
  });

  test("without a title a line above the report that shares a side with it is its headline", () => {
    expect(withoutLinks(text(["Peru and Chad see eye to eye on fish", ...REPORT]), null)).toBeNull();
  });
});
