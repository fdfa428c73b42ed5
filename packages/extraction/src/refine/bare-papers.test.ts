import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const told = (text: string) =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.map(({ topics, outcomes }) => ({
    topics,
    outcomes: outcomes.map(({ text: words }) => words),
  }))[0];

test.for<[text: string, want: string[]]>([
  [
    "They signed a memorandum of understanding on kelp. The memorandum was signed after two hours of talks.",
    ["a memorandum of understanding on kelp"],
  ],
  [
    "They signed an accord on krill and a protocol on pilotage. Both agreements were signed in the town hall.",
    ["an accord on krill", "a protocol on pilotage"],
  ],
  ["The memorandum was signed after two hours of talks.", ["The memorandum"]],
])("what points back at a paper is no further one: %s", ([text, want]) => {
  expect(told(text)?.outcomes).toEqual(want);
});

test.for<[text: string, want: string[]]>([
  ["They discussed a number of joint patrols.", ["joint patrols"]],
  [
    "They discussed drawing up a list of missing sailors and the longer list.",
    ["drawing up a list of missing sailors"],
  ],
])("what is left of a matter is a matter: %s", ([text, want]) => {
  expect(told(text)?.topics).toEqual(want);
});
