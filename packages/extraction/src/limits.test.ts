import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

const LENGTH = 1_000_000;
const TIME_LIMIT_MS = 10_000; // far above what it takes; a pattern that backtracks takes minutes

const hostile: readonly (readonly [string, string])[] = [
  ["one letter", "a"],
  ["blanks", " "],
  ["line breaks", "\n"],
  ["capitals", "Aa "],
  ["offices", "Minister of "],
  ["triggers", "met with "],
  ["names and commas", "Anna Berg, "],
  ["numbers", "1"],
  ["parties", "China and "],
  ["quotes", "\" ' "],
  ["dates", "18 March 2025 and "],
  ["mechanisms", "Joint Commission of the "],
  ["sentences", "The minister met the president of Peru in Lima on Tuesday. "],
  ["adverbs", "badly "],
  ["brackets", "(("],
];

describe("a megabyte of hostile text", () => {
  test.for(hostile)("is read in bounded time: %s", ([, piece]) => {
    const text = `The minister said the talks with him were good. ${piece.repeat(LENGTH / piece.length)}`;
    const before = performance.now();
    extract(documentOf(text));
    expect(performance.now() - before).toBeLessThan(TIME_LIMIT_MS);
  });
});
