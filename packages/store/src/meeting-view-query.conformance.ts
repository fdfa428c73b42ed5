import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import type { MeetingQuery } from "./meeting-view.ts";
import { IDENTITY, viewSubjects } from "./view-subjects.ts";

const [person] = exampleMeeting({ id: "x" }).participants;
const MEETINGS = [
  exampleMeeting({ id: "m1", date: "2024-05", datePrecision: "month" }),
  exampleMeeting({
    id: "m2",
    date: "2024-05-14",
    kind: "committee_session",
    mechanism: { name: "Alps-Adriatic Working Group", ordinal: 4 },
  }),
  exampleMeeting({
    id: "m3",
    date: "2024-05-20",
    parties: ["African Union", "DE"],
    participants: [{ ...person!, name: "Maud Perrin", country: "FR", organisation: "Sahel Institute" }],
    place: { city: "Nouméa", country: "FR", venue: null },
    topics: ["the price of fresh water", "Adriatic cables"],
  }),
  exampleMeeting({
    id: "m4",
    date: null,
    parties: ["JP", "MN"],
    participants: [],
    retraction: { reason: "withdrawn" },
  }),
];

const subjects = viewSubjects(inject("redisUrl"), () => `test-${randomUUID()}`);

describe.each(subjects)("a meeting view %s", (_name, create) => {
  const view = create();
  beforeAll(async () => {
    await view.reset(IDENTITY);
    await view.apply({ identity: IDENTITY, from: 0n, next: 4n, meetings: MEETINGS });
  });
  afterAll(async () => {
    await view.reset(IDENTITY);
    await view.close();
  });

  test.each<[string, Partial<MeetingQuery>, string[]]>([
    ["a party", { country: "si" }, ["m2", "m1"]],
    ["a participant's country", { country: "FR" }, ["m3"]],
    ["an organisation", { country: "african union" }, ["m3"]],
    ["a whole name without accents", { person: "ana kovac" }, ["m2", "m1"]],
    ["a name in another order", { person: "Kovač, Ana" }, ["m2", "m1"]],
    ["one word of a name", { person: "lindner" }, ["m2", "m1"]],
    ["a part of a word", { person: "kova" }, []],
    ["a mechanism", { mechanism: "alps–adriatic working group" }, ["m2"]],
    ["a word of a mechanism", { mechanism: "Adriatic" }, ["m2"]],
    ["a first day", { from: "2024-05-15" }, ["m3"]],
    ["a last day", { to: "2024-05-14" }, ["m2", "m1"]],
    ["one day", { from: "2024-05-14", to: "2024-05-14" }, ["m2"]],
    ["a month", { from: "2024-05", to: "2024-05" }, ["m3", "m2", "m1"]],
    [
      "a first day that is the first of the month, for a meeting dated to the month",
      { from: "2024-05-01" },
      ["m3", "m2", "m1"],
    ],
    ["a second day, for a meeting dated to the month", { from: "2024-05-02" }, ["m3", "m2"]],
    ["a single letter", { person: "k" }, []],
    ["words searched for in names", { search: "lindner ana" }, ["m2", "m1"]],
    ["a word that is one's mechanism and another's topic", { search: "adriatic" }, ["m3", "m2"]],
    ["words of a topic, whatever stands between them", { search: "Water PRICE" }, ["m3"]],
    ["a search with words that are everywhere", { search: "the water of the" }, ["m3"]],
    ["a name, a place and an organisation", { search: "perrin noumea institute african" }, ["m3"]],
    ["a search of which one word is not there", { search: "water lindner" }, []],
    ["a search without a word", { search: "- of" }, []],
    ["a search and a condition", { search: "vienna", country: "JP", includeRetracted: true }, ["m4"]],
    ["two conditions", { country: "SI", kind: "committee_session" }, ["m2"]],
    ["conditions no meeting fulfils together", { country: "FR", kind: "committee_session" }, []],
    ["a value nobody has", { status: "denied" }, []],
  ])("finds meetings by %s", async (_name, query, expected) => {
    const { meetings, nextCursor } = await view.list({ limit: 10, ...query });
    expect(meetings.map(({ id }) => id)).toEqual(expected);
    expect(nextCursor).toBeNull();
  });
});
