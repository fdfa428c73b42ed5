import { describe, expect, test } from "vitest";
import { homeOfHead } from "./home-of-head.ts";

const homeOf = (...lines: string[]): string => {
  const home = homeOfHead(lines);
  return home === null ? "none" : `${home.country}${home.government ? ", its government" : ""}`;
};

describe("whose release a text is, by its head and foot", () => {
  test.for([
    ["US, its government", ["Call with Norway's minister", "Office of the Spokesperson", "The Secretary spoke today."]],
    ["US, its government", ["Readout of President Hale's Call with President Moura of Brazil", "They spoke of soy."]],
    ["US, its government", ["Statement by NSC Spokesperson Ann Price on Chad"]],
    ["none", ["Readout of the President of the Republic's call with the King", "They spoke of soy."]],
    ["AU, its government", ["Media releases: www.minister.dfat.gov.au", "I met Fiji's minister today."]],
    ["FJ, its government", ["Talks in Suva", "The ministers met.", "Contact: media@foreignaffairs.gov.fj"]],
    ["none", ["Talks in Suva", "The ministers of www.mfa.gov.fj and www.mfat.govt.nz met."]],
    ["ZW", ["Minister in Lusaka", "The Herald (Harare)", "The minister met his host."]],
    ["US", ["(CNN) -- President Ed Hale met the Swedish premier on Monday."]],
    ["none", ["(Reuters) - President Ed Hale met the Swedish premier on Monday."]],
    ["UN", ["Readout of the Secretary-General's meeting with the Prime Minister of Samoa"]],
  ] as const)("%s: %j", ([want, lines]) => expect(homeOf(...lines)).toBe(want));
});
