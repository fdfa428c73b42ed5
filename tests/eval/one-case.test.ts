import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import { expect, test, vi } from "vitest";
import { readFolder } from "./folder.ts";

const TEXTS = readFolder(join(import.meta.dirname, "corpus")).filter((_, at) => at % 25 === 0);

/** Every pattern that is asked while `work` is done. */
const patternsOf = (work: () => void): Set<RegExp> => {
  const asked = vi.spyOn(RegExp.prototype, "exec");
  try {
    work();
    return new Set(asked.mock.contexts.filter((one) => one instanceof RegExp));
  } finally {
    asked.mockRestore();
  }
};

test("no pattern mixes the flag i with (?-i:...), in which V8 finds other matches when it does not optimise it", () => {
  const asked = patternsOf(() => {
    for (const { article } of TEXTS) extractArticle(article);
  });
  expect(asked.size).toBeGreaterThan(500);
  expect([...asked].filter(({ source, ignoreCase }) => ignoreCase && source.includes("(?-i:"))).toEqual([]);
});
