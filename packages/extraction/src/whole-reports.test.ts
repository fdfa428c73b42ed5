import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "status day town sides: people" of each event, in order; the reports are of Thursday, 19 June 2025. */
const read = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { title })).events.map(
    ({ status, date, place, parties, participants }) =>
      `${status} ${date ?? "-"} ${place?.city ?? "-"} ${parties.toSorted().join(",")}: ${participants.map(({ name }) => name).join(", ")}`,
  );

describe("what a paper told, and somebody denies", () => {
  test.for<[string, string, string[]]>([
    [
      "is denied, whoever told it and however often",
      `Serbia denies secret meeting with Kosovo
The government in Belgrade rejected on Thursday reports that Prime Minister Jovan Petrovic had met Kosovo's premier Agron Shala in Geneva.
A Swiss newspaper wrote on Wednesday that the two men held talks in a hotel by the lake for three hours.`,
      ["denied - Geneva RS,XK: Jovan Petrovic, Agron Shala"],
    ],
    [
      "is denied, with the people whom the paper named",
      `Oslo denies talks with Tripoli
Norway's foreign ministry on Thursday denied a report that its diplomats had met Libyan officials in Malta last week.
A Maltese broadcaster had said on Tuesday that Norwegian envoy Kari Holm held talks with Libyan deputy foreign minister Adel Zway.`,
      ["denied - - LY,NO: Kari Holm, Adel Zway"],
    ],
    [
      "is a plan that is denied",
      "The Kremlin on Tuesday denied a media report that President Vladimir Orlov would meet Polish President Marek Wilk in Minsk in July.",
      ["denied - Minsk PL,RU: Vladimir Orlov, Marek Wilk"],
    ],
    [
      "is nothing to another meeting of which a paper told",
      "Chad's president Idris Moussa met Niger's prime minister Ali Bazoum in Agadez on Monday, state television reported. Chad denied that troops had crossed the border.",
      ["held 2025-06-16 Agadez NE,TD: Idris Moussa, Ali Bazoum"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("what stands around a meeting", () => {
  test.for<[string, string, string[]]>([
    [
      "the day of what took place, not that of the plan before it",
      `LIMA: Peruvian Foreign Minister Luis Soto held talks with his Omani counterpart Haitham Busaidi in Lima on Tuesday.
The Omani foreign minister will call on President Rosa Quispe on Thursday.
Earlier in the day, Mr. Busaidi met Trade Minister Ana Paredes of Peru.`,
      [
        "held 2025-06-17 Lima OM,PE: Luis Soto, Haitham Busaidi",
        "scheduled 2025-06-19 Lima OM,PE: Haitham Busaidi, Rosa Quispe",
        "held 2025-06-17 Lima OM,PE: Haitham Busaidi, Ana Paredes",
      ],
    ],
    [
      "ministers of the two states that the sentence begins with, on the day on which they said it",
      `Chad and Niger will open a joint customs post, their finance ministers said on Tuesday after talks in Agadez.
Chad's Finance Minister Idris Moussa and his Nigerien counterpart Ali Bazoum told reporters that the post would cost $2 million.
Niger's President Hama Diori is due in N'Djamena next month to meet President Saleh Deby.`,
      [
        "held 2025-06-17 Agadez NE,TD: Idris Moussa, Ali Bazoum",
        "scheduled 2025-07 N'Djamena NE,TD: Hama Diori, Saleh Deby",
      ],
    ],
    [
      "the day on which it was announced, after they had met",
      "Peruvian President Rosa Quispe and Chilean President Ignacio Fuentes announced on Monday a joint fund against drought after meeting for two hours in Arica.",
      ["held 2025-06-16 Arica CL,PE: Rosa Quispe, Ignacio Fuentes"],
    ],
    [
      "where somebody flies to, and is to meet",
      "Solomon Islands Prime Minister John Maelanga flew out of Honiara this morning for Canberra, where he is to meet his Australian counterpart Peter Galbraith on Friday.",
      ["scheduled 2025-06-20 Canberra AU,SB: John Maelanga, Peter Galbraith"],
    ],
    [
      "somebody who has arrived, and is yet to meet",
      "Norwegian Prime Minister Kari Holm arrived in Accra on Wednesday, where she will hold talks with President Kofi Asante on Friday.",
      [
        "held 2025-06-18 Accra GH,NO: Kari Holm, Kofi Asante",
        "scheduled 2025-06-20 Accra GH,NO: Kari Holm, Kofi Asante",
      ],
    ],
    [
      "two of three, for themselves",
      "The foreign ministers of South Korea, Japan and the United States met in Seoul on Tuesday. On the sidelines of the trilateral talks, South Korea's Han Dong-wook held a separate meeting with Japan's Kenji Morimoto.",
      [
        "held 2025-06-17 Seoul JP,KR,US: Han Dong-wook, Kenji Morimoto",
        "held 2025-06-17 Seoul JP,KR: Han Dong-wook, Kenji Morimoto",
      ],
    ],
    [
      "the town at the head of a page about one meeting",
      `Meeting with President of Uzbekistan Rustam Yuldashev
President of Russia Vladimir Orlov had a meeting with President of Uzbekistan Rustam Yuldashev on the sidelines of the CIS summit.
June 19, 2025  15:20  Ashgabat
Vladimir Orlov: Mr President, I am glad to see you.`,
      ["held 2025-06-19 Ashgabat RU,UZ: Vladimir Orlov, Rustam Yuldashev"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("what a title beside the text names", () => {
  const TEXT = `AQABA: Crown Prince Talal bin Faisal received Pakistan's army chief Gen. Tariq Mehmood at Basman Palace on Wednesday.
During the meeting, they reviewed military cooperation.`;
  test.for<[string, string | null]>([
    ["nothing", null],
    ["the state of somebody who takes part", "Jordanian crown prince receives Pakistani army chief"],
    ["the town of the dateline, in other letters", "Jordanian crown prince receives Pakistani army chief in Aqaba"],
  ])("is quoted from the text: %s", ([, title]) =>
    expect(read(TEXT, title)).toEqual(["held 2025-06-18 Aqaba JO,PK: Talal bin Faisal, Tariq Mehmood"]),
  );
});

test.for<[string, string]>([
  ["in the Turkish capital, Ankara, on Tuesday", "Ankara"],
  ["in Turkey's capital, Ankara", "Ankara"],
  ["in the Turkish capital", "Ankara"],
  ["in Turkey's Antalya on Tuesday", "Antalya"],
  ["at Turkey's request", "-"],
])("the town of a meeting %s", ([where, town]) => {
  const [event] = extract(
    documentOf(`German Chancellor Ulrike Brandt met Turkish President Kemal Aydin ${where}.`),
  ).events;
  expect(event?.place.city ?? "-").toBe(town);
});

test("offices that a dash joins have one holder, and his state behind them", () => {
  const [event] = extract(
    documentOf(
      "Deputy Prime Minister - Minister of Foreign Affairs of Kazakhstan Yerlan Abdrakhmanov met Japanese Foreign Minister Ken Mori in Tokyo on Monday.",
    ),
  ).events;
  expect(event?.participants[0]).toMatchObject({
    name: "Yerlan Abdrakhmanov",
    title: "Deputy Prime Minister; Minister of Foreign Affairs",
  });
  expect(event?.parties).toEqual(["JP", "KZ"]);
});

test("a dateline on a line of its own, its year behind a stroke", () => {
  const text = `Addis Ababa, June 19/2025 (ENB)
Water Minister Tesfaye Mamo met Djibouti's Agriculture Minister Mohamed Robleh at the minister's office today.`;
  expect(read(text, "Ethiopia, Djibouti agree on wells")).toEqual([
    "held 2025-06-19 Addis Ababa DJ,ET: Tesfaye Mamo, Mohamed Robleh",
  ]);
});
