import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const meetingsIn = (title: string, text: string): string[] =>
  extract(documentOf(text, { title })).events.map(({ participants }) =>
    participants.map(({ name, country }) => `${name} ${country}`).join(", "),
  );

describe("whose state is not told is of the other of the two that", () => {
  test("the meetings so far are of", () => {
    expect(
      meetingsIn(
        "Premier welcomes Bhutanese leader",
        "Mongolian Prime Minister Bat Erdene held talks with Bhutan's Prime Minister Tashi Wangmo in Ulaanbaatar on Wednesday. In the afternoon, Chairwoman of the National Assembly Oyun Saran met with the Bhutanese leader at her office.",
      ),
    ).toEqual(["Bat Erdene MN, Tashi Wangmo BT", "Oyun Saran MN, Tashi Wangmo BT"]);
  });
  test.for([
    [
      "Ferry to sail again",
      "Malta and Cyprus want the ferry back. Transport Minister Joe Zerafa met his counterpart Eleni Markou on Tuesday. Malta pays, and Cyprus sails.",
      ["Joe Zerafa MT, Eleni Markou CY"],
    ],
    [
      "Labour deal signed",
      "Samoa sends nurses, and Tonga teachers. Labour Minister Sione Fifita met Labour Minister Lupe Faleolo on Tuesday. Samoa pays, and Tonga trains.",
      ["Sione Fifita WS, Lupe Faleolo TO"],
    ],
    [
      "Cable row hangs over summit",
      "Greece wants the cable, and Cyprus doubts it. Foreign ministers Thanos Lekkas and Despina Kosta tried to clear the ground in a telephone conversation on Sunday. Cyprus will decide, Greece says.",
      ["Thanos Lekkas GR, Despina Kosta CY"],
    ],
    [
      "Speaker sees guest",
      "Laos and Vietnam mark the day. Lao Deputy Prime Minister Kham Phet called on Chairwoman of the National Assembly Dang Hoa on Tuesday. Vietnam was glad, and Laos too.",
      ["Kham Phet LA, Dang Hoa VN"],
    ],
  ] as const)("the text speaks of most: %s", ([title, text, want]) => {
    expect(meetingsIn(title, text)).toEqual(want);
  });
});

test.for([
  [
    "Guyana, Suriname form river commission",
    "PARAMARIBO, June 19 - Foreign Minister Hugh Persaud and his counterpart, Foreign Minister Sila Amatali, held talks here on Thursday. Guyana pays half, and Suriname half.",
  ],
  [
    "Presidents settle ferry row",
    "PARAMARIBO, June 19 - Guyana pays half and Suriname half. On Tuesday evening President Hugh Persaud and his Surinamese counterpart, President Sila Amatali, met at the Presidential Palace. Guyana has agreed.",
  ],
] as const)("two holders of one office are of two states, whatever the dateline made them: %s", ([title, text]) => {
  expect(meetingsIn(title, text)).toEqual(["Hugh Persaud GY, Sila Amatali SR"]);
});

describe("nobody becomes a foreigner", () => {
  const OF_TWO = "Guyana has protested again, Guyana says, and Suriname has not replied; Suriname is silent.";
  test.for([
    "Foreign Minister Hugh Persaud met Prime Minister Sila Amatali here on Thursday.",
    "President Hugh Persaud held talks with army chief Sila Amatali on Thursday.",
    "President Hugh Persaud met Prime Minister Sila Amatali on Thursday to go over the clash.",
    "Foreign Minister Hugh Persaud met opposition leader Sila Amatali on Thursday.",
  ])("who may serve under the other, or stands against him: %s", (told) => {
    expect(meetingsIn("River row goes on", `${told} ${OF_TWO}`)).toEqual([]);
  });
  test("who may be the head of whom he met", () => {
    const told = "President Donald Webb met Defense Secretary Paul Hart on Tuesday to go over options.";
    expect(meetingsIn("Strikes on Iran weighed", `Iran has warned America again. ${told} Iran is ready.`)).toEqual([]);
  });
  test("where the text speaks of a third state as often", () => {
    expect(
      meetingsIn(
        "Cable row eases",
        "Ferries from Cyprus and Malta call at Crete, and Greece is glad of it. Energy Minister Joe Zerafa met Energy Minister Eleni Markou on Wednesday. Malta, Greece and Cyprus share the cable.",
      ),
    ).toEqual([]);
  });
});
