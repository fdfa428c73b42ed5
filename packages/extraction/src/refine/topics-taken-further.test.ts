import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";
const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["The two exchanged viewpoints on ice charts.", ["ice charts"]],
  ["They exchanged perspectives on ice charts and krill.", ["ice charts", "krill"]],
  ["The heads of delegation considered issues of fishing quotas and pilotage.", ["fishing quotas", "pilotage"]],
  ["It was a day for the whole gamut of bilateral ties including krill and pilotage.", ["krill", "pilotage"]],
  ["The conversation then turned on the price of cod.", ["price of cod"]],
  ["The agenda would have included the cod ban and a sea cable.", ["cod ban", "sea cable"]],
  ["The agenda for Bergen had listed the cod ban and a sea cable.", ["cod ban", "sea cable"]],
  ["The meeting has on its agenda krill and pilotage.", ["krill", "pilotage"]],
  ["A broad review was made of krill and pilotage.", ["krill", "pilotage"]],
  ["The rest went on krill.", ["krill"]],
  ["Holm conferred, on that occasion, with Rivas on the sale of salmon.", ["sale of salmon"]],
  ["Most of the morning was consumed by the cost of pilotage.", ["cost of pilotage"]],
  ["The ministers spent half of the day on seed banks.", ["seed banks"]],
  ["On the subject of krill, Rivas said that the two were of one mind.", ["krill"]],
  ["Holm asked him about sea cables.", ["sea cables"]],
  ["They heard a report by the head of the institute on ice charts.", ["ice charts"]],
  ["Left for another day was the cod ban.", ["cod ban"]],
  ["The sides had drawn closer on the question of the cod ban.", ["cod ban"]],
  ["There was no movement on the cod ban.", ["cod ban"]],
  ["No understanding was reached on the cod ban.", ["cod ban"]],
  ["They did not settle the matter of harbour fees.", ["harbour fees"]],
  ["Rivas hopes to learn from Norway's experience in salmon farming.", ["salmon farming"]],
  ["Rivas said that Chile welcomes more Norwegian companies to invest in salmon farming.", ["salmon farming"]],
  ["Holm shared her assessment of the seal hunt.", ["seal hunt"]],
  ["Rivas put forward a proposal for a joint seed bank.", ["joint seed bank"]],
  ["Holm expressed her condolences for the victims of the ferry fire at Iquique.", ["ferry fire at Iquique"]],
  ["Rivas called attention to stray nets in the strait.", ["stray nets in the strait"]],
])("what was taken up, in other words: %s", ([text, want]) => {
  expect(topicsOf(text)).toStrictEqual(want);
});

test.for([
  "They exchanged gifts with the hosts on Wednesday.",
  "They spoke on Wednesday.",
  "They had a separate meeting with the mayor on Wednesday.",
  "They did not settle.",
  "They spent half of the day at the port.",
  "The sides had drawn closer.",
  "Holm asked him about it.",
])("nothing that was taken up: %s", (text) => {
  expect(topicsOf(text)).toStrictEqual([]);
});
