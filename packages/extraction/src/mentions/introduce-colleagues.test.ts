import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const peopleIn = (text: string): string[] =>
  (extract(documentOf(text, { publishedAt: "2027-04-09T16:00:00Z" })).events[0]?.participants ?? []).map(
    ({ name, country, title }) => `${name}/${country ?? "-"} ${title}`,
  );

test.for<[string, string[]]>([
  [
    "Algeria will take back nationals ordered out of France, the two countries' interior ministers said on Tuesday. Some 40 people are to be readmitted, France's Berengere Castaing said after four hours of talks in Algiers with her counterpart Lyes Benmerad.",
    ["Berengere Castaing/FR interior minister", "Lyes Benmerad/DZ interior minister"],
  ],
  [
    "The foreign ministers of Chile and Denmark met in Lima on Friday. The talks were frank, Chile's Pedro Vial said, while Denmark's Karin Holm called them useful.",
    ["Pedro Vial/CL foreign minister", "Karin Holm/DK foreign minister"],
  ],
  [
    'The Chilean and Danish foreign ministers agreed on Friday to reopen the port. "It was time," said Chile\'s Pedro Vial after talks with his counterpart Karin Holm in Lima.',
    ["Pedro Vial/CL foreign minister", "Karin Holm/DK foreign minister"],
  ],
  [
    "Ghana and Togo are to share a pipeline, energy ministers of both countries said on Friday. Ghana's Ama Boateng met Togo's Kossi Agbo in Accra to sign the plan.",
    ["Ama Boateng/GH energy minister", "Kossi Agbo/TG energy minister"],
  ],
  [
    "The defence ministers of Norway and Sweden met in Oslo on Friday. Norway's Berit Sund told Sweden's Lars Ek that the drill would go ahead.",
    ["Berit Sund/NO defence minister", "Lars Ek/SE defence minister"],
  ],
  // An office of his own, or somebody else of the state alone: nothing is guessed.
  [
    "The foreign ministers of Chile and Denmark met in Lima on Friday. Chile's Pedro Vial, the president, opened the talks.",
    ["Pedro Vial/CL president"],
  ],
  [
    "The foreign ministers of Chile and Denmark met in Lima on Friday. Chile's Pedro Vial, who is running for office, was not there.",
    [],
  ],
])("%s", ([text, want]) => {
  expect(peopleIn(text)).toEqual(want);
});

// Who is named beside a colleague holds the office that opened the text; a head of government holds none of a minister's.
test.for<[string, string[]]>([
  [
    "A visit to Athens by Egypt's foreign minister ended on Thursday with a promise to demarcate the border. Tarek Hosny met Greek counterpart Eleni Vasiliou and was received by Prime Minister Nikos Stavrou.",
    ["Tarek Hosny/EG foreign minister", "Eleni Vasiliou/GR foreign minister"],
  ],
  [
    "Kenya's trade minister flew home from Lima on Friday with a deal on tea. Grace Wanjiru met Peruvian counterpart Luis Mora there.",
    ["Grace Wanjiru/KE trade minister", "Luis Mora/PE trade minister"],
  ],
])("%s", ([text, want]) => {
  expect(peopleIn(text)).toEqual(want);
});
