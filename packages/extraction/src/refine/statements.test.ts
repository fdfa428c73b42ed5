import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

/** Speaker, side and first words of each statement of the only event. */
const spoken = (text: string): (string | null)[][] =>
  (extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.statements ?? []).map((statement) => [
    statement.speaker,
    statement.onBehalfOf,
    statement.text.slice(0, 12),
  ]);

test.for([
  ["Holm said that cod needs no visa.", [["Kari Holm", "NO", "Holm said th"]]],
  ["Rivas, for his part, thanked Oslo for the boats.", [["Pablo Rivas", "CL", "Rivas, for h"]]],
  [
    "Holm praised the fishermen. She added that nets are costly.",
    [
      ["Kari Holm", "NO", "Holm praised"],
      ["Kari Holm", "NO", "She added th"],
    ],
  ],
  [
    '"The sea is wide. There is room for both," Rivas said.',
    [
      ["Pablo Rivas", "CL", '"The sea is '],
      ["Pablo Rivas", "CL", "There is roo"],
    ],
  ],
  ["The Chilean side voiced hope for more ferries.", [[null, "CL", "The Chilean "]]],
] as const)("the speaker is the subject of the verb of speech: %s", ([text, want]) =>
  expect(spoken(text)).toEqual(want),
);

test.for([
  "The two will look at fisheries next, a diplomat said.",
  "Holm will travel to Santiago in May, her ministry said on Wednesday.",
  '"It went well," said an official.',
  "Trade was not touched upon, sources in Oslo told reporters.",
  "Liv Dahl, whose boat sank in May, said she had seen three ministers come and go.",
])("what nobody of the meeting says is no statement of it: %s", (text) => expect(spoken(text)).toEqual([]));
