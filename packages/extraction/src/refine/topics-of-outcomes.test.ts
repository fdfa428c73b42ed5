import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";
const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["They agreed to set up a working group on seal skins.", ["seal skins"]],
  ["They agreed to launch negotiations for a krill treaty.", ["krill treaty"]],
  ["The ministers agreed to form a joint technical committee on stray nets.", ["stray nets"]],
  ["They agreed to establish a task force against cable theft.", ["cable theft"]],
  ["They agreed to draw up a joint plan to protect the seal colonies.", ["seal colonies"]],
  ["They agreed to reopen the ferry line.", ["ferry line"]],
])("what a group or plan is for: %s", ([text, want]) => {
  expect(topicsOf(text)).toStrictEqual(want);
});

test.for([
  "They agreed to set up a working group.",
  "They agreed to form a joint technical committee in June.",
  "They agreed to set up a panel of three judges.",
])("a group by itself is no matter: %s", (text) => {
  expect(topicsOf(text)).toStrictEqual([]);
});
