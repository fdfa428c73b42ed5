import { describe, expect, test } from "vitest";
import type { Sentence } from "../model.ts";
import { tokenise } from "../sentences/tokens.ts";
import { withBodySessions } from "./body-session.ts";
import { findMechanisms } from "./mechanisms.ts";

const read = (...texts: string[]): string[] => {
  let start = 0;
  const sentences = texts.map((text, index): Sentence => {
    const at = start;
    start += text.length + 1;
    return {
      index,
      paragraph: index,
      zone: "body",
      start: at,
      end: at + text.length,
      text,
      tokens: tokenise(text, at),
    };
  });
  const found = sentences.map((sentence) => findMechanisms(sentence, new Map()));
  return (withBodySessions(sentences, found).at(-1) ?? []).map(({ name, ordinal }) => `${name} #${ordinal ?? ""}`);
};

const NAMED = "The Norway-Peru Joint Commission looks after herring.";

describe("a body or organisation named before is meant by its common noun", () => {
  test.for([
    [NAMED, "The commission's seventh meeting was held in Lima.", ["Norway-Peru Joint Commission #7"]],
    [NAMED, "The commission held its 12th session in Lima.", ["Norway-Peru Joint Commission #12"]],
    [NAMED, "The ninth round of the commission opened in Lima.", ["Norway-Peru Joint Commission #9"]],
    ["Mercosur has six members.", "The bloc's 30th summit opened in Lima.", ["Mercosur summit #30"]],
    [
      "ASEAN has eleven members.",
      "The organisation's 20th ministerial meeting opened.",
      ["ASEAN ministerial meeting #20"],
    ],
  ] as const)("%s %s", ([first, second, want]) => expect(read(first, second)).toEqual(want));
  test.for([
    [NAMED, "The committee's seventh meeting was held in Lima."],
    [NAMED, "The commission's seventh report was read in Lima."],
    ["Peru has ports.", "The bloc's 30th summit opened in Lima."],
    ["Mercosur has six members.", "The bloc's sixth member sent a meeting request."],
  ] as const)("not: %s %s", ([first, second]) => expect(read(first, second)).toEqual([]));
});
