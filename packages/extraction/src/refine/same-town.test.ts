import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const placesIn = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z" })).events.map(({ place: { city, country, venue } }) =>
    [city ?? "-", country ?? "-", ...(venue === null ? [] : [venue])].join(" "),
  );

const MET = "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos";

describe("the town of a dateline", () => {
  test.for([
    ["brackets end it", `Lima, May 12, 2026 (ANP) ${MET} on Tuesday to speak of copper.`, "Lima PE"],
    [
      "brackets end it, with the day first",
      `Maseru, 12 May (LNW) Lesotho's Trade Minister Thabo Moeti and Zambian Trade Minister Ruth Banda held talks on Tuesday.`,
      "Maseru LS",
    ],
    [
      "a point ends it, behind several words",
      `Dar es Salaam. ${MET} on Tuesday.`.replace("Chilean", "Tanzanian"),
      "Dar es Salaam TZ",
    ],
    ["the month in capitals", `LIMA, MAY 12 - ${MET} on Tuesday.`, "Lima PE"],
    ["point and dash behind the agency", `Lima, May 12 (ANP).- ${MET} on Tuesday.`, "Lima PE"],
    ["the agency first", `(ANP) - LIMA, MAY 12 - ${MET} on Tuesday.`, "Lima PE"],
    ["the agency first, without a dash", `(ANP) Lima, 12 May - ${MET} on Tuesday.`, "Lima PE"],
    ["a colon ends it", `Lima: ${MET} on Tuesday.`, "Lima PE"],
    ["a dash behind its state", `Lima, Peru - ${MET} on Tuesday.`, "Lima PE"],
    ["point and dash", `Lima.- ${MET} on Tuesday.`, "Lima PE"],
    ["the day in brackets", `LIMA, PERU (12 May 2026): ${MET} on Tuesday.`, "Lima PE"],
    ["a word that is no town", `Exclusive: ${MET} on Tuesday.`, "- -"],
    [
      "a capital that bears the name of its state",
      "KUWAIT, May 12 (GNK) -- Kuwaiti Foreign Minister Salem Al-Fahad met Tunisian Foreign Minister Lotfi Gharbi on Tuesday.",
      "Kuwait KW",
    ],
    [
      "and another",
      "PANAMA, May 12 (PNI) -- Panamanian Foreign Minister Rosa Quijano met Chilean Foreign Minister Pedro Vial on Tuesday.",
      "Panama PA",
    ],
    [
      "a visit of several days is under way on the day of filing",
      "Ulaanbaatar, May 12, 2026 /MNR/. Mongolian Foreign Minister Bold Enkhbat held talks with Slovenian Foreign Minister Mojca Kranjec, who is paying an official visit to Mongolia on May 11-13, 2026.",
      "Ulaanbaatar MN",
    ],
    [
      "but the clause has a nearer one",
      "Santiago, May 12 (ANP) -- Chile and Peru have narrowed their differences on copper as the ninth round of negotiations between them drew to a close in Lima, the ministry said on Tuesday.",
      "Lima PE",
    ],
  ] as const)("%s", ([, text, want]) => {
    expect(placesIn(text)[0]).toBe(want);
  });
});

describe("a town told elsewhere", () => {
  test.for([
    [
      "a palace stands in the town that the dateline names",
      "CAIRO, May 12 (ENA) -- Egyptian Foreign Minister Karim Nassar said after he met Kenyan Foreign Minister Grace Wanjiru at Tahrir Palace on Sunday that trade was growing.",
      "Cairo EG Tahrir Palace",
    ],
    [
      "whom the visitor met next that day was in the same town",
      `${MET} in Lima on Monday. Mr Vial met Peruvian Trade Minister Ana Quispe on Monday.`,
      "Lima PE",
    ],
    [
      "unless somebody moved on",
      `${MET} in Lima on Monday. His delegation then headed to the coast. Mr Vial met Peruvian Trade Minister Ana Quispe on Monday.`,
      "- -",
    ],
    ["a wreath is laid where nobody is met", `${MET} on Monday and laid a wreath at the Heroes' Memorial.`, "- -"],
    ["flowers as well", `${MET} on Monday and placed flowers at the Liberation Museum.`, "- -"],
    ["where somebody goes on to is not where they met", `${MET} on Monday before departing for Lima.`, "- -"],
    ["nor is where he flies on to", `${MET} on Monday before flying on to Bogota.`, "- -"],
    [
      "an administration is a building",
      `${MET} at the Government Administration in Lima on Monday.`,
      "Lima PE Government Administration",
    ],
    [
      "which has the name of its town",
      `${MET} at the Lima Regional Administration on Monday.`,
      "Lima PE Lima Regional Administration",
    ],
    ["a hotel has not", `${MET} at the Hotel Lima on Monday.`, "- - Hotel Lima"],
    [
      "many states have a Foreign Office",
      "Pakistani Foreign Minister Asif Mirza met Tajik Foreign Minister Daler Sharif at the Foreign Office on Monday.",
      "- - Foreign Office",
    ],
  ] as const)("%s", ([, text, want]) => {
    expect(placesIn(text).at(-1)).toBe(want);
  });
});

describe("where the people of a series are", () => {
  test("the next of a series is in the town of a third country as well", () => {
    expect(
      placesIn(
        `${MET} in Panama City on Tuesday. He also met with Maltese Foreign Minister Carmel Borg. He later held a friendly exchange with Togo's Foreign Minister Yao Adjo.`,
      ),
    ).toEqual(["Panama City PA", "Panama City PA", "Panama City PA"]);
  });

  test("whoever arrived elsewhere is not in the town of the dateline", () => {
    expect(
      placesIn(
        "SANTIAGO, May 12 (ANP) - Chilean Foreign Minister Pedro Vial has bilateral talks on his list in Panama, where he arrived on Tuesday. Vial held a meeting with Peruvian Foreign Minister Lucia Campos.",
      ),
    ).toEqual(["- PA"]);
  });

  test("a visit of the other side to the first one's country", () => {
    expect(placesIn(`${MET} during her working visit to Santiago.`)).toEqual(["Santiago CL"]);
    expect(placesIn(`${MET} and recalled their talks during her visit to Santiago last year.`)).toEqual(["- -"]);
  });
});
