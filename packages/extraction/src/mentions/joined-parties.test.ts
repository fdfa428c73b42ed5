import { expect, test } from "vitest";
import { tokenise } from "../sentences/tokens.ts";
import { findParties } from "./parties.ts";

test.for([
  ["the Saudi Arabia-Iran commission", "SA IR"],
  ["the Guinea-Bissau-Nepal commission", "GW NP"],
  ["the Guinea-Bissau–South Africa commission", "GW ZA"],
  ["Guinea-Bissau's minister", "GW"],
  ["the Timor-Leste-Indonesia border", "TL ID"],
  ["the Indonesia-Timor-Leste border", "ID TL"],
  ["a UK-Côte d'Ivoire forum", "GB CI"],
  ["the Iran-St. Vincent and the Grenadines talks", "IR VC"],
  ["the St. Vincent and the Grenadines-Iran talks", "VC IR"],
  ["the Trinidad and Tobago-Guyana council", "TT GY"],
  ["the Burkina Faso-Mali-Niger force", "BF ML NE"],
  ["the ASEAN-Central African Republic dialogue", "ASEAN CF"],
  ["Sino-Russian trade", "CN RU"],
  ["a Bissau-Guinean-Greek venture", "GW GR"],
  ["a Saudi-based group", ""],
  ["a Chad-Niger deal", "TD NE"],
] as const)("'%s' names %s", ([text, parties]) => {
  expect(
    findParties(tokenise(text, 0))
      .map(({ party }) => party)
      .join(" "),
  ).toBe(parties);
});
