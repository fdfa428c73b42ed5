import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const kindsOf = (text: string): string[] => extract(documentOf(text)).events.map(({ kind }) => kind);

describe("the kind is told by what the talks are called and by who takes part", () => {
  test.for([
    ["Chad and Niger held talks on the lake in Niamey on Tuesday.", "bilateral_meeting"],
    ["Peace talks between Chad and Niger resumed in Niamey on Tuesday.", "negotiation_round"],
    ["The third round of talks between Chad and Niger on the lake ended in Niamey on Tuesday.", "negotiation_round"],
    ["Round III of the Malta-Libya border talks ended in Valletta on Tuesday.", "negotiation_round"],
    ["The defence ministers of Chad, Niger and Mali held a video conference on Tuesday.", "multilateral_meeting"],
    ["The defence ministers of Chad and Niger held a video conference on Tuesday.", "phone_call"],
    [
      "The leaders of Egypt, Cyprus and Greece gathered in Cairo on Tuesday for the eighth trilateral summit.",
      "summit",
    ],
    ["The Heads of State Council of the SCO met in Astana on Tuesday.", "summit"],
    ["The 58th ASEAN Foreign Ministers' Meeting was held in Kuala Lumpur on Tuesday.", "committee_session"],
    ["Chile and Norway will host the Ministerial Conference on Battery Recycling in Santiago on 2 July.", "conference"],
    [
      "The Ministers of the Global Coalition for Reefs met in Lima on Tuesday at the invitation of Peruvian Foreign Minister Luis Ortiz and Norwegian Foreign Minister Anna Berg.",
      "multilateral_meeting",
    ],
    ["Ministers of Oman and Nepal put pen to paper in Muscat on Tuesday.", "signing"],
  ] as const)("%s", ([text, want]) => expect(kindsOf(text)).toEqual([want]));
});

describe("a call is told by its heading or by how the text opens", () => {
  test.for([
    [
      "Dutch Prime Minister Jan de Wit speaks with President of Chile\n\nToday, Dutch Prime Minister Jan de Wit spoke with the President of Chile, Luis Soto. They discussed copper.",
      ["phone_call"],
    ],
    [
      "Dutch Foreign Minister Anna Smit picked up the phone on Tuesday. On the other end of the line was Luis Soto, foreign minister of Chile. The two agreed on Tuesday to send engineers.",
      ["phone_call"],
    ],
    ["Minister speaks with voters\n\nDutch Foreign Minister Anna Smit talked with Chilean students about copper.", []],
  ] as const)("%s", ([text, want]) => expect(kindsOf(text)).toEqual(want));
});

describe("a stay of which only the people seen are told is a visit", () => {
  test.for([
    [
      "On her two-day visit, Dutch Foreign Minister Anna Smit received a doctorate. In Santiago she saw Chilean Foreign Minister Luis Soto.",
      ["visit"],
    ],
    [
      "In Santiago on Tuesday Dutch Foreign Minister Anna Smit saw Chilean Foreign Minister Luis Soto.",
      ["bilateral_meeting"],
    ],
    [
      "Dutch Foreign Minister Anna Smit will travel to Chile and Peru from 3 to 8 July. In Santiago, on July 3 and 4, she will meet with Foreign Minister Luis Soto of Chile.",
      ["visit", "visit"],
    ],
  ] as const)("%s", ([text, want]) => expect(kindsOf(text)).toEqual(want));
});

test("a session of many governments needs only one of them named", () => {
  const text = (who: string): string =>
    `The Harbour Coordination Group convened in Lisbon on Tuesday for its ninth meeting. ${who} took part in the session, along with Interpol.`;
  expect(kindsOf(text("More than 30 governments"))).toEqual(["committee_session"]);
  expect(kindsOf(text("More than 30 pilots"))).toEqual([]);
});
