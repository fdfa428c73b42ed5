import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const BERG = "Norwegian Foreign Minister Anna Berg";
const ORTIZ = "Peruvian Foreign Minister Luis Ortiz";

/** "kind mechanism parties" of each event. */
const read = (text: string): string[] =>
  extract(documentOf(text)).events.map(
    ({ kind, mechanism, parties }) => `${kind} ${mechanism?.name ?? "-"} ${parties.join(",")}`,
  );

describe("a gathering that is only spoken of is not the one that is told", () => {
  test.for([
    [
      `${BERG} met ${ORTIZ} in Oslo on Monday for the Polar Ports Dialogue.`,
      "committee_session Polar Ports Dialogue NO,PE",
    ],
    [
      `${BERG} met ${ORTIZ} in Oslo on Monday to speak of preparations for the Polar Ports Dialogue.`,
      "bilateral_meeting - NO,PE",
    ],
    [
      `${BERG} met ${ORTIZ} in Oslo on Monday and stressed the importance of a good Polar Ports Dialogue.`,
      "bilateral_meeting - NO,PE",
    ],
    [
      `${BERG} met ${ORTIZ} and officials from the Mekong River Commission in Oslo on Monday.`,
      "bilateral_meeting - NO,PE",
    ],
    [`${BERG} had a telephone call on Monday with ${ORTIZ} before the Polar Ports Dialogue.`, "phone_call - NO,PE"],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual([want]));

  test("its day is not that of the call about it", () => {
    const { events } = extract(
      documentOf(`${BERG} telephoned ${ORTIZ} about preparations for the June 26-27 Polar Ports Summit.`),
    );
    expect(events[0]).toMatchObject({ kind: "phone_call", date: null });
  });
});

describe("what was before the news is not told as the news", () => {
  test.for([
    `${BERG} told reporters of Peruvian President Luis Ortiz's recent visit to Chile.`,
    `Norway acts in line with the recent Polar Ports Dialogue held in Lima.`,
  ])("%s", (text) => expect(read(text)).toEqual([]));

  test("thanks for hosting somebody make the one thanked the host, of a meeting before", () => {
    const { events } = extract(
      documentOf(
        `${BERG} spoke by phone on Monday with Japanese Foreign Minister Ito Ken. Minister Berg thanked Minister Ito for hosting State Secretary Ada Moe for a Norway-Japan-Chile trilateral meeting in Tokyo.`,
      ),
    );
    expect(
      events.map(({ kind, participants }) => [kind, participants.map(({ name, country }) => `${name} ${country}`)]),
    ).toEqual([["phone_call", ["Anna Berg NO", "Ito Ken JP"]]]);
  });

  test("the journey of somebody unknown is not that of whoever speaks of it", () => {
    expect(read(`${BERG} praised ${ORTIZ} for his speech, among others on pianist Ada Moe's tour of Mali.`)).toEqual(
      [],
    );
    expect(read(`${BERG} spoke of Second Gentleman Douglas Moe's trip to Poland.`)).toEqual([]);
  });
});
