import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";
const outcomesOf = (text: string): string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.outcomes.map(({ type, text: words }) => `${type}: ${words}`);

test.for<[text: string, want: string[]]>([
  ["Agreement was also reached to open a school in Arica.", ["agreement: open a school in Arica"]],
  ["Officials were instructed to draft a krill plan by May.", ["agreement: draft a krill plan by May"]],
  ["Experts were tasked with drafting a krill plan.", ["agreement: drafting a krill plan"]],
  ["The two sides consented to cut port fees.", ["agreement: cut port fees"]],
  ["The two sides agreed to a truce from May.", ["agreement: a truce from May"]],
  ["The two sides lifted a ban on salmon.", ["agreement: a ban on salmon"]],
  ["The agreement allows Chilean boats to land cod.", ["agreement: Chilean boats to land cod"]],
  ["An agreement to open a school in Arica was signed.", ["agreement: open a school in Arica"]],
  ["Holm assured Rivas that Norway would send an icebreaker.", ["agreement: Norway would send an icebreaker"]],
  ["Rivas proposed that the two sides set up a fund for pilots.", ["proposal: set up a fund for pilots"]],
  ["Rivas put forward a plan for a joint fund.", ["proposal: a plan for a joint fund"]],
  [
    "The two sides agreed to open a road under the transit convention, to start flights in May, and to set up a council of pilots.",
    ["agreement: open a road", "agreement: start flights in May", "agreement: set up a council of pilots"],
  ],
  [
    "They signed the protocol of the session, agreeing to raise trade to $500 million.",
    ["agreement: the protocol of the session", "agreement: raise trade to $500 million"],
  ],
  ["They signed a pact on ports and witnessed the handover of two boats.", ["agreement: a pact on ports"]],
  [
    "The two agreed to send a team to Arica in March, said a press release.",
    ["agreement: send a team to Arica in March"],
  ],
  [
    "The two sides directed that tolls be cut, that a tug be bought, and that pilots be trained together.",
    ["agreement: tolls be cut", "agreement: a tug be bought", "agreement: pilots be trained together"],
  ],
  [
    "The two signed a memorandum in 46 articles, Minister of Roads and Bridges Nils Berg told reporters.",
    ["mou: a memorandum in 46 articles"],
  ],
  [
    "The two signed a treaty on seals, at a ceremony in the town hall that ended nine years of talks.",
    ["agreement: a treaty on seals"],
  ],
])("what came of it: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "They hoped that the two sides would set up a fund.",
  "The plan allows for much.",
  "Officials were told to wait.",
  "We have signed so many papers that we could pave the road with them, an official said.",
])("nothing that came of it: %s", (text) => expect(outcomesOf(text)).toEqual([]));
