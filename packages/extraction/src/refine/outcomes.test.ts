import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): (string | null)[][] =>
  (extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.outcomes ?? []).map(({ type, text: words, proposer }) =>
    proposer === null ? [type, words] : [type, words, proposer],
  );

test.for([
  [
    "The two sides agreed to share ice charts, and to train 20 divers.",
    [
      ["agreement", "share ice charts"],
      ["agreement", "train 20 divers"],
    ],
  ],
  ["They agreed that a hotline would open in May.", [["agreement", "a hotline would open in May"]]],
  ["The ministers signed a memorandum of understanding on kelp.", [["mou", "a memorandum of understanding on kelp"]]],
  ["Holm pledged $3 million for ice charts.", [["pledge", "$3 million for ice charts", "Kari Holm"]]],
  ["Under the deal, two ports will reopen in July.", [["agreement", "two ports will reopen in July"]]],
  ["The two announced a joint patrol off Hull.", [["agreement", "a joint patrol off Hull"]]],
] as const)("what came out of the meeting: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "They agreed that the sea is wide.",
  "A protocol on kelp was signed in 2019.",
  "The storm reached plantations in the south.",
  "Chile remains committed to free trade.",
  "The two had agreed to share ice charts.",
])("no outcome of the meeting: %s", (text) => expect(outcomesOf(text)).toEqual([]));
