import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const titlesIn = (text: string) =>
  extract(documentOf(text)).events.flatMap(({ participants }) =>
    participants.map(({ name, title }) => `${name}: ${title}`),
  );

test("two posts that one plural tells: each of two holders of one state has his own, and so have their counterparts", () => {
  expect(
    titlesIn(
      "Norway's foreign and defence ministers, Sigrid Aune and Tor Melby, met their Japanese counterparts, Kenji Morita and Haruto Sagawa, in Oslo on Tuesday.",
    ),
  ).toEqual([
    "Sigrid Aune: foreign minister",
    "Tor Melby: defence minister",
    "Kenji Morita: foreign minister",
    "Haruto Sagawa: defence minister",
  ]);
});

test("holders of two states have the one post", () => {
  expect(
    titlesIn("The trade and industry ministers of Peru and Chile, Luis Mora and Ana Paz, met in Lima on Tuesday."),
  ).toEqual(["Luis Mora: trade and industry minister", "Ana Paz: trade and industry minister"]);
});
