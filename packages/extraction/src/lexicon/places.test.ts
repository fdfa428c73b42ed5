import { describe, expect, test } from "vitest";
import { findPlaces } from "../mentions/places.ts";
import { sentenceOf } from "../test-sentence.ts";
import { CAUTIOUS_CITIES, CITIES } from "./cities.ts";
import { COUNTRIES } from "./countries.ts";
import { VENUES } from "./venues.ts";

const read = (text: string): string =>
  findPlaces(sentenceOf(text))
    .map(({ city, country, venue }) => `${city ?? venue ?? "-"} ${country ?? ""}`.trim())
    .join("; ");

const CODES = new Set(COUNTRIES.map(({ code }) => code));
const CAPITALS = new Map(
  COUNTRIES.flatMap(({ code, capitals, names }) =>
    [...capitals, ...names].map((name): [string, string] => [name, code]),
  ),
);

test("every town and venue lies in a country of the table", () => {
  for (const code of CITIES.values()) expect(CODES).toContain(code);
  for (const { country } of VENUES.values()) if (country !== null) expect(CODES).toContain(country);
});

test("the town of a venue is known, and lies in the venue's country", () => {
  for (const [name, { city, country }] of VENUES)
    if (city !== null) expect([name, CITIES.get(city) ?? CAPITALS.get(city)]).toEqual([name, country]);
});

test("every cautious town is a town or capital that the tables have", () => {
  for (const name of CAUTIOUS_CITIES) expect(CITIES.has(name) || CAPITALS.has(name)).toBe(true);
});

describe("a town or venue is found with its country", () => {
  test.for([
    ["They met in Nice.", "Nice FR"],
    ["They met in Split on Monday.", "Split HR"],
    ["They met in Male.", "Male MV"],
    ["They met in Victoria.", "Victoria SC"],
    ["They met in Atlanta, Georgia.", "Atlanta US"],
    ["They met in Batumi, Georgia.", "Batumi GE"],
    ["They met in Cordoba, Argentina.", "Cordoba AR"],
    ["They met in Santiago.", "Santiago CL"],
    ["They met in East Jerusalem and in Central London.", "Jerusalem IL; London GB"],
    ["They met in New Delhi, then in Port Louis.", "New Delhi IN; Port Louis MU"],
    ["They met at the Great Hall of the People.", "Great Hall of the People CN"],
    ["They met at the Diaoyutai State Guesthouse in Beijing.", "Diaoyutai State Guesthouse CN; Beijing CN"],
    ["They met at Hyderabad House.", "Hyderabad House IN"],
    ["They met at Rashtrapati Bhavan.", "Rashtrapati Bhavan IN"],
    ["They met at the Quai d'Orsay.", "Quai d'Orsay FR"],
    ["They met at Lancaster House.", "Lancaster House GB"],
    ["They met at Chigi Palace.", "Chigi Palace IT"],
    ["They met at the Quirinal Palace.", "Quirinal Palace IT"],
    ["They met at Bellevue Palace.", "Bellevue Palace DE"],
    ["They met at Moncloa Palace.", "Moncloa Palace ES"],
    ["They met at Belém Palace.", "Belém Palace PT"],
    ["They met at the Akorda.", "Akorda KZ"],
    ["They met at Kuksaroy.", "Kuksaroy UZ"],
    ["They met at Qasr Al Watan in Abu Dhabi.", "Qasr Al Watan AE; Abu Dhabi AE"],
    ["They met at Al-Yamamah Palace.", "Al-Yamamah Palace SA"],
    ["They met at the Union Buildings.", "Union Buildings ZA"],
    ["They met at Malacañang.", "Malacañang PH"],
    ["They met at Perdana Putra.", "Perdana Putra MY"],
    ["They met at Casa Rosada.", "Casa Rosada AR"],
    ["They met at Itamaraty Palace.", "Itamaraty Palace BR"],
    ["They met at Blair House.", "Blair House US"],
    ["They met at Palais Coburg in Vienna.", "Palais Coburg AT; Vienna AT"],
    ["They met at the Hofburg.", "Hofburg AT"],
    ["They met at the Palais des Nations.", "Palais des Nations CH"],
    ["They met at Dolmabahçe Palace.", "Dolmabahçe Palace TR"],
    ["They met at State House in Nairobi.", "State House; Nairobi KE"],
    ["They met at Paekhwawon State Guest House.", "Paekhwawon State Guest House KP"],
  ] as const)("%s", ([text, want]) => expect(read(text)).toBe(want));
});

describe("a word or a name that is no place", () => {
  test.for([
    "Nice to see you.",
    "Split decisions followed.",
    "Reading helps.",
    "Mobile sales rose.",
    "The Male and Female choirs sang.",
    "Sale of arms ended.",
    "Austin said so.",
    "Medina and Toledo agreed.",
    "Bar and Bath are words.",
    "Washington's envoy left.",
    "They met in Bački Petrovac.",
    "The mayor of New London spoke.",
    "They sailed from Port Victoria.",
  ])("%s", (text) => expect(read(text)).toBe(""));
});
