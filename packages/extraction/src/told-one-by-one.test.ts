import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind town states: name/state, ..." of each event, in order; the reports are of Tuesday, 12 May 2026. */
const read = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z" })).events.map(
    ({ kind, place: { city, country }, parties, participants }) =>
      `${kind} ${city ?? country ?? "-"} ${[...parties].toSorted().join(",")}: ${participants
        .map((one) => `${one.name}/${one.country ?? "-"}`)
        .toSorted()
        .join(", ")}`,
  );

const ODONGO = "Peter Odongo/KE";

describe("meetings of a series, one by one", () => {
  test.for<[string, string, string[]]>([
    [
      "held where a council met, whose session they are not",
      "Foreign Minister of Kenya Peter Odongo held a number of bilateral meetings within the framework of the meeting of the Council of Ministers of the African Union in Lusaka on Monday.\nDuring the talks with Foreign Minister of Peru Lucia Campos, the parties discussed fish.\nAt the meeting with his Norwegian colleague Kari Holm, Odongo thanked Norway for its support for Kenya's visa dialogue with the EU.\nOdongo also met with Secretary General of the Organization Luis Mora.",
      [
        `bilateral_meeting Lusaka KE,PE: Lucia Campos/PE, ${ODONGO}`,
        `bilateral_meeting Lusaka KE,NO: Kari Holm/NO, ${ODONGO}`,
        `bilateral_meeting Lusaka African Union,KE: Luis Mora/-, ${ODONGO}`,
      ],
    ],
    [
      "each in a sentence that leaves out whose they are",
      "Kenyan Foreign Minister Peter Odongo had a series of meetings in Geneva on Monday on the margins of the Human Rights Council. At a meeting with the Foreign Minister of Norway, Kari Holm, fish was discussed. In a separate meeting with the Foreign Minister of Chile, Ana Soto, they spoke of copper.",
      [
        `bilateral_meeting Geneva KE,NO: Kari Holm/NO, ${ODONGO}`,
        `bilateral_meeting Geneva CL,KE: Ana Soto/CL, ${ODONGO}`,
      ],
    ],
    [
      "one of them",
      "Kenyan Trade Minister Peter Odongo held separate meetings with counterparts in Marrakech on Tuesday. During the meeting with Trade Minister of Ghana Kofi Asante, the sides agreed to cut tariffs.",
      [`bilateral_meeting Marrakech GH,KE: Kofi Asante/GH, ${ODONGO}`],
    ],
    [
      "of a visitor who met several in a row",
      "During the visit to Peru, Kenyan Prime Minister Peter Odongo held talks in Lima on Monday with Prime Minister Lucia Campos, met President Ana Soto and Speaker Rosa Vega, and laid a wreath.",
      [
        `bilateral_meeting Lima KE,PE: Lucia Campos/PE, ${ODONGO}`,
        `bilateral_meeting Lima KE,PE: Ana Soto/PE, ${ODONGO}, Rosa Vega/PE`,
      ],
    ],
    [
      "by those who led the two sides, where nothing else tells whose it was",
      "The two sides sat together at the border post of Namanga on Monday.\nDeputy Commissioner Peter Odongo led the Kenyan side at the meeting, while Juma Ali headed the Tanzanian delegation.",
      [`bilateral_meeting Namanga KE,TZ: Juma Ali/TZ, ${ODONGO}`],
    ],
    [
      "by calls, of which the second leaves out who made it",
      "Kenyan Foreign Minister Peter Odongo spoke by phone on Monday with his Ugandan counterpart Okello Bukenya. In a call with Tanzanian Foreign Minister Asha Mrisho, the two discussed the border.",
      [`phone_call - KE,UG: Okello Bukenya/UG, ${ODONGO}`, `phone_call - KE,TZ: Asha Mrisho/TZ, ${ODONGO}`],
    ],
    [
      "two of three who met, and one of them with the third",
      "The foreign ministers of Kenya, Uganda and Tanzania met in Kampala on Monday.\nBefore the meeting, Kenyan Foreign Minister Peter Odongo held bilateral talks with his Ugandan counterpart, Okello Bukenya. He also met Tanzanian Foreign Minister Asha Mrisho.",
      [
        `multilateral_meeting Kampala KE,TZ,UG: Asha Mrisho/TZ, Okello Bukenya/UG, ${ODONGO}`,
        `bilateral_meeting Kampala KE,UG: Okello Bukenya/UG, ${ODONGO}`,
        `bilateral_meeting Kampala KE,TZ: Asha Mrisho/TZ, ${ODONGO}`,
      ],
    ],
    [
      "of the two states that the sentence before has together",
      "Kenya and Peru have agreed to resume fishing in May. Foreign Minister Peter Odongo and his counterpart Lucia Campos met in Lima on Monday.",
      ["bilateral_meeting Lima KE,PE: Lucia Campos/-, Peter Odongo/-"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("whose people a report leaves out", () => {
  test.for<[string, string, string[]]>([
    [
      "who pays a visit to the dateline's state is of the other in the headline, and so is his delegation",
      "Peru, Kenya sign pact as visit ends\n\nLima – Prime Minister Peter Odongo and a high-ranking delegation left Lima on Monday, concluding a three-day official visit to Peru.\nDuring the visit, PM Odongo met President Ana Soto.\nMembers of the delegation included Minister of Trade Grace Wanjiru and Ambassador to Peru Moses Okello.",
      [
        `visit Lima KE,PE: Ana Soto/PE, Grace Wanjiru/KE, Moses Okello/KE, ${ODONGO}`,
        `bilateral_meeting Lima KE,PE: Ana Soto/PE, ${ODONGO}`,
      ],
    ],
    [
      "of two who sign, one of whom has a state, the other is of the headline's other one; who looks on is no side",
      "Peru, Norway sign fish pact in Cusco\n\nForeign Affairs Minister Lucia Campos and Norway's minister of foreign affairs, Kari Holm, signed the pact in Cusco on Monday, with Iceland's minister for independence and fisheries, Jon Karlsson, looking on.",
      ["signing Cusco NO,PE: Jon Karlsson/IS, Kari Holm/NO, Lucia Campos/PE"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("who acts for a side is told elsewhere in the report", () => {
  test.for<[string, string, string[]]>([
    [
      "the two ministers of a meeting that was put off, the second as a counterpart",
      "A meeting between the foreign ministers of Peru and Chile that was to have been held in Quito on Wednesday has been postponed.\nPeruvian Foreign Minister Lucia Campos had already left.\nHer Chilean counterpart, Ana Soto, blamed the weather. Peru's Trade Minister Luis Mora said nothing.",
      ["bilateral_meeting Quito CL,PE: Ana Soto/CL, Lucia Campos/PE"],
    ],
    [
      "the two ministers of a meeting to come",
      "The defence ministers of Peru and Chile will meet in Arica on Friday.\nFishermen are waiting for a deal. Nothing else is known.\nPeru's defence minister, Luis Mora, expects a quick deal. The Chilean defence minister, Pedro Rojas, has been more careful.",
      ["bilateral_meeting Arica CL,PE: Luis Mora/PE, Pedro Rojas/CL"],
    ],
    [
      "not a firm that is called a counterpart",
      "The energy ministers of Peru and Chile will meet in Arica on Friday. Peruvian Energy Minister Luis Mora said the Chilean firm Cobrena and its Peruvian counterpart YLP would build it.",
      ["bilateral_meeting Arica CL,PE: Luis Mora/PE"],
    ],
    [
      "negotiators, wherever they are named",
      "Peru and two European powers met for six hours in Geneva on Tuesday.\nSenior diplomats from France and Germany sat down with Peru's deputy foreign minister, Luis Mora, at the Hotel Bristol.\nNo agreement was announced.\nFish is dear.\nThe German negotiator, Karl Lang, left without speaking. His French colleague, Anne Petit, called it a long day.",
      ["multilateral_meeting Geneva DE,FR,PE: Anne Petit/FR, Karl Lang/DE, Luis Mora/PE"],
    ],
    [
      "two presidents who are to lead it, of whom the dateline does not tell whose each is",
      "LIMA, May 12 -- The VI Binational Cabinet of Peru and Chile, which was due to be held in Arequipa on Friday, has been postponed to June 1.\nThe gathering, to be led by Presidents Rosa Vega and Pedro Rojas, is expected to approve a road map.",
      ["committee_session Arequipa CL,PE: Pedro Rojas/-, Rosa Vega/-"],
    ],
    [
      "not whom somebody else of the headline's state is told of",
      "Telephone conversation with the President of the Arab Republic of Egypt and the King of Jordan\n\nThe President of the Republic, Philippe Aubertin, spoke this Saturday with the President of the Arab Republic of Egypt, Sherif El-Manawy, and with His Majesty the King of the Hashemite Kingdom of Jordan.",
      ["phone_call - EG,JO: Philippe Aubertin/-, Sherif El-Manawy/EG"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("where it was", () => {
  test.for<[string, string, string[]]>([
    [
      "not the town that others met in; a town before the noun is no side",
      "Peru-Chile: Luanda meeting put off\n\nA meeting between the foreign ministers of Peru and Chile that was to have been held in Luanda on Saturday has been postponed.\nPeruvian Foreign Minister Lucia Campos was received in Luanda by Angolan President Tomas Neto on Friday.\nThe ministers were to examine a plan drawn up by experts of the three countries, who met in Lubango at the beginning of the month.",
      ["bilateral_meeting Luanda CL,PE: ", "bilateral_meeting Luanda AO,PE: Lucia Campos/PE, Tomas Neto/AO"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));

  test.for([
    ["at the Palais du Pharo in Marseille", "Palais du Pharo"],
    ["at the Teatro Municipal da Guarda", "Teatro Municipal da Guarda"],
    ["at the Palacio de la Aljafería in Zaragoza", "Palacio de la Aljafería"],
    ["at the Castello di Miramare, near Trieste,", "Castello di Miramare"],
    ["at the Palazzo della Farnesina in Rome", "Palazzo della Farnesina"],
  ] as const)("%s", ([where, venue]) => {
    const text = `Peruvian Foreign Minister Lucia Campos met Kenyan Foreign Minister Peter Odongo ${where} on Monday.`;
    expect(extract(documentOf(text)).events.map(({ place }) => place.venue)).toEqual([venue]);
  });
});
