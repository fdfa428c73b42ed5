import { describe, expect, test } from "vitest";
import { findMechanisms } from "../mentions/mechanisms.ts";
import { sentenceOf } from "../test-sentence.ts";
import { COUNTRIES } from "./countries.ts";
import { MEETING_NAMES } from "./meeting-names.ts";
import { ORGANISATIONS } from "./organisations.ts";

/** "name #number kind SIDES" of each meeting of the sentence. */
const read = (text: string): string =>
  findMechanisms(sentenceOf(text), new Map())
    .map(({ name, ordinal, kind, parties }) => `${name} #${ordinal ?? ""} ${kind} ${parties.join("+")}`.trim())
    .join("; ");

test("the sides of a standing meeting are countries of the table, or organisations", () => {
  const codes = new Set([...COUNTRIES.map(({ code }) => code), ...ORGANISATIONS.map(({ party }) => party)]);
  for (const { parties } of MEETING_NAMES.values()) for (const party of parties) expect(codes).toContain(party);
});

describe("a standing meeting is found by its proper name", () => {
  test.for([
    ["The 34th AUSMIN was held.", "AUSMIN #34 committee_session AU+US"],
    ["They opened the AUKMIN talks.", "AUKMIN # committee_session AU+GB"],
    ["ANZMIN was held.", "ANZMIN # committee_session AU+NZ"],
    ["The 33rd meeting of the WMCC was held.", "WMCC #33 committee_session CN+IN"],
    ["The India-Japan 2+2 was held.", "India-Japan 2+2 # committee_session IN+JP"],
    ["The Six-Party Talks resumed.", "Six-Party Talks # committee_session CN+JP+KP+KR+RU+US"],
    [
      "The Japan-U.S. Security Consultative Committee met.",
      "Japan-U.S. Security Consultative Committee # committee_session JP+US",
    ],
    [
      "The first U.S.-EU Trade and Technology Council (TTC) met.",
      "U.S.-EU Trade and Technology Council #1 committee_session US+EU",
    ],
    ["They met aside of TICAD 9.", "TICAD 9 #9 conference"],
    ["They met aside of TICAD9.", "TICAD9 #9 conference"],
    ["They met on the sidelines of COP29.", "COP29 #29 conference"],
    ["CHOGM opened.", "CHOGM # summit"],
    ["The FOCAC summit opened.", "FOCAC summit # summit"],
    ["The Munich Security Conference opened.", "Munich Security Conference # conference"],
    ["The IISS Shangri-La Dialogue opened.", "IISS Shangri-La Dialogue # conference"],
    ["The Raisina Dialogue opened.", "Raisina Dialogue # conference"],
    ["The Manama Dialogue opened.", "Manama Dialogue # conference"],
    ["The Antalya Diplomacy Forum opened.", "Antalya Diplomacy Forum # conference"],
    ["The Boao Forum for Asia opened.", "Boao Forum for Asia # conference"],
    ["The World Economic Forum opened.", "World Economic Forum # conference"],
    ["The Ibero-American Summit opened.", "Ibero-American Summit # summit"],
    ["The 10th ADMM-Plus opened.", "ADMM-Plus #10 committee_session"],
    ["The ASEAN Regional Forum opened.", "ASEAN Regional Forum # committee_session ASEAN"],
    ["The Paris Club met.", "Paris Club # committee_session"],
    ["The Gymnich began.", "Gymnich # committee_session"],
    [
      "They met on the sidelines of the 80th session of the UN General Assembly.",
      "UN General Assembly #80 conference UN",
    ],
    ["They met on the margins of UNGA.", "UNGA # conference UN"],
    ["The Norway-Peru Experts' Group met.", "Norway-Peru Experts' Group # committee_session NO+PE"],
  ] as const)("%s", ([text, want]) => expect(read(text)).toBe(want));
});

describe("a name that is no meeting here", () => {
  test.for([
    "Malabar is an exercise, and so is Zapad.",
    "The UN General Assembly adopted the text.",
    "He said 2+2 is four.",
    "A COP in uniform stood there.",
    "The Expo opened.",
  ])("%s", (text) => expect(read(text)).toBe(""));
});
