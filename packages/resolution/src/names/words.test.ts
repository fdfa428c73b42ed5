import { describe, expect, test } from "vitest";
import { wordsOf } from "./words.ts";

const texts = (name: string) => wordsOf(name).words.map(({ text }) => text);

describe("a name is taken apart", () => {
  test.each([
    ["titles and excellencies go", "H.E. Mr. Sergey Lavrov", ["sergey", "lavrov"]],
    ["ranks go at the head only", "Foreign Minister Angus King", ["angus", "king"]],
    ["particles go", "Ursula von der Leyen", ["ursula", "leyen"]],
    ["articles go, run on or not", "Ahmed ash-Sharaa", ["ahmed", "sharaa"]],
    ["the words for son go", "Mohammed bin Salman Al Saud", ["mohammed", "salman", "saud"]],
    ["asides go", 'Benjamin "Bibi" Netanyahu', ["benjamin", "netanyahu"]],
    ["hyphens part", "Jean-Noël Barrot", ["jean", "noël", "barrot"]],
    ["a comma turns nothing", "Lavrov, Sergey", ["lavrov", "sergey"]],
    ["God's servants are one word", "Abd al-Fattah el-Sisi", ["abdfattah", "sisi"]],
    ["run together too", "Abdurrahman Wahid", ["abdrahman", "wahid"]],
    ["fathers of somebody are one word", "Ahmed Abu al-Gheit", ["ahmed", "abugheit"]],
    ["as are those of the faith", "Salah al-Din Rabbani", ["salahdin", "rabbani"]],
    ["in one word", "Salaheddine Rabbani", ["salahdin", "rabbani"]],
    ["and of God", "Hassan Nasr Allah", ["hassan", "nasrallah"]],
    ["Arabic letters lose the article", "عبد الفتاح السيسي", ["عبدفتاح", "سيسي"]],
    ["a name that is all title stays", "Sheikh", ["sheikh"]],
    ["suffixes of respect go", "王毅先生", ["王毅"]],
  ])("%s: %s", (_, name, expected) => {
    expect(texts(name)).toEqual(expected);
  });
  test.each([
    ["J.D. Vance", [true, true, false]],
    ["JD Vance", [true, true, false]],
    ["Ю. Ушаков", [true, false]],
    ["एस. जयशंकर", [true, false]],
    ["To Lam", [false, false]],
    ["Prayut Chan-o-cha", [false, false, false, false]],
    ["LI QIANG", [false, false]],
  ])("the initials of %s are known", (name, expected) => {
    expect(wordsOf(name).words.map(({ isInitial }) => isInitial)).toEqual(expected);
  });
  test.each([
    ["Ferdinand Marcos Jr.", "jr", false],
    ["Robert Hale III", "3", false],
    ["King Harald V", "5", true],
    ["Abdullah II bin Al-Hussein", "2", true],
    ["V. Putin", null, false],
    ["Sr. Pedro Lund", null, false],
    ["Malcolm Xavier", null, false],
  ])("the generation of %s is %s", (name, generation, isRegnal) => {
    expect(wordsOf(name)).toMatchObject({ generation, isRegnal });
  });
  test("son before father is noted", () => {
    expect(wordsOf("Khalid bin Salman").hasFiliation).toBe(true);
    expect(wordsOf("محمد بن سلمان").hasFiliation).toBe(true);
    expect(wordsOf("Benin Salman").hasFiliation).toBe(false);
  });
});
