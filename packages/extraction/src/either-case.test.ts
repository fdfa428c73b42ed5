import { describe, expect, test } from "vitest";
import { inEitherCase } from "./either-case.ts";

describe("a pattern of either case, but for what is exact", () => {
  test.for<{ pattern: RegExp; finds: string[]; ignores: string[] }>([
    { pattern: /\bmet in (?-i:\p{Lu})/iu, finds: ["MET in Lima", "met In Lima"], ignores: ["met in lima"] },
    { pattern: /^[a-c]\p{Ll}[^x]$/iu, finds: ["BAy", "bay"], ignores: ["bax", "bAX", "day"] },
    {
      pattern: /(?<quote>co-?chair)(?-i:ed by)\k<quote>?/iu,
      finds: ["Co-Chaired by", "COCHAIRed by"],
      ignores: ["co-chairED by"],
    },
    { pattern: /^(?:(?-i:A)|b){2}é$/iu, finds: ["ABÉ", "bBé"], ignores: ["aBé"] },
    { pattern: /\sday\d{1,2}(?!\sx)[\p{L}'-]/iu, finds: [" DAY12'"], ignores: [" DAY12"] },
  ])("$pattern", ({ pattern, finds, ignores }) => {
    const written = inEitherCase(pattern);
    expect(written.flags).toBe("u");
    expect(finds.filter((text) => !written.test(text))).toEqual([]);
    expect(ignores.filter((text) => written.test(text))).toEqual([]);
  });
});
