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

describe("'him' and 'her' behind a verb of meeting", () => {
  test.for<[string, string, string[]]>([
    [
      "whom the sentence before is about",
      `${GUEST} arrived in Tallinn on Monday. Estonian President Liis Kask received him at Kadriorg Palace.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
      ],
    ],
    [
      "her",
      "Finnish Trade Minister Aino Salo is in Rabat. Her Moroccan counterpart Karim Tazi held talks with her on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Rabat; Karim Tazi (Trade Minister, MA, host); Aino Salo (Trade Minister, FI, guest)",
      ],
    ],
    [
      "whom his own sentence is about",
      `${GUEST} said Estonian President Liis Kask had received him on Monday.`,
      [
        "bilateral_meeting held 2027-03-01 EE; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
      ],
    ],
    [
      "'her' that owns is nobody met",
      "Finnish Trade Minister Aino Salo spoke in Rabat on Monday. Moroccan Trade Minister Karim Tazi met her demands.",
      [],
    ],
    [
      "at the door is no meeting of its own",
      "Georgia's president, Nana Beridze, paid a working visit to Baku on Monday. President Ilgar Mammadov met her at the steps of the palace.",
      ["visit held 2027-03-01 Baku; Nana Beridze (president, GE, guest)"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("a guest's arrival", () => {
  test.for<[string, string, string[]]>([
    [
      "who was at the airport receives on the visit",
      `${GUEST} arrived in Tallinn on Monday. He was greeted at the airport by Foreign Minister Rein Tamm.`,
      [
        "visit held 2027-03-01 Tallinn; Salim Harthy (Foreign Minister, OM, guest); Rein Tamm (Foreign Minister, EE, host)",
      ],
    ],
    [
      "and is no party to the talks that followed",
      `${GUEST} held talks with Estonian President Liis Kask in Tallinn on Monday. Harthy was welcomed at Lennart Meri Airport by Foreign Minister Rein Tamm.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Salim Harthy (Foreign Minister, OM, guest); Liis Kask (President, EE, host)",
      ],
    ],
    [
      "talks at an airport are talks",
      `${GUEST} met Estonian President Liis Kask at Tallinn Airport on Monday.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Salim Harthy (Foreign Minister, OM, guest); Liis Kask (President, EE, host)",
      ],
    ],
    [
      "what was planned for a visit falls with it, also behind 'and'",
      `${GUEST} has decided to postpone his visit to Estonia. Harthy was slated to visit Estonia from 5 to 7 March and hold talks with Estonian President Liis Kask in Narva.`,
      ["visit postponed 2027-03-05 EE; Salim Harthy (Foreign Minister, OM, guest); Liis Kask (President, EE, host)"],
    ],
    [
      "sightseeing is no visit",
      `${GUEST} met Estonian President Liis Kask in Tallinn on Monday. They had lunch before Harthy's sightseeing trip to Narva.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Salim Harthy (Foreign Minister, OM, guest); Liis Kask (President, EE, host)",
      ],
    ],
    [
      "who sets off for a session that is to come",
      "A Kenyan delegation has travelled to Lusaka to take part in the upcoming session of the Kenya-Zambia Joint Permanent Commission.",
      ["visit held - Lusaka", "committee_session scheduled - Lusaka"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("more meetings of one guest", () => {
  test.for<[string, string, string[]]>([
    [
      "whose people receive him is told by where he is",
      `Estonian President Liis Kask met ${GUEST} in Tallinn on Monday. Urmas Lepp, president of the Riigikogu, met Harthy on Monday afternoon.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
        "bilateral_meeting held 2027-03-01 Tallinn; Urmas Lepp (president of the Riigikogu, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
      ],
    ],
    [
      "earlier in the day is no day of the arrival",
      `${GUEST} has met with his Estonian counterpart Rein Tamm in Tallinn. The two met on Monday morning, hours after Harthy arrived in Tallinn. Earlier in the day, Harthy met with Estonian Transport Minister Maarja Oja. He had arrived in Estonia late on Sunday.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Salim Harthy (Foreign Minister, OM, guest); Rein Tamm (Foreign Minister, EE, host)",
        "bilateral_meeting held 2027-03-01 Tallinn; Salim Harthy (Foreign Minister, OM, guest); Maarja Oja (Transport Minister, EE, host)",
      ],
    ],
    [
      "what is still to come is where he is",
      `Estonian President Liis Kask hosted ${GUEST} in Tallinn on Monday. Harthy will also meet Estonian Speaker Urmas Lepp.`,
      [
        "bilateral_meeting held 2027-03-01 Tallinn; Liis Kask (President, EE, host); Salim Harthy (Foreign Minister, OM, guest)",
        "bilateral_meeting scheduled - Tallinn; Salim Harthy (Foreign Minister, OM, guest); Urmas Lepp (Speaker, EE, host)",
      ],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("where the sentence says it of 'the meeting'", () => {
  const MET = `${GUEST} and Estonian Foreign Minister Rein Tamm held talks on Monday.`;
  test.for<[string, string]>([
    ["what for stands between", "The meeting to discuss visas and flights took place in the Austrian city of Graz."],
    ["a clause stands between", "The talks, which dealt with visas, flights and the ports, were held in Graz."],
    [
      "on the sidelines of others' gathering",
      'The meeting to discuss "ties and matters of common interest" took place in Graz on the sidelines of a gathering of the Group of Seven.',
    ],
  ])("%s", ([, text]) => expect(read(`${MET} ${text}`)[0]).toContain("2027-03-01 Graz;"));

  test("another meeting is another one", () =>
    expect(read(`${MET} The previous meeting to discuss visas took place in Graz.`)[0]).toContain("2027-03-01 -;"));
});

describe("what a person is called", () => {
  test.for<[string, string, string]>([
    [
      "in full where the text has it so, and so is the counterpart",
      "FM Harthy in Graz. Omani Foreign Minister Salim Harthy met his Estonian counterpart Rein Tamm in Graz on Monday.",
      "Salim Harthy (Foreign Minister, OM, participant); Rein Tamm (Foreign Minister, EE, participant)",
    ],
    [
      "not as a caption has it",
      "Minister Salim Harthy in Graz.\n\nExternal Affairs Minister Salim Harthy of Oman met Estonian Foreign Minister Rein Tamm in Graz on Monday.",
      "Salim Harthy (External Affairs Minister, OM, participant)",
    ],
    [
      "a counterpart who is named only in the next sentence",
      `${GUEST} spoke to his Estonian counterpart by phone on Monday. Harthy and Rein Tamm discussed visas.`,
      "Rein Tamm (Foreign Minister, EE, participant)",
    ],
    [
      "a legislator",
      `Top Estonian legislator Urmas Lepp met ${GUEST} in Tallinn on Monday.`,
      "Urmas Lepp (legislator, EE, host)",
    ],
  ])("%s", ([, text, want]) => expect(read(text)[0]).toContain(want));

  test("of the state that the text names, where the headline names it in other words", () =>
    expect(
      read(
        "Turkish President Selim Demir hosted Brazilian President Caio Moraes in Ankara on Monday.",
        "Turkiye's Demir hosts Brazil's Moraes",
      )[0],
    ).toContain("Selim Demir (President, TR, host)"));
});

describe("on the United Nations' own page", () => {
  test("the Secretary-General of a readout is the UN's", () =>
    expect(
      read(
        "New York\n\n1 March 2027\n\nReadout of the Secretary-General's meeting with H.E. Ms. Ana Duarte, President of Brazil\n\nThe Secretary-General met with H.E. Ms. Ana Duarte, President of Brazil. They discussed forest finance.",
        "Readout of the Secretary-General's meeting with H.E. Ms. Ana Duarte, President of Brazil",
      ),
    ).toEqual(["bilateral_meeting held 2027-03-01 New York; Ana Duarte (President, BR, participant)"]));
});
