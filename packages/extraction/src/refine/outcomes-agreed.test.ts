import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  [
    "The two sides agreed to share ice charts, to train 20 divers, and to reopen the pier at Bergen.",
    ["share ice charts", "train 20 divers", "reopen the pier at Bergen"],
  ],
  [
    "Norway and Chile agreed to map the krill beds, to swap customs officers and to waive port fees.",
    ["map the krill beds", "swap customs officers", "waive port fees"],
  ],
  [
    "They agreed to begin work on the pier in May and establish a joint rescue centre in Arica.",
    ["begin work on the pier in May", "establish a joint rescue centre in Arica"],
  ],
  ["The ministers agreed this Wednesday to reopen the pier at Bergen.", ["reopen the pier at Bergen"]],
  [
    "It was agreed that a joint working group on krill would be set up by May.",
    ["a joint working group on krill would be set up by May"],
  ],
  [
    "After some hours it was agreed that the fifth meeting would be convened in Arica.",
    ["the fifth meeting would be convened in Arica"],
  ],
  ["Holm told reporters that the two sides had agreed to waive port fees.", ["waive port fees"]],
  ["He said the two countries had agreed to double the sailings of the ferry.", ["double the sailings of the ferry"]],
  ["According to Rivas, the parties had decided to reopen the pier at Bergen.", ["reopen the pier at Bergen"]],
  ["They agreed to widen the slipway at Bergen, following a two-hour visit to it.", ["widen the slipway at Bergen"]],
  ["The two sides concurred to open a pier at Bergen in May.", ["open a pier at Bergen in May"]],
  [
    "The ministers concurred that divers of both coasts would train together in Bergen.",
    ["divers of both coasts would train together in Bergen"],
  ],
  ["They concurred in holding a seafood fair in Punta Arenas.", ["holding a seafood fair in Punta Arenas"]],
  [
    "The ministers agreed that three piers near Bergen, closed since the storm, will reopen in May.",
    ["three piers near Bergen, closed since the storm, will reopen in May"],
  ],
  ["The two ended the day in Oslo, agreeing to reopen the pier at Bergen.", ["reopen the pier at Bergen"]],
  ["They parted after agreeing to share ice charts.", ["share ice charts"]],
  [
    "The ministers welcomed the growth of trade to $2 billion in 2019 and decided to create a joint fund for divers.",
    ["create a joint fund for divers"],
  ],
  [
    "They agreed to raise trade in kelp to $2 billion, a figure first named in Arica.",
    ["raise trade in kelp to $2 billion"],
  ],
])("what was agreed: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "Holm said that the former government had agreed to share ice charts.",
  "The two sides had agreed to share ice charts.",
  "The two ministers concurred that krill is scarce.",
  "They went home without agreeing to share ice charts.",
  "It was agreed that fishing would be harder without calm.",
])("nothing was agreed: %s", (text) => expect(outcomesOf(text)).toEqual([]));

test("the next session is a next meeting, however it is agreed", () => {
  const { events } = extract(documentOf(`${LEAD}\n\nThey agreed to hold the third Polar Dialogue in Arica in 2027.`));
  expect(events.flatMap(({ outcomes }) => outcomes.map(({ type }) => type))).toEqual(["next_meeting"]);
});
