import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const townsIn = (text: string): string[] =>
  extract(documentOf(text)).events.map(({ place, participants }) => `${participants.at(-1)?.name}: ${place.city}`);

test.for([
  [
    "the seat of whoever receives, where the text names it",
    "Kenya and Peru opened an air link from Nairobi to Lima. Kenyan President Joseph Otieno received Peruvian Foreign Minister Luis Mora last Thursday.",
    ["Luis Mora: Nairobi"],
  ],
  [
    "where one of them had another meeting that day, at home of neither",
    "Kenyan Foreign Minister Joyce Mutua met her Peruvian counterpart, Luis Mora, in Geneva on Tuesday. Ms Mutua had talks that day with Malawian Foreign Minister Grace Phiri.",
    ["Luis Mora: Geneva", "Grace Phiri: Geneva"],
  ],
  [
    "the town of a report of that day",
    "ISTANBUL, June 19 - Rain fell in the morning. Negotiators for Kenya and Peru have agreed on fees. Kenyan envoy Joyce Mutua met Peruvian envoy Luis Mora on Thursday.",
    ["Luis Mora: Istanbul"],
  ],
  [
    "not where another received one of them that day",
    "Kenyan President Joseph Otieno received the Dutch trade minister, Wim Smit, in Nairobi on Monday. Mr Smit had talks later that day with Uganda's army chief, Peter Okot.",
    ["Wim Smit: Nairobi", "Peter Okot: null"],
  ],
  [
    "not the capital of a state on whose border it was",
    "ASTANA, June 19 - Kazakh Transport Minister Marat Aliev met Kyrgyz Transport Minister Azamat Isakov at the Korday border crossing on Thursday.",
    ["Azamat Isakov: null"],
  ],
] as const)("%s", ([, text, want]) => {
  expect(townsIn(text)).toEqual(want);
});
