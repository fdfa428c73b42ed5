import { describe, expect, test } from "vitest";
import { chineseName } from "./chinese.ts";
import { pinyinOf, simplify } from "./han.ts";
import { isReadAs } from "./japanese.ts";
import { koreanName } from "./korean.ts";
import { fromPalladius } from "./palladius.ts";
import { isPinyin } from "./pinyin-syllables.ts";
import { isVietnamese } from "./vietnamese.ts";
import { fromWadeGiles } from "./wade-giles.ts";

describe("Chinese", () => {
  test.each([
    ["сюэсян", ["xuexiang"]],
    ["хунин", ["huning"]],
    ["чанъань", ["changan"]],
    ["гочжун", ["guozhong"]],
    ["къцян", ["keqian", "keqiang"]],
    ["лавров", []],
  ])("%s by Palladius is %j", (token, expected) => {
    expect(fromPalladius(token)).toEqual(expected);
  });
  test.each([
    ["ching", ["jing", "qing"]],
    ["hsiao", ["xiao"]],
    ["tsai", ["zai", "cai"]],
    ["chih", ["zhi", "chi"]],
    ["jung", ["rong"]],
    ["wood", []],
  ])("%s by Wade-Giles is %j", (syllable, expected) => {
    expect([...fromWadeGiles(syllable)].sort()).toEqual([...expected].sort());
  });
  test("knows its syllables, its surnames and its traditional characters", () => {
    expect([isPinyin("xuexiang", 2), isPinyin("xuexiangming", 2), isPinyin("smith", 1)]).toEqual([true, false, false]);
    expect(simplify("劉鶴蘇")).toBe("刘鶴苏");
    expect(pinyinOf("曾")).toContain("zeng");
  });
  test.each([
    ["Ding Xuexiang", "exact"],
    ["Xuexiang Ding", "exact"],
    ["丁薛祥", "han"],
    ["Дин Сюэсян", "exact"],
    ["Chen Ming-tong", "loose"],
    ["John Lee Ka-chiu", "loose"],
    ["Roman Sklyar", null],
    ["Роман Скляр", null],
    ["斯克利亚尔", null],
  ])("%s is %s", (name, exactness) => {
    expect(chineseName(name)?.exactness ?? null).toBe(exactness);
  });
});

describe("Korean", () => {
  test.each([
    ["Lee Jae-myung", "이", "재명"],
    ["Yi Jaemyeong", "이", "재명"],
    ["Jae-myung Lee", "이", "재명"],
    ["李在明", "이", "재명"],
    ["Ли Чжэ Мён", "이", "재명"],
    ["리재명", "이", "재명"],
    ["Kim Jong Un", "김", "정은"],
    ["선우명", "선우", "명"],
  ])("%s can be %s %s", (name, surname, given) => {
    const read = koreanName(name);
    expect(read?.surnames.has(surname)).toBe(true);
    expect(read?.givens.has(given)).toBe(true);
  });
  test.each(["Roman Sklyar", "블라디미르", "Kim", "Anna Lindh"])("%s is no Korean name", (name) => {
    expect(koreanName(name)).toBeNull();
  });
});

describe("Japanese", () => {
  test.each([
    ["岸田文雄", ["fumio", "kishida"], true],
    ["岸田文雄", ["キシダ", "フミオ"], true],
    ["石破茂", ["ishiba", "shigeru"], true],
    ["小畑明", ["obata", "akira"], null],
    ["河野太郎", ["kōno", "tarō"], true],
    ["河野太郎", ["kouno", "yohei"], false],
    ["丁薛祥", ["ding", "xuexiang"], null],
  ])("%s as %j: %s", (kanji, words, expected) => {
    expect(isReadAs(kanji, words)).toBe(expected);
  });
});

describe("Vietnamese", () => {
  test.each([
    [["nguyễn", "phú", "trọng"], true],
    [["pham", "minh", "chinh"], true],
    [["lê", "hoài", "trung"], true],
    [["le", "pen"], false],
    [["ho", "iat", "seng"], false],
    [["roman", "sklyar"], false],
  ])("%j: %s", (words, expected) => {
    expect(isVietnamese(words)).toBe(expected);
  });
});
