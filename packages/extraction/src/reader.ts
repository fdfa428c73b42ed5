import { createFinder } from "./needed/finder.ts";
import { readPattern } from "./needed/read-pattern.ts";
import { createSieve } from "./needed/sieve.ts";
import { bitsAlong } from "./needed/trace.ts";
import { type Found, type Rule, applyRule } from "./rule.ts";

/** Whether a text, in lower case, holds one of a rule's needed words. */
const neededIn = (needs: string): RegExp => {
  const words = needs.split("|").map((word) => word.replaceAll(/[.*+?^${}()[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`\b(?:${words.map((word) => word.replace(/ $/, String.raw`\b`)).join("|")})`);
};

/**
 * Reads texts with several rules: for each text what applyRule finds with each, in the order of the rules. Few sentences hold the words
 * that a pattern writes out, so looking once at the signs of a text spares most of the costly patterns. One rule reads all texts before
 * the next one does: a pattern is a lot of code, which the processor has at hand from one text to the next.
 */
export const createReader = <V>(
  rules: readonly Rule<V>[],
): ((texts: readonly string[]) => readonly (readonly Found<V>[])[]) => {
  const patterns = rules.map(({ cue }) => readPattern(cue));
  const sieve = createSieve(patterns.map(({ need }) => need));
  const find = patterns.map(createFinder);
  const needed = rules.map(({ needs }) => (needs === undefined ? null : neededIn(needs)));
  const readOne = (rule: Rule<V>, at: number, text: string, bits: Uint16Array | null): readonly Found<V>[] => {
    const found = applyRule(rule, text, find[at]?.(text, bits));
    // What a rule says it needs is seldom lacking where its cue matched: asked last, it is seldom asked.
    return found.length === 0 || needed[at]?.test(text.toLowerCase()) !== false ? found : [];
  };
  return (texts) => {
    const worthTrying = rules.map((): number[] => []);
    for (const [nth, text] of texts.entries()) for (const at of sieve(text)) worthTrying[at]?.push(nth);
    const found = texts.map((): Found<V>[] => []);
    const bits = texts.map(bitsAlong);
    for (const [at, rule] of rules.entries())
      for (const nth of worthTrying[at] ?? [])
        found[nth]?.push(...readOne(rule, at, texts[nth] ?? "", bits[nth] ?? null));
    return found;
  };
};
