import { Meeting, type MeetingChange } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { differences, renderCard, renderTable } from "./cards.ts";
import { columnsOf } from "./text-box.ts";

const plain = { width: 80, colour: false };
const meeting = (over: Record<string, unknown> = {}): Meeting =>
  Meeting.parse({
    id: "m1",
    schemaVersion: 1,
    version: 1,
    kind: "committee_session",
    status: "held",
    mechanism: { name: "Iceland-Chile Fisheries Committee", ordinal: 3 },
    date: "2026-02-11",
    datePrecision: "day",
    place: { city: "Valparaíso", country: "CL" },
    parties: ["CL", "IS"],
    participants: [
      {
        name: "Ana Rojas",
        title: "Minister of Economy",
        titles: ["Minister of Economy", "minister of economy"],
        country: "CL",
        role: "co-chair",
      },
      { name: "Jón Hall", title: "Minister of Fisheries", titles: [], country: "IS", role: "co-chair" },
      { name: "Léa Blanc", title: null, country: null },
    ],
    outcomes: [{ type: "agreement", text: "The two sides agreed to share catch data every month." }],
    confidence: 0.9,
    evidence: [],
    members: ["e1"],
    membersOverflow: 0,
    sourcesOverflow: 0,
    sources: [
      {
        event: "e1",
        articleKey: "a",
        url: "https://a.example/1",
        outlet: "Andes Wire",
        title: null,
        publishedAt: null,
        originGroup: "1",
      },
      {
        event: "e2",
        articleKey: "b",
        url: "https://b.example/1",
        outlet: null,
        title: null,
        publishedAt: null,
        originGroup: "2",
      },
    ],
    statusHistory: [],
    conflicts: [],
    decisions: [],
    possibleSame: [],
    related: [],
    rulesVersion: "1",
    retraction: null,
    supersededBy: [],
    ...over,
  });
const change = (over: Partial<MeetingChange> = {}): MeetingChange => ({
  type: "created",
  meetingId: "m1",
  version: 1,
  previousVersion: null,
  fields: [],
  cause: [],
  meeting: meeting(),
  ...over,
});

describe("a card", () => {
  const card = renderCard(change(), null, plain);

  test.each(["NEW", "version 1", "held", "Valparaíso", "Iceland-Chile Fisheries Committee", "Ana Rojas", "Jón Hall"])(
    "shows %j",
    (text) => {
      expect(card).toContain(text);
    },
  );
  test("is a rectangle as wide as asked", () => {
    expect(new Set(card.split("\n").map(columnsOf))).toEqual(new Set([80]));
  });
  test("stays one with wide characters and a word longer than the line", () => {
    const superEvent = { name: `中国外交部${"x".repeat(200)}`, ordinal: null };
    const wide = renderCard(change({ meeting: meeting({ mechanism: superEvent }) }), null, plain);
    expect(new Set(wide.split("\n").map(columnsOf))).toEqual(new Set([80]));
  });
  test("has escape codes when it may use colour, and none otherwise", () => {
    expect(renderCard(change(), null, { width: 80, colour: true })).toContain("\u001b[");
    expect(card).not.toContain("\u001b");
  });
  test("lets no control character of an article through", () => {
    const participants = [{ name: "Eve\u001b[2J\nHall", country: "CL" }];
    expect(renderCard(change({ meeting: meeting({ participants }) }), null, plain)).not.toContain("\u001b");
  });
  test("of an update says what changed and from what", () => {
    const after = meeting({ version: 2, status: "postponed", date: "2026-03-02" });
    const update = change({
      type: "updated",
      version: 2,
      previousVersion: 1,
      fields: ["status", "date"],
      meeting: after,
    });
    expect(renderCard(update, meeting({ status: "scheduled" }), plain)).toContain(
      "  changed     status: scheduled -> postponed; date: 2026-02-11 -> 2026-03-02",
    );
  });
});

test.each([
  ["lists by their length", ["sources"], { sources: [] }, ["sources: 2 -> 0"]],
  ["structures by name alone", ["place"], { place: { city: "Arica", country: "CL" } }, ["place"]],
  ["nothing that only machines read", ["evidence", "version"], {}, []],
])("differences name %s", (_, fields, over, expected) => {
  expect(differences(fields, meeting(), meeting(over))).toEqual(expected);
});

test("the table has live meetings by date and no line wider than asked", () => {
  const table = renderTable(
    [
      meeting(),
      meeting({ id: "m2", date: "2025-01-05", status: "cancelled" }),
      meeting({ retraction: { reason: "split" } }),
    ],
    { width: 70, colour: false },
  ).split("\n");
  expect(table.map((line) => line.split(/ {2,}/)[1])).toEqual(["STATUS", "cancelled", "held"]);
  expect(Math.max(...table.map(columnsOf))).toBe(70);
});
