import { MeetingEvent } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { renderEventCard } from "./event-card.ts";
import { renderChangeCard, renderMeetingCard } from "./meeting-card.ts";
import { plain } from "./paint.ts";
import { meetingOf, sampleEvent, sampleText } from "./sample.ts";
import { wrap } from "./wrap.ts";

const monochrome = { colour: false, width: 100 };

describe("an event card", () => {
  test("leads with kind, status, date and place, and names people with office, country and role", () => {
    const lines = renderEventCard(sampleEvent, sampleText, monochrome).split("\n");
    expect(lines[0]).toBe("committee session · held · 9 June 2025 · Thessaloniki, GR");
    expect(lines).toContain("  mechanism   4th Kazakhstan-Greece Joint Economic Commission");
    expect(lines).toContain("  who         Gulnar Abisheva: Deputy Trade Minister, KZ, co-chair");
  });

  test("shows each fact's evidence as pointer, value and the quote with the words around it", () => {
    const card = renderEventCard(sampleEvent, sampleText, monochrome);
    expect(card).toContain(
      "    /place/city Thessaloniki  place.in, stated\n      …said that the talks were held in [Thessaloniki] on Monday",
    );
  });

  test("does without the words around when the document is not at hand", () => {
    expect(renderEventCard(sampleEvent, null, monochrome)).toContain("\n      [Thessaloniki]");
  });

  test.each([
    ["a week", { date: "2025-06-09", datePrecision: "week" }, "week of 9 June 2025"],
    ["a month", { date: "2025-06", datePrecision: "month" }, "June 2025"],
    ["a year", { date: "2025", datePrecision: "year" }, "2025"],
    ["a range", { date: "2025-06-09", dateEnd: "2025-06-11", datePrecision: "range" }, "9 June 2025 to 11 June 2025"],
    ["none", { date: null, datePrecision: "none" }, "date not known"],
  ])("says a date of %s", (_name, date, words) => {
    const event = MeetingEvent.parse({ ...sampleEvent, ...date });
    expect(renderEventCard(event, null, monochrome).split("\n")[0]).toContain(` · ${words} · `);
  });

  test("says how a call was held when it has no place", () => {
    const event = MeetingEvent.parse({ ...sampleEvent, kind: "phone_call", format: "phone", place: null });
    expect(renderEventCard(event, null, monochrome).split("\n")[0]).toBe("phone call · held · 9 June 2025 · by phone");
  });

  test("names an office once, however often it is spelt in another case", () => {
    const [person] = sampleEvent.participants;
    const titles = ["Deputy Trade Minister", "deputy trade minister", "member of parliament"];
    const participants = [{ ...person, titles, role: "head_of_delegation" }];
    const card = renderEventCard(MeetingEvent.parse({ ...sampleEvent, participants }), null, monochrome);
    expect(card).toContain("Gulnar Abisheva: Deputy Trade Minister; member of parliament, KZ, head of delegation");
  });

  test("keeps escape sequences out of the terminal", () => {
    const event = MeetingEvent.parse({ ...sampleEvent, superEvent: "\u001b]52;c;aGk=\u0007Expo\u001b[2J\u202e" });
    expect(renderEventCard(event, null, monochrome)).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  });

  test("is coloured only when asked", () => {
    expect(renderEventCard(sampleEvent, sampleText, { colour: true, width: 100 })).toContain("\u001b[");
    expect(renderEventCard(sampleEvent, sampleText, monochrome)).not.toContain("\u001b");
  });

  test("stays inside the width, but for single words that are longer", () => {
    const lines = renderEventCard(sampleEvent, sampleText, { colour: false, width: 60 }).split("\n");
    const facts = lines.slice(1, lines.indexOf("  evidence"));
    expect(facts.filter((line) => line.length > 60)).toEqual([]);
  });
});

describe("a meeting card", () => {
  const meeting = meetingOf(sampleEvent);

  test("says who reports it, from how many origins, and where the reports disagree", () => {
    const card = renderMeetingCard(meeting, monochrome);
    expect(card).toContain("  told by     Steppe Courier, Commission meets in Thessaloniki, 2025-06-10T10:30:00+05:00");
    expect(card).toContain("version 2, 2 reports of 1 origin");
    expect(card).toContain("  disputed    /place/city: Thessaloniki (1) or Athens (1)");
    expect(card).toContain("  history     scheduled, then held");
  });

  test("carries a heading when it is given one, and a change says its fields", () => {
    expect(renderMeetingCard(meeting, { ...monochrome, heading: "new" }).split("\n")[0]).toBe(" new ");
    const change = {
      type: "updated" as const,
      meetingId: meeting.id,
      version: 2,
      previousVersion: 1,
      cause: [],
      meeting,
    };
    const card = renderChangeCard({ ...change, fields: ["place", "status"] }, monochrome);
    expect(card.split("\n")[0]).toBe(" updated: place, status ");
  });

  test("says where a retracted meeting's reports have gone", () => {
    const retracted = { ...meeting, retraction: { reason: "merged" as const }, supersededBy: ["abcdef0123456789"] };
    expect(renderMeetingCard(retracted, monochrome)).toContain("  retracted   merged, now abcdef012345");
  });
});

test.each([
  ["one line", "a b", ["> a b"]],
  ["words that do not fit", "aaaaaaaaaaaa bbbbbbbbbbbb", ["> aaaaaaaaaaaa", "  bbbbbbbbbbbb"]],
  ["a word longer than the line", `x ${"y".repeat(40)} z`, ["> x", `  ${"y".repeat(40)}`, "  z"]],
  ["nothing", "", [">"]],
])("wrap puts %s", (_name, text, lines) => {
  expect(wrap(text, { width: 24, first: "> " })).toEqual(lines);
});

test("plain makes one line of many and keeps every script", () => {
  expect(plain(" Сәлем,\n\tПекин\u0000 ")).toBe("Сәлем, Пекин");
  expect(plain("one\t\u0000\ttwo")).toBe("one two");
});
