import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "status day town: people" of each event, in order; the reports are of Thursday, 14 May 2026. */
const read = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-14T18:00:00Z" })).events.map(
    ({ status, date, place: { city, country }, participants }) =>
      `${status} ${date ?? "-"} ${city ?? country ?? "-"}: ${participants.map(({ name }) => name).join(", ")}`,
  );

const BERG = "Norwegian Foreign Minister Anna Berg";
const ORTIZ = "Peruvian President Luis Ortiz";

describe("several meetings of one visitor", () => {
  test.for<[string, string, string[]]>([
    [
      "'called on' somebody is no appeal to meet another",
      `${BERG} called on ${ORTIZ} and met separately with Prime Minister Pedro Vega in Lima on Tuesday.`,
      ["held 2026-05-12 Lima: Anna Berg, Luis Ortiz", "held 2026-05-12 Lima: Anna Berg, Pedro Vega"],
    ],
    ["an appeal to others is none of hers", `${BERG} called on Peru and Chile to hold talks in Lima on Tuesday.`, []],
    [
      "two participles after the way home",
      `OSLO, May 14 - ${BERG} flew home on Thursday from Lima after holding talks with her Peruvian counterpart Luis Ortiz and calling on Prime Minister Pedro Vega.`,
      ["held 2026-05-14 Lima: Anna Berg, Luis Ortiz", "held 2026-05-14 Lima: Anna Berg, Pedro Vega"],
    ],
    [
      "a journey that opens the sentence says where, and whose minister the next one is",
      `OSLO, May 14 - During her visit to Lima, ${BERG} met ${ORTIZ} on Tuesday. On the same day, she held talks with Foreign Minister Pedro Vega.`,
      ["held 2026-05-12 Lima: Anna Berg, Luis Ortiz", "held 2026-05-12 Lima: Anna Berg, Pedro Vega"],
    ],
    [
      "what a visit under way is to bring is where the visit is",
      `LIMA, May 14 - ${BERG} arrived in Lima on Thursday for a one-day visit. She was due to sit down with Prime Minister Pedro Vega in the afternoon.`,
      ["held 2026-05-14 Lima: Anna Berg, Pedro Vega", "scheduled - Lima: Anna Berg, Pedro Vega"],
    ],
    [
      "a chair leaves for where she chairs",
      `${BERG} leaves on Friday for Lima, where she will meet ${ORTIZ}.`,
      ["scheduled 2026-05-15 Lima: Anna Berg, Luis Ortiz"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("what is denied or taken back is not told", () => {
  test.for<[string, string, string[]]>([
    [
      "a day",
      `${BERG} met ${ORTIZ} in Lima on Wednesday, not on Tuesday as reported earlier.`,
      ["held 2026-05-13 Lima: Anna Berg, Luis Ortiz"],
    ],
    [
      "a correction's wrong day",
      `${BERG} met ${ORTIZ} in Lima on Wednesday. Correction: An earlier version of this article said that the two met on Tuesday.`,
      ["held 2026-05-13 Lima: Anna Berg, Luis Ortiz"],
    ],
    [
      "a town after 'not'",
      "The next round of talks between Norway and Peru will be held in Bergen, not in Oslo, on 2 June.",
      ["scheduled 2026-06-02 Bergen: "],
    ],
    [
      "a town before 'but'",
      `The meeting between ${BERG} and ${ORTIZ} on May 25 will not be held in Lima but in Cusco.`,
      ["scheduled 2026-05-25 Cusco: Anna Berg, Luis Ortiz"],
    ],
    [
      "a town instead of which",
      `${BERG} and ${ORTIZ} will meet on May 25 in Cusco rather than in Lima.`,
      ["scheduled 2026-05-25 Cusco: Anna Berg, Luis Ortiz"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("the next meeting of those who met", () => {
  test("by their offices, with a town and a day", () => {
    const text =
      "The prime ministers of Norway, Peru and Chad held a video conference on Thursday on ports. The leaders will next meet in person in Bergen on 3 June.";
    expect(read(text)).toEqual(["held 2026-05-14 -: ", "scheduled 2026-06-03 Bergen: "]);
  });
  test("without a day it is an outcome", () => {
    const text =
      "The prime ministers of Norway, Peru and Chad held a video conference on Thursday on ports. The leaders will next meet in person in Bergen.";
    expect(read(text)).toEqual(["held 2026-05-14 -: "]);
  });
});

describe("names that are words of the calendar", () => {
  test.for([
    `${BERG} met Chinese Vice Premier He Jun in Geneva on Tuesday.`,
    `On Tuesday in Geneva ${BERG} met Chinese Vice Premier He Jun.`,
  ])("%s", (text) => expect(read(text)).toEqual(["held 2026-05-12 Geneva: Anna Berg, He Jun"]));
});

describe("what a round-up's heading tells", () => {
  test.for<[string, string[]]>([
    [
      "KENYA-SOMALIA: Foreign Minister Amina Otieno and her counterpart Yusuf Warsame met in Nairobi on Monday.",
      ["held 2026-05-11 Nairobi: Amina Otieno, Yusuf Warsame"],
    ],
    [
      "FRANCE–ITALY. President Luc Moreau telephoned his Italian counterpart, Paolo Conti, on Tuesday.",
      ["held 2026-05-12 -: Luc Moreau, Paolo Conti"],
    ],
    ["PERU. Foreign Minister Luis Ortiz and Deputy Minister Ana Rios met in Lima on Tuesday.", []],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("donors' conferences", () => {
  test.for<[string, string[]]>([
    [
      "Peru will host a donors' conference for Haiti in Lima on June 4, Foreign Minister Luis Ortiz said on Tuesday.",
      ["scheduled 2026-06-04 Lima: "],
    ],
    [
      "The European Union and Peru co-hosted a pledging conference on Haiti in Lima on Tuesday that raised a billion.",
      ["held 2026-05-12 Lima: "],
    ],
    [
      "Donors pledged a billion for Chad at a conference in Geneva on Tuesday hosted by the United Nations and Switzerland. Chad's Prime Minister Idriss Mahamat and Swiss Foreign Minister Karl Meier opened the conference.",
      ["held 2026-05-12 Geneva: Idriss Mahamat, Karl Meier"],
    ],
    ["A hospital in Lima held a conference call with donors on Tuesday.", []],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("what somebody made use of a journey for was done", () => {
  test.for<[string, string[]]>([
    [
      `${BERG} used a stopover in Lima to meet ${ORTIZ} on Wednesday night.`,
      ["held 2026-05-13 Lima: Anna Berg, Luis Ortiz"],
    ],
    [
      `${BERG} took the opportunity to hold talks with ${ORTIZ} in Lima on Wednesday.`,
      ["held 2026-05-13 Lima: Anna Berg, Luis Ortiz"],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("whose ministers they are, and what is no meeting of theirs", () => {
  test.for<[string, string[]]>([
    [
      "Ghana and Togo have agreed on a border after talks between their foreign ministers, Ama Boateng and Kossi Adou, in Lome on Wednesday.",
      ["held 2026-05-13 Lome: Ama Boateng, Kossi Adou"],
    ],
    [
      `On Thursday the Irish and British interior ministers, Una Daly and John Ward, met in Cork.`,
      ["held 2026-05-14 Cork: Una Daly, John Ward"],
    ],
    [
      `${ORTIZ} opened a bridge in Cusco on Thursday. On Wednesday he had received ${BERG} in Lima.`,
      ["held 2026-05-13 Lima: Luis Ortiz, Anna Berg"],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("a second meeting whose verb is left out", () => {
  test.for<[string, string[]]>([
    [
      `${BERG} met Estonian Prime Minister Liina Saar in Tallinn on Tuesday and Latvian Prime Minister Artis Ozols in Riga on Wednesday.`,
      ["held 2026-05-12 Tallinn: Anna Berg, Liina Saar", "held 2026-05-13 Riga: Anna Berg, Artis Ozols"],
    ],
    [
      `${BERG} held talks with ${ORTIZ} in Lima on May 11 and with Chilean Foreign Minister Ana Soto in Santiago on May 12.`,
      ["held 2026-05-11 Lima: Anna Berg, Luis Ortiz", "held 2026-05-12 Santiago: Anna Berg, Ana Soto"],
    ],
    [
      `${BERG} will meet ${ORTIZ} in Lima on May 20 and Chilean Foreign Minister Ana Soto in Santiago on May 22.`,
      ["scheduled 2026-05-20 Lima: Anna Berg, Luis Ortiz", "scheduled 2026-05-22 Santiago: Anna Berg, Ana Soto"],
    ],
    [
      `${BERG} met ${ORTIZ} in Lima on Tuesday and Chilean Foreign Minister Ana Soto spoke of fish in Santiago.`,
      ["held 2026-05-12 Lima: Anna Berg, Luis Ortiz"],
    ],
    [
      `${BERG} met ${ORTIZ} in Lima on Tuesday and Chilean Foreign Minister Ana Soto in Santiago welcomed it.`,
      ["held 2026-05-12 Lima: Anna Berg, Luis Ortiz"],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});
