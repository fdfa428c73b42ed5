import { describe, expect, test } from "vitest";
import { findParties } from "../mentions/parties.ts";
import { findPeople } from "../mentions/people.ts";
import { sentenceOf } from "../test-sentence.ts";
import { COUNTRIES } from "./countries.ts";
import { NOT_PARTIES } from "./not-parties.ts";
import { REGIONS } from "./regions.ts";

// ISO 3166-1, officially assigned alpha-2 codes (https://www.iso.org/obp/ui/#search).
const ASSIGNED =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );

const read = (text: string): string =>
  findParties(sentenceOf(text).tokens)
    .map(({ party }) => party)
    .join(" ");

test("every assigned code of ISO 3166-1 has one row with a name, beside SU and XK", () => {
  expect(COUNTRIES.map(({ code }) => code).toSorted()).toEqual([...ASSIGNED, "SU", "XK"].toSorted());
  for (const { names } of COUNTRIES) expect(names.length).toBeGreaterThan(0);
});

test("every region lies in a country of the table", () => {
  for (const code of REGIONS.values()) expect(ASSIGNED).toContain(code);
});

test("no name stands for two countries, and none is a longer name to look over", () => {
  const owner = new Map<string, string>();
  for (const { code, names, adjectives } of COUNTRIES)
    for (const name of new Set([...names, ...adjectives])) {
      expect([name, owner.get(name) ?? code]).toEqual([name, code]);
      owner.set(name, code);
      expect(NOT_PARTIES).not.toContain(name);
    }
});

describe("a country is found in each usual form", () => {
  test.for([
    ["The ROK, the Republic of Korea, S. Korea and South Korea", "KR KR KR KR"],
    ["The DPRK, N. Korea and North Korean envoys", "KP KP KP"],
    ["North and South Korea agreed.", "KP KR"],
    ["Turkey, Türkiye, Turkiye and Turkish envoys", "TR TR TR TR"],
    ["Holland, the Netherlands and a Dutch envoy", "NL NL NL"],
    ["Burma, Myanmar and Burmese envoys", "MM MM MM"],
    ["Swaziland, Eswatini and Swazi envoys", "SZ SZ SZ"],
    ["The UK, the U.K., Britain, a Briton and Scottish envoys", "GB GB GB GB GB"],
    ["The US, the U.S., the USA and America", "US US US US"],
    ["A UAE envoy and an Emirati one", "AE AE"],
    ["Taiwan, Taipei and Taiwanese envoys", "TW TW TW"],
    ["The Holy See, the Vatican and Vatican City", "VA VA VA"],
    ["Palestinian and Kosovar envoys of Kosovo", "PS XK XK"],
    ["Kyrgyz, Tajik, Turkmen, Uzbek and Kazakh ministers", "KG TJ TM UZ KZ"],
    ["Czech, Slovak, Bosnian and Montenegrin ministers", "CZ SK BA ME"],
    ["Ivorian, Burkinabe, Burkinabé, Nigerien and Nigerian ministers", "CI BF BF NE NG"],
    ["I-Kiribati, ni-Vanuatu, Ni-Vanuatu and Solomon Islander ministers", "KI VU VU SB"],
    ["Basotho, Batswana, Motswana, Malagasy and Seychellois ministers", "LS BW BW MG SC"],
    ["Antiguan, Kittitian, Vincentian, Grenadian and St. Lucian ministers", "AG KN VC GD LC"],
    ["Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "GN GW GQ PG"],
    ["DR Congo, Congo and Congolese envoys", "CD CD CD"],
    ["The Republic of Congo, Congo Republic and Congo-Brazzaville", "CG CG CG"],
    ["Dominica and the Dominican president", "DM DO"],
    ["Côte d'Ivoire and the Ivory Coast", "CI CI"],
    ["Faroese, Greenlandic and Sahrawi envoys", "FO GL EH"],
    ["Turkish Cypriot and Greek Cypriot envoys", "CY CY"],
    ["MOSCOW and ANKARA agreed.", "RU TR"],
  ] as const)("%s", ([text, want]) => expect(read(text)).toBe(want));
});

describe("a word or a longer name that is no country", () => {
  test.for([
    ["They gave the china a polish and ate a turkey.", ""],
    ["He was born in the state of Georgia.", ""],
    ["South Georgia and the South Sandwich Islands", "GS"],
    ["The China Daily, the Times of India and the Washington Post wrote it.", ""],
    ["Real Madrid beat Paris Saint-Germain.", ""],
    ["The Paris Agreement, the Vienna Convention and the Oslo Accords", ""],
    ["Turkish Airlines, Air China and Bank of America", ""],
    ["New Jersey, New South Wales, New Mexico and New England", ""],
    ["The South China Sea, the Indian Ocean and the Gulf of Guinea", ""],
    ["Santiago and Kingston spoke.", ""],
  ] as const)("%s", ([text, want]) => expect(read(text)).toBe(want));
});

describe("a country, a capital or a month that is part of a person's name", () => {
  const names = (text: string): string =>
    findPeople(sentenceOf(text), new Set())
      .map(({ name }) => name?.text ?? "")
      .join("; ");
  test.for([
    ["Minister Duarte Lima spoke.", "Duarte Lima"],
    ["Foreign Minister Sofia Petrova spoke.", "Sofia Petrova"],
    ["President Santiago Peralta spoke.", "Santiago Peralta"],
    ["Santiago Peralta met Anna Berg.", "Santiago Peralta; Anna Berg"],
    ["Florence Marchand said so.", "Florence Marchand"],
    ["Secretary Lloyd Austin spoke.", "Lloyd Austin"],
    ["Representative Jim Jordan spoke.", "Jim Jordan"],
    ["Mayor London Breed spoke.", "London Breed"],
    ["Mayor Paris Keller spoke.", "Paris Keller"],
    ["Defence Minister Israel Katz spoke.", "Israel Katz"],
    ["Secretary Chad Wolf spoke.", "Chad Wolf"],
    ["Minister Victoria Amadi spoke.", "Victoria Amadi"],
    ["Minister Sydney Kamau spoke.", "Sydney Kamau"],
    ["Minister Alexandria Reyes spoke.", "Alexandria Reyes"],
    ["Mayor Charlotte Hale spoke.", "Charlotte Hale"],
    ["Minister Paul Houston spoke.", "Paul Houston"],
    ["Minister Amy Jackson spoke.", "Amy Jackson"],
    ["Foreign Secretary Emilio Colombo spoke.", "Emilio Colombo"],
    ["Prime Minister Bill English spoke.", "Bill English"],
    ["Prime Minister Theresa May spoke.", "Theresa May"],
    ["Mrs. May spoke.", "May"],
    ["Minister June Clarke spoke.", "June Clarke"],
    ["Minister April Jones spoke.", "April Jones"],
    ["Minister August Meyer spoke.", "August Meyer"],
    ["Premier Jan Nowak spoke.", "Jan Nowak"],
    ["Vice Premier Sun Liwei spoke.", "Sun Liwei"],
    ["Minister Peter March spoke.", "Peter March"],
    ["Prime Minister Ruiz Japan visit begins.", "Ruiz"],
    ["Foreign Minister Paris trip begins.", ""],
  ] as const)("%s", ([text, want]) => expect(names(text)).toBe(want));
});
