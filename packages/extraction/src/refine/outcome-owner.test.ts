import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** Outcomes by the kind and sides of their meeting: "committee_session CL,NO: ...". */
const outcomesOf = (text: string): string[] =>
  extract(documentOf(text)).events.flatMap(({ kind, status, parties, outcomes }) =>
    outcomes.map(({ text: words }) => `${status} ${kind} ${[...parties].sort().join(",")}: ${words}`),
  );

test.for<[text: string, want: string[]]>([
  [
    "The seventh session of the Norway-Chile Joint Fisheries Commission was held in Oslo on Tuesday, co-chaired by Fisheries Minister Kari Holm and Chilean Undersecretary Pablo Rivas.\n\nRivas later called on Foreign Minister Odd Vik.\n\nIt was agreed that the next session of the Commission would be held in Arica in 2026.",
    ["held committee_session CL,NO: the next session of the Commission would be held in Arica in 2026"],
  ],
  [
    "Norwegian Foreign Minister Kari Holm spoke by phone with Chilean Foreign Minister Pablo Rivas on Tuesday.\n\nThey also agreed on the programme of the visit that Rivas will pay to Oslo on 5 July.",
    ["held phone_call CL,NO: the programme of the visit that Rivas will pay to Oslo on 5 July"],
  ],
  [
    "Norwegian Foreign Minister Kari Holm will visit Santiago on 5 July.\n\nIn March the two sides agreed to share ice charts.",
    [],
  ],
  [
    "The foreign ministers of Norway, Chile and Peru met in Lima on Tuesday.\n\nNorwegian Foreign Minister Kari Holm praised the host.\n\nThe ministers agreed to share ice charts.\n\nOn the sidelines, Holm met Ecuadorian Foreign Minister Luis Paz.",
    ["held multilateral_meeting CL,NO,PE: share ice charts"],
  ],
  [
    "Norwegian Prime Minister Kari Holm was on an official visit to Peru on Tuesday.\n\nShe held talks with Prime Minister Pablo Rivas in Lima, and was received by President Ana Soto.\n\nThe two prime ministers agreed to share ice charts.",
    ["held bilateral_meeting NO,PE: share ice charts"],
  ],
])("an outcome belongs to its meeting: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));
