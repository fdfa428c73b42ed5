import { describe, expect, test } from "vitest";
import { tokenise } from "../sentences/tokens.ts";
import { findParties } from "./parties.ts";

const partiesIn = (text: string): string =>
  findParties(tokenise(text, 0))
    .map(({ party }) => party)
    .join();

describe("states named by their group", () => {
  test.for([
    ["Defence ministers of the three Baltic states met on Monday.", "EE,LV,LT"],
    ["The foreign ministers of the Nordic and Baltic states met on Monday.", "DK,EE,FI,IS,LV,LT,NO,SE"],
    ["Nordic prime ministers met on Monday.", "DK,FI,IS,NO,SE"],
    ["Nordic-Baltic foreign ministers met on Monday.", "DK,EE,FI,IS,LV,LT,NO,SE"],
    ["The presidents of the Central Asian countries met on Monday.", "KZ,KG,TJ,TM,UZ"],
    ["Leaders from the Visegrad Four met on Monday.", "CZ,HU,PL,SK"],
  ])("%s", ([text = "", want]) => expect(partiesIn(text)).toBe(want));

  test.for([
    "They spoke of security in the Baltic states.",
    "A cable lies in the Baltic Sea.",
    "Nordic companies sold more paper.",
    "Central Asian cotton is sold here.",
  ])("not where no officials of theirs are told: %s", (text) => expect(partiesIn(text)).toBe(""));
});
