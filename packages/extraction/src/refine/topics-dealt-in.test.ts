import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";
const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["There was a lengthy exchange on sea cables.", ["sea cables"]],
  ["There was talk of a joint sea cable.", ["joint sea cable"]],
  ["There were exchanges on sea cables and pilotage.", ["sea cables", "pilotage"]],
  ["They also made time for visas and fisheries.", ["visas", "fisheries"]],
  ["Attention then shifted to pilotage.", ["pilotage"]],
  ["Experts gave a presentation on ice charts.", ["ice charts"]],
  ["A separate session was held on ice charts.", ["ice charts"]],
  ["A working lunch was given over to ice charts.", ["ice charts"]],
  ["The discussions spanned ice charts, buoys and pilotage.", ["ice charts", "buoys", "pilotage"]],
  ["The sides considered in detail ice charts.", ["ice charts"]],
  ["Specific focus was placed on ice charts.", ["ice charts"]],
  ["The sides confirmed their mutual interest in ice charts.", ["ice charts"]],
  ["They mooted a joint fund for pilots.", ["joint fund for pilots"]],
  ["The idea of a joint fund for pilots was floated.", ["joint fund for pilots"]],
  ["Rivas quizzed Holm about visas for seafarers.", ["visas for seafarers"]],
  ["Rivas reiterated Chile's request for a seat on the council.", ["seat on the council"]],
  ["Items for discussion included krill and whales.", ["krill", "whales"]],
  ["The visit was dominated by krill.", ["krill"]],
  ["The visit centred on krill.", ["krill"]],
  ["The two met separately over the krill catch.", ["krill catch"]],
  ["They reviewed the bilateral agenda, with special emphasis on lithium.", ["lithium"]],
  ["At the top of the list was the ban on salmon.", ["ban on salmon"]],
  ["She said that she had raised the ban on salmon with him.", ["ban on salmon"]],
  ["Another sore point was the ban on salmon.", ["ban on salmon"]],
  ["The ban on salmon took centre stage.", ["ban on salmon"]],
  ["The ban on salmon got a mention.", ["ban on salmon"]],
  ["Salmon exports and visas made up the bulk of the agenda.", ["Salmon exports", "visas"]],
  [
    "Chile wants three things: a ferry, a sea cable and visas for seafarers.",
    ["ferry", "sea cable", "visas for seafarers"],
  ],
  [
    "They discussed a range of issues. These include salmon exports, visas and pilotage.",
    ["salmon exports", "visas", "pilotage"],
  ],
  ["The agenda covers many items. They include salmon exports and visas.", ["salmon exports", "visas"]],
  ["They signed a deal to build a sea cable between Bergen and Arica.", ["sea cable between Bergen and Arica"]],
  ["They signed a memorandum to train harbour pilots.", ["harbour pilots"]],
  ["They discussed next steps on the sea cable.", ["sea cable"]],
  ["They discussed the railway from Oslo to Bergen.", ["railway from Oslo to Bergen"]],
  [
    "They discussed projects by the Nordic Fund for Arctic Research.",
    ["projects by the Nordic Fund for Arctic Research"],
  ],
])("what was dealt with: %s", ([text, want]) => expect(topicsOf(text)).toEqual(want));

test.for([
  "There was a long silence.",
  "The two met over lunch.",
  "They did not discuss in detail the ban on salmon.",
  "The harbour is dominated by cranes.",
  "Both towns have museums. They include a fort and a mill.",
  "Reporters asked about the ban on salmon.",
])("nothing that was dealt with: %s", (text) => expect(topicsOf(text)).toEqual([]));

test("what one side wants, and what a paper was about, counts near the meeting alone", () => {
  const background =
    "Winters are long there. Boats are few. Nobody minds. Ice comes early. Fish is dear. Rents are low.";
  expect(topicsOf(`They discussed kelp.\n\n${background}\n\nA treaty on tolls is old.`)).toEqual(["kelp"]);
});
