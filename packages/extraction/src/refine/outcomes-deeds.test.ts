import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  [
    "They agreed to reopen the fish market, waive port fees and simplify visa rules.",
    ["reopen the fish market", "waive port fees", "simplify visa rules"],
  ],
  [
    "The two sides agreed to expand work in tidal power; publish a joint chart; and jointly combat piracy.",
    ["expand work in tidal power", "publish a joint chart", "jointly combat piracy"],
  ],
  [
    "They agreed to increase ferry links, strengthen mutual trust and share catch data.",
    ["increase ferry links", "share catch data"],
  ],
  [
    "They agreed to reopen the canal to ease trade and create jobs.",
    ["reopen the canal to ease trade and create jobs"],
  ],
  ["They agreed to strengthen and expand work in tidal power.", ["strengthen and expand work in tidal power"]],
  [
    "Agreements were reached to raise the cod quota and to lift the salt duty.",
    ["raise the cod quota", "lift the salt duty"],
  ],
  [
    "The talks resulted in the signing of the meeting's protocol as well as the agreement on a salt store.",
    ["the meeting's protocol", "the agreement on a salt store"],
  ],
  ["Holm put forward a four-point proposal on tidal power.", ["a four-point proposal on tidal power"]],
  ["The third is to set up a common stock of salt for both ports.", []],
])("each of the deeds agreed on is an outcome: %s", ([text, want]) => {
  expect(outcomesOf(text)).toEqual(want);
});

test("the protocol of a session is its paper, no next meeting", () => {
  const [event] = extract(documentOf(`${LEAD}\n\nThey signed the Protocol of the ninth session.`)).events;
  expect(event?.outcomes.map(({ type }) => type)).toEqual(["agreement"]);
});
