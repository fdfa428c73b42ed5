import { expect, test } from "vitest";
import { compareTowns } from "./compare-towns.ts";
import { foldPlace } from "./fold-place.ts";
import { ZONE_CITIES } from "./lexicon/zone-cities.ts";
import { placeKey } from "./place-key.ts";

const at = (city: string | null, country: string | null = null) => placeKey({ city, country, venue: null });

test.each([
  ["one capital in two scripts", at("Ташкент", "UZ"), at("Tashkent", "UZ"), "same"],
  ["one capital in Arabic and Persian", at("الرياض", "SA"), at("ریاض"), "same"],
  ["an exonym", at("Lissabon", "PT"), at("Lisboa"), "same"],
  ["a town for which only Han is known", at("撒马尔罕", "UZ"), at("Samarcande", "UZ"), "same"],
  ["two capitals that sound alike in Han", at("巴黎"), at("巴厘岛"), "different"],
  ["two towns the table knows, however alike", at("Nanjing", "CN"), at("Nanning", "CN"), "different"],
  ["a small town in two alphabets", at("Лиллехаммер", "NO"), at("Lillehammer", "NO"), "alike"],
  ["a small town with another language's ending", at("Bled", "SI"), at("Bleda", "SI"), "alike"],
  ["a small town in a script without vowels", at("ليلهامر", "NO"), at("Lillehammer", "NO"), "alike"],
  ["a small town in a script without sounds", at("利勒哈默尔", "NO"), at("Lillehammer", "NO"), "unsure"],
  ["vowelless and different", at("ترومسو", "NO"), at("Lillehammer", "NO"), "unsure"],
  ["two small towns", at("Lillehammer", "NO"), at("Tromsø", "NO"), "different"],
  ["a namesake in another country", at("Vienna", "US"), at("Vienna", "AT"), "different"],
  ["a part of the country and a town in it", at("Texas"), at("Houston", "US"), "unknown"],
  ["a part of the country in another script", at("Калифорния", "US"), at("California"), "unknown"],
  ["a region elsewhere", at("Bavaria"), at("Vienna"), "different"],
  ["no town", at(null, "NO"), at("Oslo", "NO"), "unknown"],
])("%s", (_what, a, b, verdict) => {
  expect(compareTowns(a, b)).toBe(verdict);
  expect(compareTowns(b, a)).toBe(verdict);
});

test("the table of zones is folded as it stands", () => {
  const spellings = ZONE_CITIES.trim()
    .split("\n")
    .flatMap((line) => line.slice(3).split("="));
  expect(spellings.filter((spelling) => foldPlace(spelling) !== spelling)).toEqual([]);
});
