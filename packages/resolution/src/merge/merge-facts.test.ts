import type { Evidence, MeetingEvent } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { type EventSketch, exampleEvent } from "../example-events.ts";
import { resolve } from "../resolve.ts";

const AIGERIM = { name: "Aigerim Satpayeva", country: "KZ" };
const LARS = { name: "Lars Holmen", country: "NO" };

/** The one meeting that these reports make. */
const merged = (...sketches: Partial<EventSketch>[]) => {
  const events = sketches.map((sketch, index) => exampleEvent({ id: "abcdefgh"[index] ?? "z", ...sketch }));
  const [meeting, ...others] = resolve(events);
  expect(others).toEqual([]);
  if (meeting === undefined) throw new Error("No meeting came of these reports.");
  return meeting;
};
const evidence = (pointer: string, quote: string): Evidence => ({
  pointer,
  start: 10,
  end: 10 + quote.length,
  quote,
  rule: "test",
  certainty: "stated",
});

describe("the date", () => {
  test("of a report of the past outweighs a preview's", () => {
    const meeting = merged(
      { status: "scheduled", date: "2031-05-05", publishedAt: "2031-05-01T00:00:00Z" },
      { status: "scheduled", date: "2031-05-05", publishedAt: "2031-05-02T00:00:00Z" },
      { date: "2031-05-06" },
    );
    expect(meeting.date).toBe("2031-05-06");
    expect(meeting.conflicts.map(({ pointer, values }) => [pointer, values.map(({ value }) => value)])).toEqual([
      ["/date", ["2031-05-06", "2031-05-05"]],
    ]);
  });

  test("to the day outweighs a week, and a day said outweighs a dateline", () => {
    expect(merged({ date: "2031-05-05", datePrecision: "week" }, {}).date).toBe("2031-05-06");
    expect(merged({ date: "2031-05-07", dateBasis: "dateline" }, {}).date).toBe("2031-05-06");
  });

  test("of a ministry outweighs that of papers that copied each other", () => {
    const meeting = merged(
      { date: "2031-05-07", documentSha256: "5e" },
      { date: "2031-05-07", documentSha256: "5e" },
      { url: "https://www.mfa.gov.kz/news/1" },
    );
    expect(meeting.date).toBe("2031-05-06");
  });

  test("keeps a range whole", () => {
    const range = { dateEnd: "2031-05-07", datePrecision: "range" as const };
    expect(merged(range, range, {})).toMatchObject({
      date: "2031-05-06",
      dateEnd: "2031-05-07",
      datePrecision: "range",
    });
  });
});

describe("the status", () => {
  const on = (publishedAt: string, status: MeetingEvent["status"]) => ({ publishedAt, status });
  test.each<[string, Partial<EventSketch>[], string]>([
    ["a report outweighs later previews", [on("2031-05-07", "held"), on("2031-05-08", "scheduled")], "held"],
    ["the newest plan counts", [on("2031-05-01", "scheduled"), on("2031-05-03", "postponed")], "postponed"],
    ["a plan set again is a plan", [on("2031-05-03", "postponed"), on("2031-05-04", "scheduled")], "scheduled"],
    ["a rumour never outweighs a plan", [on("2031-05-01", "scheduled"), on("2031-05-04", "denied")], "scheduled"],
    ["a rumour stays one", [on("2031-05-01", "possible"), on("2031-05-04", "denied")], "denied"],
    ["of one moment the graver", [on("2031-05-04", "scheduled"), on("2031-05-04", "cancelled")], "cancelled"],
    ["held before it could be is no report", [on("2031-05-01", "held"), on("2031-05-02", "scheduled")], "scheduled"],
  ])("%s", (_what, sketches, status) => {
    expect(merged(...sketches).status).toBe(status);
  });

  test("keeps its history, a step for each turn", () => {
    const steps = ["scheduled", "scheduled", "postponed", "held"] as const;
    const days = ["2031-05-01", "2031-05-02", "2031-05-04", "2031-05-07"];
    const meeting = merged(...steps.map((status, index) => on(days[index] ?? "", status)));
    expect(meeting.statusHistory).toEqual([
      { status: "scheduled", asOf: "2031-05-01", event: "a" },
      { status: "postponed", asOf: "2031-05-04", event: "c" },
      { status: "held", asOf: "2031-05-07", event: "d" },
    ]);
    expect(meeting.conflicts).toEqual([]);
  });

  test("called off after it was held is a conflict", () => {
    const [conflict] = merged(on("2031-05-07", "held"), on("2031-05-09", "cancelled")).conflicts;
    expect(conflict).toEqual({
      pointer: "/status",
      values: [
        { value: "cancelled", events: ["b"] },
        { value: "held", events: ["a"] },
      ],
    });
  });
});

describe("the place", () => {
  test("is as exact as the reports of the town together", () => {
    const meeting = merged(
      { place: { city: "Wien" } },
      { place: { city: "Vienna", country: "AT" } },
      { place: { city: "Vienna", venue: "Hofburg" } },
    );
    expect(meeting.place).toEqual({ city: "Vienna", country: "AT", venue: "Hofburg" });
    expect(meeting.conflicts).toEqual([]);
  });

  test("shows two towns as a conflict, the one where it was held first", () => {
    const meeting = merged({ status: "scheduled", place: { city: "Oslo" } }, {});
    expect(meeting.place.city).toBe("Vienna");
    expect(meeting.conflicts[0]).toMatchObject({
      pointer: "/place/city",
      values: [{ value: "Vienna" }, { value: "Oslo" }],
    });
  });
});

