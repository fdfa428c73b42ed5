import { expect, test } from "vitest";
import { documentOf } from "../test-document.ts";
import { explain } from "./explain.ts";

test("a sentence is shown as it is written, a town of several words in it", () => {
  const text =
    "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Port of Spain on Tuesday.";
  const { triggers } = explain(documentOf(text));
  expect(triggers.map(({ sentence, start, end }) => [sentence, sentence.slice(start, end)])).toContainEqual([
    text,
    "met with",
  ]);
});
