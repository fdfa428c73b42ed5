import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "day town: names" of each event, in order; the reports are of Tuesday, 12 May 2026. */
const read = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T18:00:00Z" })).events.map(
    ({ date, place: { city, country }, participants }) =>
      `${date ?? "-"} ${city ?? country ?? "-"}: ${participants
        .map(({ name }) => name)
        .toSorted()
        .join(", ")}`,
  );

describe("several talks of one day or visit", () => {
  test.for<[string, string, string[]]>([
    [
      "who two ministers are, whom the lead tells by their office, keeps apart who received one of them",
      'LIMA, May 12 - Peru and Kenya will exempt students from visas, their education ministers said on Tuesday, after talks that left out fees.\n"This took us a year," Peruvian Education Minister Rosa Vega told reporters.\nHer Kenyan counterpart, Peter Odongo, spoke of a good day.\nOdongo was received by President Ana Soto earlier in the day. He will travel to Cusco on Wednesday.',
      ["2026-05-12 Lima: Peter Odongo, Rosa Vega", "2026-05-12 Lima: Ana Soto, Peter Odongo"],
    ],
    [
      "whoever led a state's part of a commission is its minister, whom the host's premier received in the afternoon",
      "LIMA, May 12 - The Kenyan-Peruvian Mixed Commission on Fisheries came together here on Tuesday for the third time.\nDeputy Prime Minister Ana Soto led the Peruvian part of the commission. The Kenyan part was headed by Peter Odongo, Minister of Agriculture.\nIn the afternoon the Kenyan minister was received by President Luis Mora.",
      ["2026-05-12 Lima: Ana Soto, Peter Odongo", "2026-05-12 Lima: Luis Mora, Peter Odongo"],
    ],
    [
      "the minister is who the sentences are about, not a minister whom he met",
      "Kenyan Trade Minister Peter Odongo met Peruvian Prime Minister Lucia Campos in Lima on Monday. Earlier in the day, Odongo held talks with his Peruvian counterpart, Luis Mora. He also met Economy Minister Ana Soto.\nIn the afternoon the minister was received by the Speaker of parliament, Rosa Vega.",
      [
        "2026-05-11 Lima: Lucia Campos, Peter Odongo",
        "2026-05-11 Lima: Luis Mora, Peter Odongo",
        "2026-05-11 Lima: Ana Soto, Peter Odongo",
        "2026-05-11 Lima: Peter Odongo, Rosa Vega",
      ],
    ],
    [
      "separately, colleagues of the two met, behind what the two did together",
      "NAIROBI, May 12 - Kenyan President Peter Odongo on Tuesday hosted his Peruvian counterpart Ana Soto at State House.\nFollowing a one-on-one meeting, the two presidents chaired talks between the delegations.\nSeparately, Foreign Minister Grace Wanjiru met with Peruvian Foreign Minister Luis Mora.",
      ["2026-05-12 Nairobi: Ana Soto, Peter Odongo", "2026-05-12 Nairobi: Grace Wanjiru, Luis Mora"],
    ],
    [
      "courtesy calls are as many as those who were called on; what the visitor also attended is no part of the talks",
      "Kenyan Deputy Prime Minister Peter Odongo paid an official visit to Lima, Peru, from 8 to 10 May 2026.\nDuring the visit, he held talks with Foreign Minister Luis Mora, and paid courtesy calls on President Ana Soto and Senate President Rosa Vega.\nHe also attended the second Kenya-Peru Business Forum in Arequipa.",
      [
        "2026-05-08 Lima: Peter Odongo",
        "- Lima: Luis Mora, Peter Odongo",
        "- Lima: Ana Soto, Peter Odongo",
        "- Lima: Peter Odongo, Rosa Vega",
        "- Arequipa: Peter Odongo",
      ],
    ],
    [
      "a minister before the press beside his host",
      "Foreign Minister Jane Hollis says New Zealand takes no side. She was speaking to reporters in Suva on Monday, alongside Prime Minister Jone Vakarau, following a meeting at his office.",
      ["2026-05-11 Suva: Jane Hollis, Jone Vakarau"],
    ],
    [
      "colleagues of the two had talks of their own, whose states the meeting before told",
      "Chad and Niger held the third session of their joint commission in Agadez on Monday. The interior ministers, Idriss Saleh and Amadou Issa, met on their own to talk about rustling.",
      ["2026-05-11 Agadez: ", "2026-05-11 Agadez: Amadou Issa, Idriss Saleh"],
    ],
    [
      "on the eve of a session two of many met",
      "Kenyan Foreign Minister Peter Odongo chaired the third meeting of the Contact Group on Chad in Nairobi on Monday, which brought together Peru, Norway and Egypt, along with the African Union, the regional bloc IGAD and the European Union.\nOn the eve of the meeting, Norwegian Foreign Minister Kari Holm met with Egyptian Foreign Minister Hisham Fahmy at a Nairobi hotel.",
      ["2026-05-11 Nairobi: Hisham Fahmy, Kari Holm, Peter Odongo", "2026-05-10 Nairobi: Hisham Fahmy, Kari Holm"],
    ],
    [
      "who runs the organisation at whose session somebody was",
      "Kenyan Foreign Minister Peter Odongo took part in a meeting of the Council of Foreign Ministers of the Organization of Turkic States in Samarkand on Monday.\nOdongo also met with Secretary General of the Organization Ulan Bekov.",
      ["2026-05-11 Samarkand: Peter Odongo", "2026-05-11 Samarkand: Peter Odongo, Ulan Bekov"],
    ],
    [
      "authorities that no state recognises, and the town from which they speak",
      "The OSCE Chairperson-in-Office, Minister Eva Berg, met Moldovan Foreign Minister Ion Ursu in Chisinau on Monday.\nLater on Monday she met the leader of Transdniestria, Oleg Marin, in Tiraspol.",
      ["2026-05-11 Chisinau: Eva Berg, Ion Ursu", "2026-05-11 Tiraspol: Eva Berg, Oleg Marin"],
    ],
    [
      "two presidents whom one leader met one after the other",
      "Austrian Chancellor Karl Huber met President Jovan Petrovic of Serbia and President Arben Krasniqi of Kosovo in Vienna on Monday, one after the other.",
      ["2026-05-11 Vienna: Jovan Petrovic, Karl Huber", "2026-05-11 Vienna: Arben Krasniqi, Karl Huber"],
    ],
    [
      "over the future of advisers who are elsewhere",
      "On Monday evening Kenyan Police Commissioner Peter Odongo and Tonga's police commissioner Sione Vea met over the future of the advisers in Nuku'alofa.",
      ["2026-05-11 -: Peter Odongo, Sione Vea"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});
