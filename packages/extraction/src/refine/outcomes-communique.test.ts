import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  ["Under the new fisheries accord, Norway will admit 40 trawlers.", ["Norway will admit 40 trawlers"]],
  [
    "Under the transit pact, which goes to parliament in May, Chile will waive port fees.",
    ["Chile will waive port fees"],
  ],
  ["Under the agreement on pilots, each will train ten.", ["each will train ten"]],
  ["The ministers chaired the signing of two accords, on kelp and pilotage.", ["two accords, on kelp and pilotage"]],
  ["A plan of consultations for 2026 was signed.", ["A plan of consultations for 2026"]],
  [
    "Five agreements were signed. They regard:\n- the sea cable;\n- a joint order of icebreakers.",
    ["Five agreements", "the sea cable", "a joint order of icebreakers"],
  ],
  ["The Council decides to extend the survey by six months.", ["extend the survey by six months"]],
  ["The Council instructs the Secretariat to buy two boats.", ["buy two boats"]],
])("what came out, by deals, communiqués and lists: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for(["Under the weather, ports will close.", "The cook decides to extend the menu.", "A plan was criticised."])(
  "nothing that the meeting settled: %s",
  (text) => expect(outcomesOf(text)).toEqual([]),
);
