import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  // agreed, with words between
  ["They agreed, her office said, to raise the cod quota to 9,000 tonnes.", ["raise the cod quota to 9,000 tonnes"]],
  ["The two sides decided, moreover, to train 20 pilots.", ["train 20 pilots"]],
  ["By midnight they had agreed to send the trawlers home.", ["send the trawlers home"]],
  ["Norway and Chile undertook on Tuesday to map the reef by 2030.", ["map the reef by 2030"]],
  [
    "They agreed on a joint survey of the reef and on training slots at the naval school.",
    ["a joint survey of the reef", "training slots at the naval school"],
  ],
  [
    "They decided to open a reef fund, with $1.2 million, and to lend one diver a year.",
    ["open a reef fund", "lend one diver a year"],
  ],
  // what a paper lays down
  [
    "Under it, the hotline is to ring again by May, neither navy will near the reef, and a joint team will draw up rules.",
    ["the hotline is to ring again by May", "neither navy will near the reef", "a joint team will draw up rules"],
  ],
  ["Under the text Chile can fish 400 tonnes of cod off Vardo.", ["Chile can fish 400 tonnes of cod off Vardo"]],
  ["The promise is contained in the minutes of the session, which were signed on Tuesday.", ["minutes of the session"]],
  ["Chile will open a pier under a protocol signed on Tuesday.", ["Chile will open a pier", "a protocol"]],
  // what papers are about
  ["Two accords were signed, one on krill and the other on ice.", ["one on krill", "the other on ice"]],
  ["Memoranda of understanding were inked on krill stocks and on ice charts.", ["krill stocks", "ice charts"]],
  ["The agreements cover customs cooperation and port fees.", ["customs cooperation", "port fees"]],
  [
    "Three papers were exchanged. They are a memorandum on krill, a plan on ice, and an accord on ferries.",
    ["a memorandum on krill", "a plan on ice", "an accord on ferries"],
  ],
  [
    "They signed a memorandum on ice charts and a second one on krill.",
    ["a memorandum on ice charts", "a second one on krill"],
  ],
  ["A technical arrangement on rescue at sea was signed.", ["A technical arrangement on rescue at sea"]],
  ["The ministers subscribed a charter on krill.", ["a charter on krill"]],
  // what a body approves
  ["They approved a joint register of trawlers.", ["a joint register of trawlers"]],
  ["The ministers approved on Tuesday in Oslo a fee-free visa for divers.", ["a fee-free visa for divers"]],
  ["The sides finalised lists of 86 divers.", ["lists of 86 divers"]],
  ["The talks ended with approval of nine miles of pipeline.", ["nine miles of pipeline"]],
  ["They reviewed the quotas and adopted a common position on krill.", ["a common position on krill"]],
  // what somebody says will be done
  ["Holm promised that arrears would be paid by May.", ["arrears would be paid by May"]],
  [
    "Rivas gave an assurance that the academy would reserve nine places for Norway.",
    ["the academy would reserve nine places for Norway"],
  ],
  ["Her country, she said, would open a consulate in Arica by May.", ["open a consulate in Arica by May"]],
  ["A working group of officials will report back in May.", ["A working group of officials will report back in May"]],
  // two things in one breath
  [
    "The statement creates a fund for divers and a joint register of wrecks.",
    ["a fund for divers", "a joint register of wrecks"],
  ],
  [
    "They witnessed the signing of a Memorandum on krill, and of the Work Plan on ice.",
    ["a Memorandum on krill", "the Work Plan on ice"],
  ],
  [
    "They agreed to fast-track a pact on ice and explore the use of drones.",
    ["fast-track a pact on ice", "explore the use of drones"],
  ],
  [
    "Chile is to reopen two piers at Arica and lift fees for trawlers.",
    ["Chile is to reopen two piers at Arica", "lift fees for trawlers"],
  ],
  ["They agreed on Tuesday, in the port of Arica, to dredge the canal.", ["dredge the canal"]],
  // results, targets and what is told in front
  [
    "Among the agreements are the opening of a consulate in Arica, and a common protocol for pilots.",
    ["the opening of a consulate in Arica", "a common protocol for pilots"],
  ],
  ["The ministers raised the trade target to $20 billion by 2030.", ["the trade target to $20 billion by 2030"]],
  ["The declaration promises the end of roaming charges on 1 July.", ["the end of roaming charges on 1 July"]],
  ["They settled the financing of the ice pier at Vardo.", ["the financing of the ice pier at Vardo"]],
  ["A new fund for divers has been agreed by the two governments.", ["A new fund for divers"]],
  ["In return, Chile will train 20 pilots, the foreign ministry said.", ["train 20 pilots"]],
  ["Holm says a new lane will open in May.", ["a new lane will open in May"]],
])("what came out of the meeting: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "Under the pier, boats will moor as they always have.",
  "Ships moor there under a treaty signed in 1998.",
  "The agreements were long.",
  "They are a family of divers.",
  "No agreements were signed on krill.",
  "Holm adopted a calm tone.",
  "The ministers endorsed the view that krill matters.",
  "Parliament in Lima approved a law on krill.",
  "Rivas approved of the plan.",
  "On Wednesday the Chilean minister will leave for Lima.",
  "Rivas promised that Chile would remain a friend.",
  "The ministers raised the issue of krill.",
  "They settled the question of who sat where.",
  "Among the guests are the mayor of Arica and a diver.",
  "A scholar will report back in May.",
  "Norway raised the treatment of divers.",
])("no outcome of the meeting: %s", (text) => expect(outcomesOf(text)).toEqual([]));
