import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (lines: readonly string[]): string[] =>
  extract(documentOf([LEAD, ...lines].join("\n\n"))).events.flatMap(({ outcomes }) => outcomes.map(({ text }) => text));

test.for<[lines: string[], want: string[]]>([
  [
    [
      "It took an hour and had two results:",
      "1. An accord on pilotage at Vardo, signed by the ministers.",
      "2. A letter on krill stocks.",
    ],
    ["An accord on pilotage at Vardo", "A letter on krill stocks"],
  ],
  [
    ["The joint communiqué, of 12 points, provides for:", "1. A shared register of trawlers.", "2. A fund for divers."],
    ["A shared register of trawlers", "A fund for divers"],
  ],
  [
    ["In their statement, the ministers directed that:", "– the pier at Arica be widened by May;", "– fees be halved."],
    ["the pier at Arica be widened by May", "fees be halved"],
  ],
  [
    [
      "The two sides:",
      "i. Reviewed the krill quotas;",
      "ii. Agreed to share ice charts;",
      "iii. Adopted a plan for 2027.",
    ],
    ["share ice charts", "a plan for 2027"],
  ],
  [
    [
      "At its close, the Commission:",
      "1- Renewed the mandate of the ice patrol;",
      "2- Tasked the secretariat with a survey.",
    ],
    ["Renewed the mandate of the ice patrol", "Tasked the secretariat with a survey"],
  ],
])("what a list says came out: %s", ([lines, want]) => expect(outcomesOf(lines)).toEqual(want));

test.for<string[][]>([
  [["They saw three halls:", "1. A hall for krill at Vardo.", "2. A hall for cod."]],
  [["The two sides:", "i. Reviewed the krill quotas;", "ii. Noted the report on ice."]],
  [["Also in this edition:", "1. A pact on steel tariffs.", "2. A letter from Lima."]],
])("no outcome: %s", ([lines]) => expect(outcomesOf(lines ?? [])).toEqual([]));
