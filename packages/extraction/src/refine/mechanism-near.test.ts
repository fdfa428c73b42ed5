import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** "kind | mechanism #number" of each event. */
const read = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { title })).events.map(
    ({ kind, mechanism }) => `${kind} | ${mechanism === null ? "-" : `${mechanism.name} #${mechanism.ordinal ?? ""}`}`,
  );

const WANJIRU = "Kenyan Foreign Minister Amina Wanjiru";
const ODOCH = "Ugandan Foreign Minister Okello Odoch";

describe("the sentences around the meeting say what it is called", () => {
  test.for([
    [
      `Kenya and Uganda held a meeting of the Joint Commission on Fisheries in Kampala on Tuesday. The meeting was the 31st since the commission was set up.`,
      ["committee_session | Joint Commission on Fisheries #31"],
    ],
    [
      `The talks, the 17th Strategic Dialogue between Kenya and Uganda, took place in Kampala on Tuesday, a day before the two are to be joined by U.S. Deputy Secretary of State Ann Lind for consultations.`,
      ["committee_session | Strategic Dialogue between Kenya and Uganda #17", "multilateral_meeting | -"],
    ],
    [
      `Third Kenya-Uganda Strategic Dialogue\n\nThe two-day meeting in Nairobi was opened on Tuesday by ${WANJIRU} and ${ODOCH}.`,
      ["committee_session | Kenya-Uganda Strategic Dialogue #3"],
    ],
    [
      `Kenya-Uganda Strategic Dialogue\n\n${WANJIRU} and ${ODOCH} held talks in Nairobi on Tuesday on fish and sugar.`,
      ["committee_session | Kenya-Uganda Strategic Dialogue #"],
    ],
    [
      `The fourth Kenya-Uganda Strategic Dialogue has ended with a pledge on fish.\n\n${WANJIRU} and ${ODOCH} led the meeting in Nairobi on Tuesday.`,
      ["committee_session | Kenya-Uganda Strategic Dialogue #4"],
    ],
    [
      `Kenya and Uganda have postponed next week's meeting of their cabinets in Kampala. The two presidents were due to preside over the sixth Binational Cabinet on 26 June.`,
      ["committee_session | Binational Cabinet #6"],
    ],
    [
      `${WANJIRU} and ${ODOCH} met in Nairobi on Tuesday. It was the ninth session of the Kenya-Uganda Joint Transport Committee.`,
      ["committee_session | Kenya-Uganda Joint Transport Committee #9"],
    ],
    [
      `Kenya and Uganda on Tuesday signed three agreements at the close of the VI Session of their Bi-National Commission. ${WANJIRU} and ${ODOCH} co-chaired the meeting in Nairobi.`,
      ["committee_session | Bi-National Commission #6"],
    ],
    [
      `Kenya and Uganda on Tuesday signed the protocol of the 9th session of the Kenya-Uganda Joint Commission. ${WANJIRU} and ${ODOCH} led the two-day session in Nairobi.`,
      ["committee_session | Kenya-Uganda Joint Commission #9"],
    ],
    [
      `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. The talks took place within the framework of the Kenya-Uganda Strategic Dialogue.`,
      ["committee_session | Kenya-Uganda Strategic Dialogue #"],
    ],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

test("what is to be convened by a joint statement is another meeting", () =>
  expect(
    read(
      `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. Under a joint statement, they will:\n- convene the 11th session of the Kenya-Uganda Joint Committee on Trade in Kampala;\n- build a bridge.`,
    ),
  ).toEqual(["bilateral_meeting | -", "committee_session | Kenya-Uganda Joint Committee on Trade #11"]));

test("the next session that two who met agree on is theirs, though only its body is named", () =>
  expect(
    read(
      `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. They agreed to hold the fourth session of the Joint Commission in Kampala next year.`,
    ),
  ).toEqual(["bilateral_meeting | -", "committee_session | Joint Commission #4"]));

describe("another session, or one of other sides, does not give its name", () => {
  test.for([
    `Kenya-Uganda Joint Commission to meet in March\n\n${WANJIRU} met ${ODOCH} in Nairobi on Tuesday and agreed on a date.`,
    `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. They recalled that the third session of the Kenya-Uganda Joint Commission was held in Kampala in 2022.`,
    `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. The talks were held within the framework of the Nairobi Ports Forum.`,
    `${WANJIRU} received ${ODOCH} in Nairobi on Tuesday, on the first visit by a Ugandan minister in the framework of the Strategic Partnership Council established in 2021.`,
    `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. The two ministers concurred in holding the seventh Kenya-Uganda Joint Dialogue within this year.`,
    `${WANJIRU} met ${ODOCH} in Nairobi on Tuesday. The joint commission of ministers that preceded the talks took place on Monday.`,
    `${WANJIRU}, co-chair of the Kenya-Uganda Joint Commission, met ${ODOCH} in Nairobi on Tuesday.`,
    `${WANJIRU}, who was in Munich for the Munich Security Conference, met ${ODOCH} on Tuesday.`,
  ])("%s", (text) => expect(read(text)).toEqual(["bilateral_meeting | -"]));
});

describe("the number may stand apart from the name", () => {
  test.for([
    `The Kenya-Uganda Joint Commission met in Nairobi on Tuesday. The session, the ninth of its kind, was opened by ${WANJIRU} and ${ODOCH}.`,
    `${WANJIRU} and ${ODOCH} met in Nairobi on Tuesday for the Kenya-Uganda Joint Commission. The commission held its ninth meeting at the foreign ministry.`,
    `Kenya-Uganda Joint Commission put off\n\nThe ninth session of the Kenya-Uganda Joint Commission, which was to be held in Nairobi next week, has been postponed.`,
  ])("%s", (text) => expect(read(text)).toEqual(["committee_session | Kenya-Uganda Joint Commission #9"]));
  test("a name that only the title holds is that of the meeting below it", () => {
    const text = `${WANJIRU} and ${ODOCH} held talks in Nairobi on Tuesday on fish and sugar.`;
    expect(read(text, "Kenya-Uganda Strategic Dialogue")).toEqual([
      "committee_session | Kenya-Uganda Strategic Dialogue #",
    ]);
  });
});
