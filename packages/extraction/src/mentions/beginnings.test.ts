import { expect, test } from "vitest";
import { allExamples } from "../examples.ts";
import type { Token } from "../model.ts";
import { tokenise } from "../sentences/tokens.ts";
import { mayBeginPerson } from "./beginnings.ts";
import { readCounterpart } from "./counterpart.ts";
import { readHonoured, readTitled } from "./titled.ts";

const texts = [
  ...allExamples.flatMap(({ finds, ignores }) => [...finds.map(({ text }) => text), ...ignores]),
  "the then prime minister, his and her Peruvian counterparts, an ex-minister, a state-secretary and al-Harbi of the EU",
  "trade ministers met new colleagues and the prime minister's deputy, first secretary and then ambassador, in bavaria",
];

const begins = (tokens: readonly Token[], at: number): boolean =>
  [readCounterpart, readHonoured, readTitled].some((read) => read(tokens, at) !== null);

test("what no person may begin with begins none", () => {
  const missed = texts.flatMap((text) => {
    const tokens = tokenise(text, 0);
    return tokens.filter((token, at) => token.kind === "word" && !mayBeginPerson(token) && begins(tokens, at));
  });
  expect(missed).toEqual([]);
});

test("most words are passed over", () => {
  const words = texts.flatMap((text) => tokenise(text, 0)).filter(({ kind }) => kind === "word");
  expect(words.filter(mayBeginPerson).length / words.length).toBeLessThan(0.6);
});
