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
      ["signing Cusco NO,PE: Kari Holm/NO, Lucia Campos/PE"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});
