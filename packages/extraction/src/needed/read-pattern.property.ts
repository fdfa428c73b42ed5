import * as fc from "fast-check";
import { describe, test } from "vitest";
import { allExamples } from "../examples.ts";
import { matchesOf } from "../matches.ts";
import { createFinder } from "./finder.ts";
import { readPattern } from "./read-pattern.ts";
import { createSieve } from "./sieve.ts";
import { bitsAlong } from "./trace.ts";

/** Signs that patterns without case, word edges and gaps treat in their own ways. */
const sign = fc.constantFrom(...Array.from("aAbsSkK_1 .\\-'é\u017f\u212a\u{1f600}"));
const text = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(""));

const atom = fc.constantFrom(
  ...String.raw`a|b|s|k|K|_|1|é|\s|\b|\.|-| |.|^|$|\d|\p{L}|\p{Lu}|abs|ba|kas|a b`.split("|"),
  ...String.raw`[sS]|[a-k]|[^a]|[.'-]|[ks]|[\s-]|[\p{L}b]`.split("|"),
);
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,2}?", "{0,1}", "{1}", "??");
const opening = fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<=", "(?<!", "(?<n>");

const { pattern } = fc.letrec<{ pattern: string; sequence: string; piece: string }>((tie) => ({
  pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((sequences) => sequences.join("|")),
  sequence: fc.array(tie("piece"), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join("")),
  piece: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(atom, quantifier).map(([one, times]) => (/^(?:\\b|\^|\$)$/.test(one) ? one : `(?:${one})${times}`)),
    fc.tuple(opening, tie("pattern"), quantifier).map(([open, inside, times]) => {
      const isLook = /[=!]$/.test(open);
      return `${open}${inside})${isLook ? "" : times}`;
    }),
  ),
}));

/** Null if two groups have one name. */
const compiled = (source: string, flags: string): RegExp | null => {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
};

/** Those that it matches though they are said to lack something. */
const missed = (regExp: RegExp, texts: readonly string[]): string[] => {
  const sieve = createSieve([readPattern(regExp).need]);
  return texts.filter((given) => regExp.test(given) && !sieve(given).includes(0));
};

const isSame = (found: readonly RegExpExecArray[], wanted: readonly RegExpExecArray[]): boolean =>
  found.length === wanted.length &&
  found.every((match, at) => match.index === wanted[at]?.index && match[0] === wanted[at]?.[0]);

describe("what a text lacks for a pattern", () => {
  test("it does not match: of any patterns and texts", () => {
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom("u", "iu"),
        fc.array(text, { minLength: 40, maxLength: 40 }),
        (source, flags, texts) => {
          const regExp = compiled(source, flags);
          return regExp === null || missed(regExp, texts).length === 0;
        },
      ),
      { numRuns: 800 },
    );
  });

  test("is found at its beginnings as it is found in the whole text", () => {
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom("gu", "giu"),
        fc.array(text, { minLength: 40, maxLength: 40 }),
        (source, flags, texts) => {
          const regExp = compiled(source, flags);
          if (regExp === null) return true;
          const find = createFinder(readPattern(regExp));
          return texts.every((given) => isSame(find(given, bitsAlong(given)), matchesOf(regExp, given)));
        },
      ),
      { numRuns: 800 },
    );
  });

  const rules = allExamples.map(({ rule }) => rule);
  const sieve = createSieve(rules.map(({ cue }) => readPattern(cue).need));
  const finders = rules.map(({ cue }) => createFinder(readPattern(cue)));
  const words = [...new Set(allExamples.flatMap(({ finds }) => finds.flatMap((find) => find.text.split(" "))))];
  const shape = fc.constantFrom<(word: string) => string>(
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => word.replaceAll("s", "\u017f").replaceAll("k", "\u212a"),
  );
  test("it does not match: of our rules and what their examples are made of", () => {
    const ofExamples = fc.constantFrom(...allExamples.flatMap(({ finds }) => finds.map((find) => find.text)));
    const shuffled = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 25 }).map((own) => own.join(" "));
    fc.assert(
      fc.property(fc.oneof(ofExamples, shuffled), fc.nat(60), shape, (whole, cut, shaped) => {
        const given = shaped(whole.slice(cut));
        const may = sieve(given);
        const bits = bitsAlong(given);
        return rules.every(({ cue }, at) => {
          const matches = matchesOf(cue, given);
          return (may.includes(at) || matches.length === 0) && isSame(finders[at]?.(given, bits) ?? [], matches);
        });
      }),
      { numRuns: 500 },
    );
  });
});
