import { describe, expect, test } from "vitest";
import { tokenise } from "../sentences/tokens.ts";
import { groupCalledAt } from "./group-called.ts";

const called = (text: string): string | null => {
  const tokens = tokenise(text, 0);
  for (const at of tokens.keys()) {
    const found = groupCalledAt(tokens, at);
    if (found !== null)
      return `${found.parties[0]?.party}: ${text.slice(found.parties[0]?.start, found.parties[0]?.end)}`;
  }
  return null;
};

describe("a group called by its number and its weight", () => {
  test.for([
    ["ministers of the world's seven richest countries met", "G7: world's seven richest countries"],
    ["envoys of 20 of the world's leading economies", "G20: 20 of the world's leading economies"],
    ["leaders of the seven major industrialised democracies", "G7: seven major industrialised democracies"],
    [
      "finance chiefs of the world's twenty biggest rich and emerging economies",
      "G20: world's twenty biggest rich and emerging economies",
    ],
    ["seven leading banks of the region", null],
    ["seven countries of the world", null],
    ["seven major nations of the lake", null],
    ["the world's 20 largest ports", null],
  ] as const)("%s", ([text, expected]) => expect(called(text)).toBe(expected));
});
