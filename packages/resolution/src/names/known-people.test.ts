import { describe, expect, test } from "vitest";
import { compareNames } from "./compare-names.ts";
import { knownPerson, spellingsOfKnownPeople } from "./known-people.ts";
import { nameForm } from "./known-form.ts";

const compare = (a: string, b: string) => compareNames(nameForm(a), nameForm(b));

describe("the table of known people", () => {
  test("gives each spelling to one person", () => {
    const spellings = spellingsOfKnownPeople();
    const twice = [...Map.groupBy(spellings, ({ key }) => key)].filter(
      ([, people]) => new Set(people.map(({ id }) => id)).size > 1,
    );
    expect(twice).toEqual([]);
    expect(new Set(spellings.map(({ id }) => id)).size).toBeGreaterThan(100);
  });
  test("is looked up without regard to case, marks, points and traditional characters", () => {
    for (const spelling of ["MAHMOUD ABBAS", "Abū Māzin".replace("ā", "a").replace("i", "e"), "abu mazen", "أبو مازن"])
      expect(knownPerson(spelling)?.id, spelling).toBe("mahmoud-abbas");
    expect(knownPerson("賴清德")?.id).toBe(knownPerson("赖清德")?.id);
    expect(knownPerson("Abu Mazin al-Nobody")).toBeNull();
  });
});

describe("what letters cannot tell, the table does", () => {
  test.each([
    ["Abu Mazen", "محمود عباس"],
    ["普丁", "Владимир Путин"],
    ["普丁", "Vladimir Vladimirovich Putin"],
    ["Lula", "Luiz Inácio Lula da Silva"],
    ["苏杰生", "S. Jaishankar"],
    ["Jokowi", "Joko Widodo"],
    ["馬克宏", "马克龙"],
    ["John Lee", "李家超"],
  ])("%s and %s are one", (a, b) => {
    expect(compare(a, b)).toBe("same");
    expect(compare(b, a)).toBe("same");
  });
  test.each([
    ["Abu Mazen", "Abu Ammar"],
    ["普京", "梅德韦杰夫"],
    ["Prachanda", "K. P. Oli"],
    ["Abu Mazen", "Mazen Abbas"],
  ])("%s and %s are two", (a, b) => {
    expect(compare(a, b)).toBe("different");
  });
});
