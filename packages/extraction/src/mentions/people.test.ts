import { describe, expect, test } from "vitest";
import { sentenceOf } from "../test-sentence.ts";
import { findPeople } from "./people.ts";

/** "office+office <name> country", each person of the sentence. */
const read = (text: string): string[] =>
  findPeople(sentenceOf(text), new Set()).map(({ offices, name, country }) =>
    `${offices.map((office) => office.text).join(" + ")} <${name?.text ?? ""}> ${country?.party ?? ""}`.trim(),
  );

describe("a person is read with office and country", () => {
  test.for([
    ["Norwegian First Deputy Foreign Minister Anna Berg spoke.", ["First Deputy Foreign Minister <Anna Berg> NO"]],
    [
      "Peru's Minister of Foreign Affairs and Trade Luis Ortiz spoke.",
      ["Minister of Foreign Affairs and Trade <Luis Ortiz> PE"],
    ],
    [
      "The Executive Secretary of the Southern African Development Community (SADC), H.E. Ambassador Elias Moyo, spoke.",
      ["Executive Secretary of the Southern African Development Community + Ambassador <Elias Moyo>"],
    ],
    [
      "She received at the AU Headquarters the Executive Secretary of the Authority, Elias Moyo.",
      ["Executive Secretary of the Authority <Elias Moyo>"],
    ],
    ["She met the President of the Republic at the Quirinale Palace.", ["President of the Republic <>"]],
    [
      "They met with the EU Commissioner for Transport for the third ministerial of the Corridor Platform.",
      ["EU Commissioner for Transport <>"],
    ],
    [
      "Deputy Minister Anna Berg came at the head of the Norwegian delegation and Director Luis Ortiz alone.",
      ["Deputy Minister <Anna Berg>", "Director <Luis Ortiz>"],
    ],
    ["President Ruiz of Peru spoke.", ["President <Ruiz> PE"]],
    ["Prime Minister of Laos Kham Souk spoke.", ["Prime Minister <Kham Souk> LA"]],
    ["Anna Berg, the Norwegian foreign minister, spoke.", ["foreign minister <Anna Berg> NO"]],
    ["Ambassador of India to Norway Ravi Menon spoke.", ["Ambassador of India to Norway <Ravi Menon> IN"]],
    ["State Councilor and Foreign Minister Li Hua spoke.", ["State Councilor + Foreign Minister <Li Hua>"]],
    ["Foreign Minister H.E. Dr. Anna Berg spoke.", ["Foreign Minister <Anna Berg>"]],
    [
      "The Deputy Prime Minister and Minister for Foreign Affairs of Tonga, Hon. Sione Vea, spoke.",
      ["Deputy Prime Minister + Minister for Foreign Affairs <Sione Vea> TO"],
    ],
    [
      "The Prime Minister and Finance Minister of Tonga Sione Vea spoke.",
      ["Prime Minister + Finance Minister <Sione Vea> TO"],
    ],
    [
      "The President and Finance Minister of Tonga Sione Vea spoke.",
      ["President <>", "Finance Minister <Sione Vea> TO"],
    ],
    ["Tonga's Minister of Interior, General Sione Vea, spoke.", ["Minister of Interior <Sione Vea> TO"]],
    ["Foreign Minister Senator Luis Ortiz spoke.", ["Foreign Minister <Luis Ortiz>"]],
    ["The Foreign Minister, Senator the Hon. Eva Moen, spoke.", ["Foreign Minister <Eva Moen>"]],
    ["The Prime Minister, the Most Honourable Eva Moen, spoke.", ["Prime Minister <Eva Moen>"]],
    ["Speaker Rt. Hon. Eva Moen spoke.", ["Speaker <Eva Moen>"]],
    ["Senator Luis Ortiz spoke.", ["Senator <Luis Ortiz>"]],
    // A headline's list of two, of whom the verb is told.
    ["Luis Ortiz, US envoy narrow gaps on gas price", ["envoy <> US"]],
    ["Luis Ortiz, US envoy, narrows gaps on gas price", ["envoy <Luis Ortiz> US"]],
    ["Minister of Foreign Affairs HE Luis Ortiz spoke.", ["Minister of Foreign Affairs <Luis Ortiz>"]],
    ["The Minister of Foreign Affairs, HE Dr Luis Ortiz, spoke.", ["Minister of Foreign Affairs <Luis Ortiz>"]],
    ["Chief of Army Staff (COAS) General Luis Ortiz spoke.", ["Chief of Army Staff <Luis Ortiz>"]],
    ["The Italian Ambassador in Tunis Carlo Conti spoke.", ["Ambassador <Carlo Conti> IT"]],
    [
      "Minister of Foreign Affairs and Gambians Abroad of the Republic of The Gambia Lamin Ceesay spoke.",
      ["Minister of Foreign Affairs and Gambians Abroad <Lamin Ceesay> GM"],
    ],
    [
      "Founder of Peace and National Unity, President of Tajikistan Rustam Karim spoke.",
      ["Founder of Peace and National Unity <>", "President <Rustam Karim> TJ"],
    ],
    ["The General Secretariat in Oslo was silent.", []],
    ["The Heads of State of the States Parties and Associated States met.", ["Heads of State of the States <>"]],
    ["Vice Premier He Ming spoke.", ["Vice Premier <He Ming>"]],
    ["Secretary (West) Ravi Menon spoke.", ["Secretary (West) <Ravi Menon>"]],
    ["Bank of Japan Deputy Governor Kenji Mori spoke.", ["Bank of Japan Deputy Governor <Kenji Mori> JP"]],
    ["Crown Prince Faisal bin Rashid al-Harbi spoke.", ["Crown Prince <Faisal bin Rashid al-Harbi>"]],
    [
      "Under Secretary for Civilian Security, Democracy, and Human Rights Ada Moe spoke.",
      ["Under Secretary for Civilian Security, Democracy, and Human Rights <Ada Moe>"],
    ],
    ["DEPUTY SECRETARY FOR EURASIAN AFFAIRS ADA T. MOE", ["DEPUTY SECRETARY FOR EURASIAN AFFAIRS <ADA T. MOE>"]],
    ["They came to the White House Prime Minister Luis Ortiz had left.", ["Prime Minister <Luis Ortiz>"]],
    [
      "Polish Foreign Minister and OSCE Chairman-in-Office Jan Nowak spoke.",
      ["Foreign Minister + OSCE Chairman-in-Office <Jan Nowak> PL"],
    ],
    ["Peru's Luis Ortiz spoke.", ["<Luis Ortiz> PE"]],
    [
      "Head of Jordanian General Intelligence Services Sami Haddad spoke.",
      ["Head of Jordanian General Intelligence Services <Sami Haddad> JO"],
    ],
    [
      "Norwegian Minister for Energy Transformation Eva Moen spoke.",
      ["Minister for Energy Transformation <Eva Moen> NO"],
    ],
    [
      "Peruvian Head of the Supreme Election Council Luis Ortiz spoke.",
      ["Head of the Supreme Election Council <Luis Ortiz> PE"],
    ],
    ["Swedish Special Envoy for Sudan Ambassador Eva Moen spoke.", ["Special Envoy for Sudan <Eva Moen> SE"]],
    [
      "British Special Representative for the DPRK Ambassador Paul Reed spoke.",
      ["Special Representative for the DPRK <Paul Reed> GB"],
    ],
    [
      "Republic of Korea (ROK) Special Representative for Peace Park Min-ho spoke.",
      ["Special Representative for Peace <Park Min-ho> KR"],
    ],
    ["Vice Minister Sato Ken from the National Security Secretariat of Japan spoke.", ["Vice Minister <Sato Ken> JP"]],
    ["Director Ada Moe from the Ministry of Trade of Peru spoke.", ["Director <Ada Moe> PE"]],
    ["Director Ada Moe from the Gulf of Guinea spoke.", ["Director <Ada Moe>"]],
    [
      "Secretary General of the Pacific Islands Forum (PIF) Luis Ortiz spoke.",
      ["Secretary General of the Pacific Islands Forum <Luis Ortiz>"],
    ],
    [
      "It came from the United States and European Commission Vice President Anna Berg.",
      ["European Commission Vice President <Anna Berg>"],
    ],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("several people share one office", () => {
  test.for([
    [
      "The Polish and French foreign ministers, Jan Nowak and Luc Petit, spoke.",
      ["foreign minister <Jan Nowak> PL", "foreign minister <Luc Petit> FR"],
    ],
    ["He met his Chilean and Peruvian counterparts Eva Rojas and Luis Ortiz.", ["<Eva Rojas> CL", "<Luis Ortiz> PE"]],
    ["She saw her counterpart from Chile.", ["<> CL"]],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("what is no person", () => {
  test.for([
    "The Office of the Secretary of Defense answered.",
    "It opened at 3 pm on Monday.",
    "She paid an official visit to Lima.",
    "They met Polar Rail executives.",
    "Belt and Road cooperation grew.",
    "She met U.S. Allies and partners.",
    "They came from the National Security Secretariat of Japan.",
    "They spoke with Arab States on Monday.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});
