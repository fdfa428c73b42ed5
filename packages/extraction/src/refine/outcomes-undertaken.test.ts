import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  ["Holm said that a second pier would open in Bergen in May.", ["a second pier would open in Bergen in May"]],
  [
    "Rivas told reporters that Chile would simplify visas for divers, a request first made in 2015.",
    ["Chile would simplify visas for divers"],
  ],
  ["They also confirmed that cadets would be exchanged from next year.", ["cadets would be exchanged from next year"]],
  [
    "Holm announced that 30 more divers would be admitted, and that a new fund of $4 million would open for bids in the spring.",
    ["30 more divers would be admitted", "a new fund of $4 million would open for bids in the spring"],
  ],
  ["Chile will lift its ban on Norwegian salmon in June.", ["Chile will lift its ban on Norwegian salmon in June"]],
  [
    "The two sides agreed on patrols off Hull. Cutters of both navies are to patrol the bank from March.",
    ["patrols off Hull", "Cutters of both navies are to patrol the bank from March"],
  ],
  [
    "The ministers agreed to share ice charts. Fees for the charts will be fixed a year ahead.",
    ["share ice charts", "Fees for the charts will be fixed a year ahead"],
  ],
  [
    "Under the arrangement, Oslo will pay for the pier, and the harbour board will send two pilots to Arica.",
    ["Oslo will pay for the pier", "the harbour board will send two pilots to Arica"],
  ],
])("what will be done: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "Peruvian Trade Minister Ana Soto said that Peru would open a new pier in May.",
  "Holm said that trade would benefit.",
  "Rivas hopes that a second pier will open in Bergen in May.",
  "Peru will lift its ban on Norwegian salmon in June.",
  "Chile will open a pier if funds are found.",
  "The library will open in May.",
  "As reported earlier, Chile will open a consulate in Bergen.",
])("nothing is undertaken: %s", (text) => expect(outcomesOf(text)).toEqual([]));
