import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  [
    "They witnessed the signing of six documents, including a protocol on kelp, an accord on pilotage and a plan for school exchanges.",
    ["six documents", "a protocol on kelp", "an accord on pilotage", "a plan for school exchanges"],
  ],
  [
    "Four agreements were signed, among them a treaty on pilotage and a protocol on krill.",
    ["Four agreements", "a treaty on pilotage", "a protocol on krill"],
  ],
  [
    "After the talks two memoranda of understanding were exchanged: one on krill and another on the ferry to Bergen.",
    ["one on krill", "another on the ferry to Bergen"],
  ],
  [
    "A Memorandum of Understanding on kelp was signed by the two institutes.",
    ["A Memorandum of Understanding on kelp"],
  ],
  [
    "The Ministers signed the Agreement between Norway and Chile on Pilotage, and the Memorandum of Understanding on Kelp.",
    ["the Agreement between Norway and Chile on Pilotage", "the Memorandum of Understanding on Kelp"],
  ],
  [
    "The two signed a protocol on kelp, an agreement on pilotage, and a two-year programme of school exchanges.",
    ["a protocol on kelp", "an agreement on pilotage", "a two-year programme of school exchanges"],
  ],
  [
    "The ministers signed the agreed minutes as well as two agreements, on kelp and on pilotage.",
    ["the agreed minutes", "two agreements, on kelp and on pilotage"],
  ],
  [
    "They signed agreements on kelp, on pilotage, and on the return of old anchors.",
    ["agreements on kelp", "pilotage", "the return of old anchors"],
  ],
  ["The talks yielded a memorandum of understanding on kelp.", ["a memorandum of understanding on kelp"]],
  ["The visit resulted in a protocol on kelp.", ["a protocol on kelp"]],
  [
    "The round led to the closing of the chapters on digital trade and on customs.",
    ["the chapters on digital trade and on customs"],
  ],
  [
    "The two held talks at the harbour office, following which they signed a plan on pilotage for 2026.",
    ["a plan on pilotage for 2026"],
  ],
  [
    "They signed a joint declaration on sea ice at the end of a long evening in the town hall.",
    ["a joint declaration on sea ice"],
  ],
  ["They witnessed the signing of a memorandum on kelp by the heads of two institutes.", ["a memorandum on kelp"]],
  ["They signed the final act of the round, aiming to double trade in kelp.", ["the final act of the round"]],
  ["The ministers adopted a recommendation on lake trout.", ["a recommendation on lake trout"]],
  [
    "Norway and Chile have closed two more chapters of their fisheries agreement.",
    ["two more chapters of their fisheries agreement"],
  ],
  ["Twenty scholarships for Chilean divers were also announced.", ["Twenty scholarships for Chilean divers"]],
  [
    "Rivas invited his Norwegian colleague to visit Chile at a time convenient to her.",
    ["to visit Chile at a time convenient to her"],
  ],
])("the papers of a meeting: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "Chile has signed agreements with many countries, including a treaty with Peru, since 1990.",
  "The library keeps old documents, including a treaty on whales.",
  "The storm yielded a good story.",
  "No agreements were signed, among them the treaty on pilotage.",
  "They spoke of the agreements of 2019, including a protocol on kelp.",
  "New rules for divers were announced by the port of Hull.",
])("no papers of the meeting: %s", (text) => expect(outcomesOf(text)).toEqual([]));
