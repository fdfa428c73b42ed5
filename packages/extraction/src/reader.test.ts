import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allExamples } from "./examples.ts";
import { createReader } from "./reader.ts";
import { type Rule, applyRule } from "./rule.ts";

const CORPUS = join(import.meta.dirname, "../../../tests/eval/corpus");
const EVERY = 3; // lines, of which one is read: all of them show the same
/** Lines of whole reports, long enough to be sentences. */
const reported = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(join(CORPUS, name), "utf8").split("\n"))
  .filter((line, at) => line.length > 40 && at % EVERY === 0);

const sentences = allExamples.flatMap(({ finds, ignores }) => [...finds.map(({ text }) => text), ...ignores]);

describe("a rule's needed words", () => {
  test.for(allExamples)("stand in everything that its cue matches: $rule.id", ({ rule }) => {
    const texts = [...sentences, ...sentences.map((sentence) => sentence.toUpperCase())];
    expect(createReader([rule])(texts)).toEqual(texts.map((text) => applyRule(rule, text)));
  });
  test.for(allExamples)("hide nothing in whole reports: $rule.id", ({ rule }) =>
    expect(createReader([rule])(reported)).toEqual(reported.map((text) => applyRule(rule, text))),
  );
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
    const found = read(["Poles met", "nobody", "met them"]);
    expect(found.map((own) => own.map(({ rule, quote }) => [rule, quote]))).toEqual([
      [
        ["a", "met"],
        ["b", "Poles"],
        ["b", "met"],
      ],
      [],
      [["a", "met"]],
    ]);
  });
  test.for(["They Co-chaired it", "(met)", "met"])("tries a rule where a needed word begins: %s", (text) =>
    expect(read([text])[0]).toHaveLength(1),
  );
  test.for(["a metal", "he met2", "summet", "anvil of lupol", ""])(
    "tries none where no needed word begins: %s",
    (text) => expect(read([text])).toEqual([[]]),
  );
});
