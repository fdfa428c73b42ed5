import { describe, expect, test } from "vitest";
import { allExamples } from "./examples.ts";
import { createReader } from "./reader.ts";
import { type Rule, applyRule } from "./rule.ts";

const sentences = allExamples.flatMap(({ finds, ignores }) => [...finds.map(({ text }) => text), ...ignores]);

describe("a rule's needed words", () => {
  test.for(allExamples)("stand in everything that its cue matches: $rule.id", ({ rule }) => {
    const read = createReader([rule]);
    for (const text of [...sentences, ...sentences.map((sentence) => sentence.toUpperCase())])
      expect(read(text), text).toEqual(applyRule(rule, text));
  });
});

const ruleOf = (id: string, needs: string, cue: RegExp): Rule<string> => ({
  id,
  summary: "",
  needs,
  cue,
  read: (match) => match[0],
});

describe("a reader", () => {
  const read = createReader([ruleOf("a", "met |co-chair", /\bmet\b|co-chair/giu), ruleOf("b", "pol", /\p{L}+/gu)]);
  test("gives what each rule finds, in the order of the rules", () => {
    expect(read("Poles met").map(({ rule, quote }) => [rule, quote])).toEqual([
      ["a", "met"],
      ["b", "Poles"],
      ["b", "met"],
    ]);
  });
  test.for(["They Co-chaired it", "(met)", "met"])("tries a rule where a needed word begins: %s", (text) =>
    expect(read(text)).toHaveLength(1),
  );
  test.for(["a metal", "he met2", "summet", "anvil of lupol", ""])(
    "tries none where no needed word begins: %s",
    (text) => expect(read(text)).toEqual([]),
  );
});