describe("participants", () => {
  test("are one person in all spellings, under the Latin name most use", () => {
    const cyrillic = { participants: [{ name: "Айгерим Сатпаева", country: "KZ" }, LARS] };
    const meeting = merged({}, {}, cyrillic, { participants: [{ name: "Satpayeva", country: "KZ" }, LARS] });
    expect(meeting.participants.map(({ name }) => name)).toEqual(["Aigerim Satpayeva", "Lars Holmen"]);
  });

  test("keep the most telling role and every title", () => {
    const meeting = merged(
      { participants: [{ ...AIGERIM, title: "Minister", role: "participant" }, LARS] },
      { participants: [{ ...AIGERIM, title: "Deputy Prime Minister", role: "guest" }, LARS] },
      { participants: [{ ...AIGERIM, title: "Deputy Prime Minister" }, LARS] },
    );
    expect(meeting.participants[0]).toMatchObject({
      title: "Deputy Prime Minister",
      titles: ["Deputy Prime Minister", "Minister"],
      role: "guest",
    });
  });

  test("of a delegation are united", () => {
    const meeting = merged({}, { participants: [AIGERIM, { name: "Daulet Omarov", country: "KZ" }, LARS] });
    expect(meeting.participants.map(({ name }) => name)).toEqual(["Aigerim Satpayeva", "Daulet Omarov", "Lars Holmen"]);
  });
});

test("a session's number given by most is kept, and the mechanism's name most write", () => {
  const names = [
    "Kazakhstan-Norway Energy Commission",
    "Kazakhstan-Norway Energy Commission",
    "Norwegian-Kazakh Energy Commission",
  ];
  const meeting = merged(
    ...names.map((name, index) => ({
      kind: "committee_session" as const,
      mechanism: { name, ordinal: index === 2 ? null : 4 },
    })),
  );
  expect(meeting.mechanism).toEqual({ name: "Kazakhstan-Norway Energy Commission", ordinal: 4 });
});

describe("sources", () => {
  test("that tell one text are one origin and one support", () => {
    const meeting = merged(
      { documentSha256: "5e", confidence: 0.8 },
      { documentSha256: "5e", confidence: 0.7 },
      { confidence: 0.5 },
    );
    expect(meeting.sources.map(({ originGroup }) => originGroup)).toEqual(["a", "a", "c"]);
    expect(meeting.confidence).toBe(0.9);
  });

  test("that claim each other as canonical are one origin", () => {
    const meeting = merged({ url: "https://agency.example/1" }, { canonicalUrl: "https://agency.example/1" });
    expect(new Set(meeting.sources.map(({ originGroup }) => originGroup)).size).toBe(1);
  });
});

describe("evidence", () => {
  test("points into the merged lists, and only at values the meeting has", () => {
    const meeting = merged(
      {
        participants: [LARS, { ...AIGERIM, title: "Minister" }],
        topics: ["rail"],
        evidence: [
          evidence("/participants/1/title", "Minister"),
          evidence("/participants/0/name", "Lars Holmen"),
          evidence("/topics/0", "rail"),
          evidence("/date", "Tuesday"),
        ],
      },
      {
        participants: [{ ...AIGERIM, title: "Minister" }, LARS],
        topics: ["grain", "rail"],
        evidence: [evidence("/topics/0", "grain"), evidence("/topics/1", "rail")],
      },
      {
        date: "2031-05-07",
        url: "https://late.example/",
        evidence: [evidence("/date", "Wednesday"), evidence("/place/city", "Vienna")],
      },
    );
    const quotes = meeting.evidence.map(({ pointer, event, quote }) => `${event} ${pointer} ${quote}`);
    const at = (name: string) => meeting.participants.findIndex((person) => person.name === name);
    expect(new Set(quotes)).toEqual(
      new Set([
        "a /date Tuesday",
        `a /participants/${at("Aigerim Satpayeva")}/title Minister`,
        `a /participants/${at("Lars Holmen")}/name Lars Holmen`,
        `a /topics/${meeting.topics.indexOf("rail")} rail`,
        `b /topics/${meeting.topics.indexOf("grain")} grain`,
        `b /topics/${meeting.topics.indexOf("rail")} rail`,
        "c /place/city Vienna",
      ]),
    );
  });

  test("above the limit keeps a quote for every value", () => {
    const many = Array.from({ length: 399 }, (_, index) => evidence("/date", `on day ${index}`));
    const meeting = merged({ evidence: many }, { evidence: [...many, evidence("/place/city", "Vienna")] });
    expect(meeting.evidence).toHaveLength(600);
    expect(meeting.evidence.map(({ pointer }) => pointer)).toContain("/place/city");
  });
});

test("one statement told by two outlets is one", () => {
  const said = (text: string) => ({
    statements: [{ speaker: "Lars Holmen", onBehalfOf: null, type: "said" as const, text }],
  });
  expect(merged(said("We will open the line."), said("“We will open the line”")).statements).toHaveLength(1);
});
