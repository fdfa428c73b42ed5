import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** "parties | role of the first named person", each event. */
const told = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z" })).events.map(
    ({ parties, participants }) => `${parties.join(",")} | ${participants[0]?.role ?? ""}`,
  );

const TWO = "Kenyan Trade Minister Amina Wanjiru met Ugandan Trade Minister John Okello in Kampala on Monday";
const MANY = "brought together officials from Kenya, Uganda, Tanzania and Rwanda.";

// A meeting of two beside a larger one that both chair: two meetings, and the chair is of the larger one.
test.for<[string, string[]]>([
  [
    `${TWO} on the margins of a regional meeting.\n\nThe regional meeting, co-chaired by Wanjiru and Okello, ${MANY}`,
    ["KE,UG | participant", "KE,RW,TZ,UG | co-chair"],
  ],
  [
    `${TWO}. They agreed to build a bridge.\n\nThe regional meeting itself, co-chaired by Wanjiru and Okello, ${MANY}`,
    ["KE,UG | guest", "KE,RW,TZ,UG | co-chair"],
  ],
  // Nothing tells a second meeting.
  [`${TWO}.\n\nThe meeting, co-chaired by Wanjiru and Okello, lasted an hour.`, ["KE,UG | co-chair"]],
])("%s", ([text, want]) => expect(told(text)).toEqual(want));
