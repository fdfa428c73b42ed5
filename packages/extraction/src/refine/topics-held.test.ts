import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";
const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["They discussed preparations for the visit and krill.", ["preparations for the visit", "krill"]],
  [
    "They discussed the situation of the Sami community in Arica and krill.",
    ["situation of the Sami community in Arica", "krill"],
  ],
  [
    "They discussed preparations for the 4th session of the committee.",
    ["preparations for the 4th session of the committee"],
  ],
  ["They discussed calm across the Denmark Strait.", ["calm across the Denmark Strait"]],
  ["They discussed freight through the port of Iquique and krill.", ["freight through the port of Iquique", "krill"]],
  ["They discussed krill and the 90-megawatt Torre plant.", ["krill", "90-megawatt Torre plant"]],
  ["They discussed bringing water from the Loa dam to Iquique.", ["water from the Loa dam to Iquique"]],
  ["They discussed the setting up of a seed bank in Arica.", ["seed bank in Arica"]],
  ["They discussed efforts to deliver medicine to Vardo.", ["medicine to Vardo"]],
  ["They discussed krill and the efforts exerted to deliver medicine to Vardo.", ["krill", "medicine to Vardo"]],
  ["They discussed krill and the local elections in May.", ["krill", "local elections"]],
  ["They discussed the road to membership, krill, and pilotage.", ["road to membership", "krill", "pilotage"]],
  [
    "They discussed krill, the counting of seals that come and go with the ice, and net makers who cheat.",
    ["krill", "counting of seals", "net makers"],
  ],
  ["They discussed krill, pilotage, and, of course, the ferry.", ["krill", "pilotage", "ferry"]],
])("a matter keeps what it cannot be without: %s", ([text, want]) => {
  expect(topicsOf(text)).toStrictEqual(want);
});

test.for(["They discussed issues of the day.", "They discussed 14.", "They discussed efforts to succeed."])(
  "no matter by itself: %s",
  (text) => {
    expect(topicsOf(text)).toStrictEqual([]);
  },
);
