import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** Topics by the kind of their meeting: "committee_session: cod". */
const topicsOf = (text: string): string[] =>
  extract(documentOf(text)).events.map(({ kind, topics }) => `${kind}: ${topics.join(", ")}`);

const SESSION =
  "Norwegian Trade Minister Kari Holm and her Chilean counterpart Pablo Rivas co-chaired the 4th session of the Norway-Chile Joint Commission in Oslo on Tuesday.";
const CALLED = "Norwegian President Lars Moe received Rivas in Oslo on Monday. They discussed a sea cable.";

test.for<[text: string, want: string[]]>([
  [
    `${SESSION}\n\n${CALLED}\n\nAmong other matters, the session dealt with krill and pilotage.`,
    ["committee_session: krill, pilotage", "bilateral_meeting: sea cable"],
  ],
  [
    `${SESSION}\n\n${CALLED}\n\nThe commission reviewed the sale of salmon.`,
    ["committee_session: sale of salmon", "bilateral_meeting: sea cable"],
  ],
  [
    `${SESSION}\n\n${CALLED}\n\nThe two-day session also touched on student visas.`,
    ["committee_session: student visas", "bilateral_meeting: sea cable"],
  ],
  [
    `${SESSION}\n\n${CALLED}\n\nThey also touched on student visas.`,
    ["committee_session: ", "bilateral_meeting: sea cable, student visas"],
  ],
  [
    `${SESSION}\n\n${CALLED}\n\nThe talks also touched on student visas.`,
    ["committee_session: ", "bilateral_meeting: sea cable, student visas"],
  ],
  [`${SESSION}\n\nThe session dealt with krill.`, ["committee_session: krill"]],
])("what the session dealt with is the session's: %s", ([text, want]) => {
  expect(topicsOf(text).toSorted()).toStrictEqual(want.toSorted());
});
