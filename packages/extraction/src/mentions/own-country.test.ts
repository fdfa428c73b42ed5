import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const countryOf = (text: string): string | null | undefined =>
  extract(documentOf(text)).events[0]?.participants[0]?.country;

describe("whose an official is of whom the text does not say it", () => {
  test.for([
    [
      "the one state of the head that nobody else acts for",
      "French minister on visit to Kenya\n\nPresident Daniel Otieno on Monday received French Foreign Minister Luc Moreau, who is on a visit to Kenya.",
      "KE",
    ],
    [
      "not the state that he visits, but the other one of the head",
      "Minister Nkosi to pay working visit to Namibia\n\nMinister Zanele Nkosi will pay a working visit to Namibia on Thursday. She will meet Namibian Foreign Minister Petrus Haindongo. South Africa and Namibia share a long border.",
      "ZA",
    ],
    [
      "of the dateline who receives him that came there on a mission",
      "TUNIS, JUNE 18 - Foreign Minister Luca Conti ended a two-day mission to the north African country. President Nabil Jaziri received him on Wednesday.\n\nConti had dinner with Italian business leaders. He then met his Tunisian counterpart, Rym Hadded.",
      "TN",
    ],
    [
      "the state of the dateline, whatever they spoke of",
      "ROME, JUNE 19 - Premier Chiara Ferrante met Algerian Prime Minister Abdelhak Meziane on Thursday. Their talks focused on Libya and the situation in Sudan.",
      "IT",
    ],
  ] as const)("%s", ([, text, country]) => {
    expect(countryOf(text)).toBe(country);
  });

  test.for([
    [
      "of the state that he visits",
      "Deputy President Otieno concludes working visit to Viet Nam\n\nDeputy President Daniel Otieno has concluded a visit to Viet Nam, where he held talks with Vice President Nguyen Thi Lan of Viet Nam on Monday.",
    ],
    [
      "nor of the next stop",
      "Deputy President Otieno concludes working visit to Viet Nam\n\nDeputy President Daniel Otieno has concluded a visit to Viet Nam. He proceeds to Kuala Lumpur, where he is to meet Malaysia's Deputy Prime Minister on Saturday.",
    ],
  ] as const)("but nobody is %s", ([, text]) => {
    for (const { participants } of extract(documentOf(text)).events)
      for (const { name, country } of participants) if (name === "Daniel Otieno") expect(country).toBe(null);
  });
});
