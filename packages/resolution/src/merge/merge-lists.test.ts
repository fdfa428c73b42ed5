import type { Evidence } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { merged } from "./merged-example.ts";

const AIGERIM = { name: "Aigerim Satpayeva", country: "KZ" };
const LARS = { name: "Lars Holmen", country: "NO" };

const evidence = (pointer: string, quote: string): Evidence => ({
  pointer,
  start: 10,
  end: 10 + quote.length,
  quote,
  rule: "test",
  certainty: "stated",
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

describe("the heads of a side's delegation", () => {
  const session = (name: string, more: string[] = []) => ({
    kind: "committee_session" as const,
    mechanism: { name: "Kazakhstan-Norway Energy Commission", ordinal: 4 },
    participants: [
      { ...AIGERIM, role: "co-chair" as const },
      ...[name, ...more].map((of) => ({ name: of, country: "NO", role: "co-chair" as const })),
    ],
  });
  const disputed = (...reports: ReturnType<typeof session>[]) =>
    merged(...reports).conflicts.filter(({ pointer }) => pointer === "/participants");

  test("are in dispute where two outlets name two people", () => {
    expect(disputed(session("Lars Holmen"), session("Ingrid Moen"))).toEqual([
      {
        pointer: "/participants",
        values: [
          { value: "Ingrid Moen", events: ["b"] },
          { value: "Lars Holmen", events: ["a"] },
        ],
      },
    ]);
  });
  test("are in no dispute where one outlet names both, or one person in two spellings", () => {
    expect(disputed(session("Lars Holmen"), session("Ingrid Moen", ["Lars Holmen"]))).toEqual([]);
    expect(disputed(session("Lars Holmen"), session("Ларс Хольмен"))).toEqual([]);
  });
});

test("a session's number that outlets dispute is kept as most give it, and shown", () => {
  const numbered = (ordinal: number) => ({
    kind: "committee_session" as const,
    mechanism: { name: "Kazakhstan-Norway Energy Commission", ordinal },
  });
  const meeting = merged(numbered(4), numbered(5), numbered(4));
  expect(meeting.mechanism?.ordinal).toBe(4);
  expect(meeting.conflicts.map(({ pointer }) => pointer)).toEqual(["/mechanism/ordinal"]);
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
