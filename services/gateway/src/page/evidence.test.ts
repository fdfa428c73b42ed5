import { expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { pointerText, quotesOf } from "./evidence.ts";

const meeting = exampleMeeting({ id: "m1" });

test.each([
  ["/participants/0/title", "title of Ana Kovač"],
  ["/participants/0/titles/1", "title of Ana Kovač"],
  ["/participants/1", "participant Jörg Lindner"],
  ["/participants/9/title", "participant 10 title"],
  ["/parties/1", "party Slovenia"],
  ["/outcomes/0/text", "outcome 1 text"],
  ["/topics/2", "topic 3"],
  ["/place/city", "place city"],
  ["/date", "date"],
  ["", "meeting"],
])("the pointer %o means %o", (pointer, text) => {
  expect(pointerText(pointer, meeting)).toBe(text);
});

test("a sentence is told once, with every fact that rests on it and where it stands", () => {
  const told = quotesOf(meeting).map(({ text, facts, source }) => [text, facts, source?.url]);
  expect(told).toEqual([
    [
      "Ana Kovač, Slovenia's infrastructure minister",
      ["name of Ana Kovač", "title of Ana Kovač"],
      "https://news.example/e1",
    ],
    ["on Tuesday 14 May in Klagenfurt", ["date"], "https://news.example/e2"],
  ]);
});

test("the same words in two reports are two quotes", () => {
  const [first] = meeting.evidence;
  const twice = exampleMeeting({ id: "m1", evidence: [first!, { ...first!, event: "e2" }] });
  expect(quotesOf(twice)).toHaveLength(2);
});
