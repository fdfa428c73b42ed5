import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** "name state" of each participant of the first event of a release of the State Department. */
const read = (text: string): string[] =>
  (
    extract(documentOf(text, { outlet: "US Department of State", url: "https://www.state.gov/1" })).events[0]
      ?.participants ?? []
  ).map(({ name, country }) => `${name} ${country}`);

describe("in a government's own release an official without a state may be another's", () => {
  test.for([
    [
      "Deputy Secretary of State Ada Moe met in Oslo on Monday with Foreign Minister Anna Berg and Deputy Minister of Defense Jon Dahl.",
      ["Ada Moe US", "Anna Berg NO", "Jon Dahl NO"],
    ],
    [
      "Deputy Secretary of State Ada Moe met with Peruvian Foreign Minister Luis Ortiz, Finance Minister Eva Rojas, and Speaker of the Parliament Ana Paz on Monday.",
      ["Ada Moe US", "Luis Ortiz PE", "Eva Rojas PE", "Ana Paz PE"],
    ],
    [
      "Deputy Secretary of State Ada Moe met with Peruvian Foreign Minister Luis Ortiz and Ambassador John Roe on Monday.",
      ["Ada Moe US", "Luis Ortiz PE", "John Roe US"],
    ],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));

  test("who joined the meeting was there; one name in two forms is one person", () => {
    expect(
      read(
        "Secretary of State Ada Moe met with Egyptian Prime Minister Omar Al-Gazzar in Cairo on Monday. Secretary of Commerce John Roe also joined the meeting. Moe thanked Gazzar for his work.",
      ),
    ).toEqual(["Ada Moe US", "Omar Al-Gazzar EG", "John Roe US"]);
  });

  test("two presidents who met are not both its own", () => {
    expect(read("President Ada Moe met on Monday with President Luis Ortiz.")).toEqual([
      "Ada Moe US",
      "Luis Ortiz null",
    ]);
    expect(read("President Ada Moe met on Monday with President Luis Ortiz of Peru.")).toEqual([
      "Ada Moe US",
      "Luis Ortiz PE",
    ]);
  });

  test("a president of whom it only speaks is not at a session of officials", () => {
    expect(
      read(
        "The United States and Peru held the second meeting of the U.S.-Peru Ports Working Group in Lima on Monday. The meeting builds on the work of President Ada Moe.",
      ),
    ).toEqual([]);
  });
});
