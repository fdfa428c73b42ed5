import { describe, expect, test } from "vitest";
import { compareNames } from "./compare-names.ts";
import { nameForm } from "./known-form.ts";

const compare = (a: string, b: string) => compareNames(nameForm(a), nameForm(b));

describe("one person's names in several spellings are the same", () => {
  test.each([
    ["Ding Xuexiang", "丁薛祥"],
    ["Ding Xuexiang", "Дин Сюэсян"],
    ["Xi Jinping", "Си Цзиньпин"],
    ["Xi Jinping", "习近平"],
    ["Wang Yi", "Ван И"],
    ["Wang Yi", "王毅"],
    ["Ouyang Xiu", "欧阳修"],
    ["Yermek Kosherbayev", "Ермек Кошербаев"],
    ["Kassym-Jomart Tokayev", "Касым-Жомарт Токаев"],
    ["Roman Sklyar", "Роман Скляр"],
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Sergey Lavrov", "Сергей Лавров"],
    ["Rashid Meredov", "Raşit Meredow"],
    ["António Costa", "Antonio Costa"],
    ["Ursula von der Leyen", "Ursula Leyen"],
    ["Mohammed bin Salman", "Mohammad Salman"],
    ["Abbas Araghchi", "Abbas Araqchi"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
    ["Blinken", "Antony Blinken"],
    ["Mr. Lars Holmen", "Lars Holmen"],
    ["J. Vance", "James Vance"],
    ["His Majesty King Harald V", "King Harald"],
  ])("%s and %s", (a, b) => {
    expect(compare(a, b)).toBe("same");
    expect(compare(b, a)).toBe("same");
  });
});

describe("different people are different, however near their names", () => {
  test.each([
    ["Li Qiang", "Li Keqiang"],
    ["Ding Xuexiang", "Ding Xuedong"],
    ["Wang Yi", "Wang Yang"],
    ["Wang Yi", "Wan Yi"],
    ["王毅", "王岐山"],
    ["Qin Gang", "Xi Jinping"],
    ["Murat Nurtleu", "Yermek Kosherbayev"],
    ["Charles Michel", "António Costa"],
    ["George Hallam Jr", "George Hallam III"],
    ["Scott Bessent", "Jamieson Greer"],
  ])("%s and %s", (a, b) => {
    expect(compare(a, b)).toBe("different");
    expect(compare(b, a)).toBe("different");
  });
});

describe("what the names cannot tell stays unsure", () => {
  test.each([
    ["Wang", "Wang Yi", "a Chinese surname alone has many bearers"],
    ["Ali", "Hassan Ali", "as has a name like Ali"],
    ["斯克里亚罗夫", "Roman Sklyar", "Han characters spell foreigners by syllables"],
    ["رومان سكليار", "Ding Xuexiang", "Arabic leaves out vowels"],
    ["梅列多", "Rashid Meredov", "three characters may be a Chinese person's name"],
    ["Ferdinand Hale", "Ferdinand Hale Jr.", "father or son"],
    ["Ahmed Mohammed", "Mohammed Ahmed", "two given names, and who knows which comes first"],
    ["Hassan Ali", "Mohammed Hassan Ali", "father and son, or a first name left out"],
    ["Lee Chih-ming", "Lee Chi-ming", "two systems of spelling, or two people"],
  ])("%s and %s: %s", (a, b) => {
    expect(compare(a, b)).toBe("unsure");
    expect(compare(b, a)).toBe("unsure");
  });
});
