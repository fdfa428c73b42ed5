import { describe, expect, test } from "vitest";
import { spellToken } from "../scripts/spell-token.ts";
import { soundDistance } from "./sounds.ts";

/** The distance of the nearest meanings. */
const distance = (a: string, b: string): number =>
  Math.min(...spellToken(a).flatMap((x) => spellToken(b).map((y) => soundDistance(x, y))));

describe("one name in two scripts is near", () => {
  test.each([
    ["лавров", "lavrov"],
    ["горбачёв", "gorbachev"],
    ["щёголев", "shchegolev"],
    ["мицотакис", "μητσοτάκης"],
    ["mitsotakis", "μητσοτάκης"],
    ["kobakhidze", "კობახიძე"],
    ["pashinyan", "փաշինյան"],
    ["netanyahu", "נתניהו"],
    ["bourita", "بوريطة"],
    ["pezeshkian", "پزشکیان"],
    ["modi", "मोदी"],
    ["jaishankar", "जयशंकर"],
    ["shinawatra", "ชินวัตร"],
    ["putin", "プーチン"],
    ["lavrov", "ラブロフ"],
    ["putin", "푸틴"],
    ["sklyar", "斯克利亚尔"],
    ["çavuşoğlu", "cavusoglu"],
    ["müller", "mueller"],
  ])("%s and %s", (a, b) => {
    expect(distance(a, b)).toBeLessThanOrEqual(60);
    expect(distance(a, b)).toBe(distance(b, a));
  });
});

describe("two names are far, also where vowels are not written", () => {
  test.each([
    ["lavrov", "larov"],
    ["سلمان", "sulaiman"],
    ["سليمان", "salman"],
    ["hassan", "hussein"],
    ["科斯塔", "castro"],
    ["ivan", "ivana"],
    ["ラブロフ", "lazarev"],
  ])("%s and %s", (a, b) => {
    expect(distance(a, b)).toBeGreaterThan(60);
  });
});

test("what has no letters has no sounds", () => {
  expect(spellToken("")).toEqual([]);
  expect(spellToken("'")).toEqual([]);
});
