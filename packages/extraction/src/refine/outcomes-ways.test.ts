import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  ["The ministers agreed that the ferry should run all year.", ["the ferry should run all year"]],
  [
    "The two sides agreed that a joint team should inspect the pier by May.",
    ["a joint team should inspect the pier by May"],
  ],
  [
    "Pilots from both countries will be able to work in each other's ports, under a deal signed in Oslo.",
    ["Pilots from both countries will be able to work in each other's ports"],
  ],
  ["They asked their experts to draft a treaty by May.", ["draft a treaty by May"]],
  ["They reached a compromise on fishing rights.", ["a compromise on fishing rights"]],
  ["They struck a compromise on fishing rights.", ["a compromise on fishing rights"]],
  ["They settled the dispute over fishing rights.", ["the dispute over fishing rights"]],
  ["The ban on beef would be lifted in May, Rivas said.", ["The ban on beef would be lifted in May"]],
  ["Both governments confirmed that the ban on beef would be lifted.", ["the ban on beef would be lifted"]],
  ["Both governments confirmed their intention to open a consulate in Bergen.", ["open a consulate in Bergen"]],
  ["The two sides expressed their intention to conclude the treaty by May.", ["conclude the treaty by May"]],
])("ways to say what came out: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "Ministers agreed to put off the fish summit until May.",
  "The ministers agreed that more should be done.",
  "Friendship has grown since the two countries established diplomatic relations 35 years ago.",
  "The pass would cut the trip to two days, Holm said.",
  "A pier would open in Bergen in May, Peruvian Trade Minister Ana Soto said.",
])("nothing came out: %s", (text) => expect(outcomesOf(text)).toEqual([]));
