import { describe, expect, test } from "vitest";
import * as alphabets from "./lexicon/alphabets.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { HAN_READINGS } from "./lexicon/han-readings.ts";
import { HAN_INITIALS, HAN_SOUNDS } from "./lexicon/han-sounds.ts";
import { HAN_VARIANTS } from "./lexicon/han-variants.ts";
import { FAMILY_READINGS, KANJI_READINGS } from "./lexicon/japanese-readings.ts";
import * as korean from "./lexicon/korean-spellings.ts";
import { codeOf } from "./sounds/distances.ts";

const soundsIn = (table: string): string[] =>
  table.split(" ").flatMap((entry) => Array.from(entry.slice(entry.lastIndexOf(":") + 1)));

describe("the tables of letters", () => {
  test("use only sounds that the table of sounds has", () => {
    const tables = [...Object.values(alphabets), HAN_SOUNDS, Object.values(HAN_INITIALS).join("")];
    const unknown = tables.flatMap(soundsIn).filter((sound) => {
      try {
        return codeOf(sound) < 0;
      } catch {
        return true;
      }
    });
    expect(unknown).toEqual([]);
  });
  test.each([
    ["Latin", alphabets.LATIN, "abcdefghijklmnopqrstuvwxyz"],
    ["Cyrillic", alphabets.CYRILLIC, "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў"],
    ["Greek", alphabets.GREEK, "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"],
    ["Georgian", alphabets.GEORGIAN, "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"],
    ["Armenian", alphabets.ARMENIAN, "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"],
    ["Arabic", alphabets.ARABIC, "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءپچژگکی"],
    ["Hebrew", alphabets.HEBREW, "אבגדהוזחטיכךלמםנןסעפףצץקרשת"],
  ])("%s has every letter", (_, table, letters) => {
    const listed = new Set(table.split(" ").map((entry) => entry.slice(0, entry.lastIndexOf(":"))));
    expect(Array.from(letters).filter((letter) => !listed.has(letter))).toEqual([]);
  });
});

describe("the tables of names", () => {
  test("list no given name twice in a line, all in lower case", () => {
    expect(GIVEN_NAMES.filter((line) => new Set(line.split(" ")).size !== line.split(" ").length)).toEqual([]);
    expect(GIVEN_NAMES.filter((line) => line !== line.toLowerCase() || line.trim() !== line)).toEqual([]);
  });
  test("have their columns in step", () => {
    expect(Array.from(HAN_VARIANTS).length % 2).toBe(0);
    const han = HAN_READINGS.split(" ");
    expect(han.filter((_, at) => at % 3 === 0).filter((key) => !/^\p{Script=Han}$/u.test(key))).toEqual([]);
    expect(han.filter((_, at) => at % 3 === 1).filter((spelt) => !/^[a-z,]+$/.test(spelt))).toEqual([]);
    expect(han.filter((_, at) => at % 3 === 2).filter((spelt) => !/^[가-힣]+$/.test(spelt))).toEqual([]);
    for (const table of [FAMILY_READINGS, KANJI_READINGS]) {
      const columns = table.split(" ");
      expect(columns.filter((_, at) => at % 2 === 0).filter((key) => !/^[\p{Script=Han}々]+$/u.test(key))).toEqual([]);
      expect(columns.filter((_, at) => at % 2 === 1).filter((read) => !/^[a-z,]+$/.test(read))).toEqual([]);
    }
    expect([korean.LATIN_INITIALS, korean.CYRILLIC_INITIALS].map((list) => list.split("|").length)).toEqual([19, 19]);
    expect([korean.LATIN_VOWELS, korean.CYRILLIC_VOWELS].map((list) => list.split("|").length)).toEqual([21, 21]);
  });
});
