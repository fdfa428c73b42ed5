import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind status day town; name (title, country, role), ..." of each event; the reports are of Tuesday, 2 March 2027. */
const read = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { title, publishedAt: "2027-03-02T16:00:00Z" })).events.map(
    ({ kind, status, date, place, participants }) =>
      [
        `${kind} ${status} ${date ?? "-"} ${place.city ?? place.country ?? "-"}`,
        ...participants.map(
          ({ name, title: office, country, role }) => `${name} (${office ?? "-"}, ${country ?? "-"}, ${role})`,
        ),
      ].join("; "),
  );

const GUEST = "Omani Foreign Minister Salim Harthy";

describe("several meetings of one sentence or day", () => {
  test.for<[string, string, string[]]>([
    [
      "bilateral talks with the counterparts of several states are as many",
      `${GUEST} held bilateral talks with his Maltese and Danish counterparts in Graz on Monday.`,
      [
        "bilateral_meeting held 2027-03-01 Graz; Salim Harthy (Foreign Minister, OM, participant)",
        "bilateral_meeting held 2027-03-01 Graz; Salim Harthy (Foreign Minister, OM, participant)",
      ],
    ],
    [
      "also where each is named behind his state",
      `${GUEST} held bilateral talks with his counterparts from Malta, Karmenu Vella, and Denmark, Mette Holm, in Graz on Monday.`,
      [
        "bilateral_meeting held 2027-03-01 Graz; Salim Harthy (Foreign Minister, OM, participant); Karmenu Vella (Foreign Minister, MT, participant)",
        "bilateral_meeting held 2027-03-01 Graz; Salim Harthy (Foreign Minister, OM, participant); Mette Holm (Foreign Minister, DK, participant)",
      ],
    ],
    [
      "what one state's people do among themselves is no part of it",
      "TALLINN - Estonian President Liis Kask received Omani Foreign Minister Salim Harthy on Monday. Separately, President Kask received Estonian Speaker Urmas Lepp.",
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
      ],
    ],
    [
      "who received them was not at the talks that followed",
      "Estonian President Liis Kask received Omani Foreign Minister Salim Harthy, who was accompanied by Estonian Foreign Minister Rein Tamm, in Tallinn on Monday. Tamm and Harthy held a meeting later on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest); Rein Tamm (Foreign Minister, EE, host)",
        "bilateral_meeting held 2027-03-01 Tallinn; Rein Tamm (Foreign Minister, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
      ],
    ],
    [
      "who is there also to chair is the guest",
      `Estonian President Liis Kask received in Tallinn on Monday ${GUEST}, who is in Estonia for a visit and to co-chair the third session of the Estonia-Oman Joint Committee.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
        "committee_session scheduled - -; Salim Harthy (Foreign Minister, OM, co-chair)",
      ],
    ],
    [
      "a name before its office behind 'received'",
      "Estonian President Liis Kask received Salim Harthy, head of the National Police of Oman, in Tallinn on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (head of the National Police, OM, guest)",
      ],
    ],
    [
      "a visit under way",
      `${GUEST} is visiting Estonia from 1 to 3 March.`,
      ["visit held 2027-03-01 EE; Salim Harthy (Foreign Minister, OM, guest)"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});
