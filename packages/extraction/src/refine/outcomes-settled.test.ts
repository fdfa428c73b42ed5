import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  ["The ministers clinched an accord on pilotage.", ["an accord on pilotage"]],
  ["The ministers signed off on a plan for the pier.", ["a plan for the pier"]],
  ["They set a target of $2 billion in trade by 2030.", ["a target of $2 billion in trade by 2030"]],
  ["They committed themselves to halving port fees.", ["halving port fees"]],
  ["Norway and Chile renewed their fisheries agreement for five years.", ["their fisheries agreement for five years"]],
  ["The two countries upgraded their ties to a strategic partnership.", ["their ties to a strategic partnership"]],
  ["A timetable for the survey was agreed.", ["A timetable for the survey"]],
  ["Joint patrols from May were agreed upon.", ["Joint patrols from May"]],
  ["They came to an understanding on port fees.", ["port fees"]],
  ["They shook hands on a joint survey of the bank.", ["a joint survey of the bank"]],
  ["The deal commits Norway to buying 30 boats a year.", ["Norway to buying 30 boats a year"]],
  ["According to the joint communique, a hotline will be opened by May.", ["a hotline will be opened by May"]],
  ["The ministers signed off on a shared boat yard.", ["a shared boat yard"]],
  ["They set 14 July as the date for the first dive.", ["14 July as the date for the first dive"]],
  ["The joint communique also creates a fund for divers.", ["a fund for divers"]],
  ["Holm informed him of a decision to provide $3 million for drains.", ["provide $3 million for drains"]],
  [
    "The two sides spoke in favour of completing the tax treaty before the end of the year.",
    ["completing the tax treaty before the end of the year"],
  ],
  [
    "The ministers endorsed common rules on krill, renewed the mandate of the joint survey team and requested the two ministries to send divers.",
    ["common rules on krill", "the mandate of the joint survey team", "send divers"],
  ],
  ["Renews the mandate of the survey team for twelve months;", ["the mandate of the survey team for twelve months"]],
  [
    "Norway offered 40 scholarships, while Chile offered places for 10 divers in its schools.",
    ["40 scholarships", "places for 10 divers in its schools"],
  ],
  ["Chile will again admit Norwegian trawlers, the two ministers said.", ["Chile will again admit Norwegian trawlers"]],
  [
    "The two leaders announced the following decisions:\n• Norway will eliminate duties on cherries.",
    ["Norway will eliminate duties on cherries"],
  ],
  ["The ministers agreed Tuesday at the Munch Museum in Oslo that data will be shared.", ["data will be shared"]],
  ["They recommended to leaders a moratorium on squid lights until 2040.", ["a moratorium on squid lights until 2040"]],
  [
    "On whales, they agreed that a stranding centre should be sited in Bergen.",
    ["a stranding centre should be sited in Bergen"],
  ],
  ["They approved the purchase of two survey boats.", ["the purchase of two survey boats"]],
  ["Holm said the ministers had approved a list of ports.", ["a list of ports"]],
  ["Rivas obtained a renewal until 2040 of the warehouse lease.", ["a renewal until 2040 of the warehouse lease"]],
  ["Rivas left with the promise of a night shift at the port.", ["a night shift at the port"]],
  ["Norway was prepared to send a further six vets to Chile.", ["send a further six vets to Chile"]],
  ["A term sheet for a power cable was signed by the heads of two firms.", ["A term sheet for a power cable"]],
  [
    "They signed an accord on border posts. In place of the checks there are to be joint patrols in both fjords.",
    ["an accord on border posts", "there are to be joint patrols in both fjords"],
  ],
  [
    "They adopted a calendar of six patrols a year, and the two police services undertook to swap lists of stolen boats.",
    ["a calendar of six patrols a year", "swap lists of stolen boats"],
  ],
  [
    "The two ministers:\n* doubled the places kept for Chile in the student scheme,\n* signed an arrangement on sea cables.",
    ["doubled the places kept for Chile in the student scheme", "an arrangement on sea cables"],
  ],
  [
    "Rivas accepted an invitation to visit Oslo at a time convenient to him.",
    ["to visit Oslo at a time convenient to him"],
  ],
  ["Among the outcomes was a joint fund for divers.", ["a joint fund for divers"]],
  ["The main result was an accord on port fees.", ["an accord on port fees"]],
  ["The ministers launched negotiations on a tax treaty.", ["negotiations on a tax treaty"]],
  ["A decision was taken to open a consulate in Bergen.", ["open a consulate in Bergen"]],
  ["They agreed an action plan on krill.", ["an action plan on krill"]],
  [
    "In their statement the two countries will:\n- open a pier at Bergen;\n- train 20 divers.",
    ["open a pier at Bergen", "train 20 divers"],
  ],
])("what was settled: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "They vowed to deepen their friendship.",
  "No timetable for the survey was agreed.",
  "There was no agreement to open a hotline.",
  "The two sides promised to work on the tax treaty.",
  "The fishing ban was renewed by storms.",
  "The parliament had approved a list of ports in 2019.",
])("nothing was settled: %s", (text) => expect(outcomesOf(text)).toEqual([]));
