import { describe, expect, test } from "vitest";
import { compareMechanisms, compareSessions } from "./compare-mechanisms.ts";
import { mechanismKey } from "./mechanism-key.ts";

const key = (name: string, ordinal: number | null = null, parties: string[] = ["CN", "KZ"]) =>
  mechanismKey({ name, ordinal }, parties);

test.each([
  ["China-Kazakhstan Cooperation Committee", "Kazakhstan-China Cooperation Committee", "same"],
  ["China-Kazakhstan Cooperation Committee", "Kazakh-Chinese Cooperation Commission", "same"],
  ["Sino-Kazakh Cooperation Committee", "China-Kazakhstan Intergovernmental Cooperation Committee", "same"],
  ["Cooperation Committee", "China-Kazakhstan Cooperation Committee", "same"],
  ["EU-China Strategic Dialogue", "China-EU High-level Strategic Dialogue", "same"],
  ["EU-China Strategic Dialogue", "EU-China Summit", "unsure"],
  ["China-Kazakhstan Cooperation Committee", "China-Turkmenistan Cooperation Committee", "different"],
  ["China-Kazakhstan Cooperation Committee", "China-Kazakhstan Foreign Ministers' Strategic Dialogue", "different"],
  ["China-Kazakhstan Cooperation Committee", "中哈合作委员会", "same"],
  ["China-Kazakhstan Cooperation Committee", "中哈边境口岸联检机制", "unsure"],
  ["SCO Summit", "Shanghai Cooperation Organisation Summit", "same"],
  ["China-Kazakhstan water talks", "China-Kazakhstan border river negotiations", "unsure"],
  ["China-Kazakhstan water talks", "China-Kazakhstan water negotiations", "same"],
])("%s and %s: %s", (a, b, verdict) => {
  expect(compareMechanisms(key(a), key(b))).toBe(verdict);
  expect(compareMechanisms(key(b), key(a))).toBe(verdict);
});

test("a mechanism on one side only is told apart from none on either", () => {
  expect(compareMechanisms(key("Joint Water Commission"), null)).toBe("one");
  expect(compareMechanisms(null, null)).toBe("none");
});

test.each([
  [12, 12, "same"],
  [11, 12, "different"],
  [null, 12, "unknown"],
] as const)("sessions %s and %s of one mechanism: %s", (a, b, verdict) => {
  const [x, y] = [key("Joint Water Commission", a), key("Joint Water Commission", b)];
  expect(compareSessions(x, y, compareMechanisms(x, y))).toBe(verdict);
});

describe("names of one body in two languages", () => {
  const inLanguage = (name: string, language: string, parties: string[]) =>
    mechanismKey({ name, ordinal: null }, parties, language);
  test.each<[[string, string], [string, string], string[], string]>([
    [
      ["Peru-Vietnam Free Trade Commission", "en"],
      ["Comisión de Libre Comercio Perú-Vietnam", "es"],
      ["PE", "VN"],
      "same",
    ],
    [["Norway-Brazil Political Dialogue", "en"], ["Diálogo Político Brasil-Noruega", "pt"], ["BR", "NO"], "same"],
    [
      ["Czech-Uzbek Intergovernmental Commission for Trade and Economic Cooperation", "en"],
      ["Межправительственная узбекско-чешская комиссия по экономическому и торговому сотрудничеству", "ru"],
      ["CZ", "UZ"],
      "same",
    ],
    [
      ["Egypt-Iraq Joint Economic Committee", "en"],
      ["اللجنة الاقتصادية المصرية العراقية المشتركة", "ar"],
      ["EG", "IQ"],
      "same",
    ],
    [["EU-China Summit", "en"], ["中欧领导人会晤", "zh"], ["CN", "EU"], "same"],
    [["Norway-Chile Consultations", "en"], ["挪威智利磋商", "zh"], ["CL", "NO"], "same"],
    [["Japan-Mongolia Strategic Dialogue", "en"], ["日蒙戦略対話", "ja"], ["JP", "MN"], "same"],
    [
      ["polsko-kazachska komisja ds. współpracy gospodarczej", "pl"],
      ["Қазақ-поляк комиссиясы", "kk"],
      ["KZ", "PL"],
      "unsure",
    ],
    [
      ["Peru-Vietnam Fisheries Working Group", "en"],
      ["Consejo de Defensa Perú-Vietnam", "es"],
      ["PE", "VN"],
      "different",
    ],
    [
      ["Peru-Vietnam Free Trade Commission", "en"],
      ["Comisión de Libre Comercio Perú-Tailandia", "es"],
      ["PE"],
      "different",
    ],
  ])("%s and %s", (a, b, parties, verdict) => {
    const [x, y] = [inLanguage(...a, parties), inLanguage(...b, parties)];
    expect(compareMechanisms(x, y)).toBe(verdict);
    expect(compareMechanisms(y, x)).toBe(verdict);
  });
});

test("a gathering under a name of its own is one, whoever of its guests a report lists", () => {
  const guests = (name: string, parties: string[]) => mechanismKey({ name, ordinal: 3 }, parties);
  const forum = guests("Amber Coast Forum", ["EE", "FI", "LV"]);
  expect(compareMechanisms(forum, guests("Amber Coast Forum", ["DK", "LT"]))).toBe("same");
  expect(compareMechanisms(forum, guests("Amber Coast Leaders' Forum", ["DK", "LT"]))).toBe("same");
  expect(compareMechanisms(forum, guests("Baltic Herring Forum", ["DK", "LT"]))).toBe("different");
  const dialogue = guests("Strategic Dialogue", ["EE", "FI"]);
  expect(compareMechanisms(dialogue, guests("Strategic Dialogue", ["DK", "FI"]))).toBe("different");
});
