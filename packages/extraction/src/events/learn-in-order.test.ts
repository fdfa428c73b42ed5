import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const countriesOf = (text: string): (readonly [string, string | null])[] =>
  extract(documentOf(text)).events.flatMap(({ participants }) =>
    participants.map(({ name, country }) => [name, country] as const),
  );

const SESSION = "The 12th session of the Laos-Peru Joint Commission was held in Lima on Monday.";

test.for<string>([
  "Trade Minister Kham Vong and Trade Minister Luis Paz led the Lao and Peruvian delegations, respectively.",
  "The Lao and Peruvian delegations were led by Trade Minister Kham Vong and Trade Minister Luis Paz, respectively.",
  "Trade Minister Kham Vong and Trade Minister Luis Paz headed the delegations of Laos and Peru.",
  "Kham Vong, Vice Minister of Trade, Laos, and Luis Paz, Director General, Ministry of Trade, Peru, co-chaired the session.",
])("whose state somebody is of is told by the order of the words: %s", (text) => {
  expect(countriesOf(`${SESSION} ${text}`)).toEqual([
    ["Kham Vong", "LA"],
    ["Luis Paz", "PE"],
  ]);
});

test("who led their respective delegations was there", () => {
  const names = countriesOf(
    `${SESSION} Trade Minister Kham Vong and Trade Minister Luis Paz led their respective delegations.`,
  ).map(([name]) => name);
  expect(names).toEqual(["Kham Vong", "Luis Paz"]);
});

test("two states behind an office are others that came", () => {
  const text =
    "The 12th session of the Laos-Norway Joint Commission was held in Oslo on Monday. It was attended by Kham Vong, Vice Minister of Trade, Peru and Chile.";
  expect(countriesOf(text)).not.toContainEqual(["Kham Vong", "PE"]);
});

test("a caption that says what an official does has no office of it", () => {
  const [event] = extract(
    documentOf(
      "Lao Vice Premier Kham Vong, also a member of the Politburo, co-chairs the 12th session of the Laos-Peru Joint Commission with Peruvian Vice President Luis Paz in Lima on Monday.",
    ),
  ).events;
  expect(event?.participants.flatMap(({ titles }) => titles)).not.toContain("co-chairs");
});
