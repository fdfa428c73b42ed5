import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { createWorld, type World } from "../example-world.ts";

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.stop());

const HTML = { accept: "text/html" };
/** The text of a page as a reader sees it, without markup. */
const textOf = (page: string) =>
  page
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
const page = async (path: string) => {
  const response = await world.get(path, HTML);
  return { status: response.status, markup: await response.text(), headers: response.headers };
};

const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
const hostileMeeting = () => {
  const meeting = exampleMeeting({ id: "m1" });
  return exampleMeeting({
    ...meeting,
    mechanism: { name: HOSTILE, ordinal: 1 },
    superEvent: HOSTILE,
    place: { city: HOSTILE, country: HOSTILE, venue: HOSTILE },
    parties: [HOSTILE, "AT"],
    participants: meeting.participants.map((one) => ({ ...one, name: HOSTILE, title: HOSTILE })),
    topics: [HOSTILE],
    statements: [{ speaker: HOSTILE, onBehalfOf: HOSTILE, type: "said", text: HOSTILE }],
    outcomes: [{ type: "mou", text: HOSTILE, proposer: HOSTILE }],
    evidence: meeting.evidence.map((one) => ({ ...one, quote: HOSTILE, pointer: `/${HOSTILE}` })),
    sources: meeting.sources.map((one) => ({ ...one, url: "javascript:alert(3)", outlet: HOSTILE, title: HOSTILE })),
    statusHistory: [{ status: "held", asOf: HOSTILE, event: "e1" }],
    conflicts: [{ pointer: `/${HOSTILE}`, values: [{ value: HOSTILE, events: ["e1"] }] }],
    rulesVersion: HOSTILE,
  });
};

test("the list shows date, place, kind, mechanism, principals with titles, status, outcomes and sources", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  const { status, markup } = await page("/");
  expect(status).toBe(200);
  const text = textOf(markup);
  for (const part of [
    "14 May 2024",
    "Klagenfurt, Austria",
    "committee session · Slovenia-Austria Transport Commission, 12th session",
    "Ana Kovač Infrastructure Minister, Slovenia ↔ Jörg Lindner Federal Minister, Austria",
    "held",
    "MoU memorandum on night trains",
    "2 sources: Drava Courier , news.example",
    "Ana Kovač, Slovenia&#39;s infrastructure minister",
    "name of Ana Kovač, title of Ana Kovač — Drava Courier",
  ])
    expect(text).toContain(part);
  expect(markup).toContain('href="https://news.example/e1"');
});

describe.each(["/", "/meetings/m1", "/meetings/m1/row"])("%s", (path) => {
  test("shows what a news site wrote as text, never as markup, and links to pages only", async () => {
    await world.fill(hostileMeeting());
    const { status, markup } = await page(path);
    expect(status).toBe(200);
    expect(markup).not.toMatch(/<img|<script>|javascript:/i);
    expect(markup).toContain("&lt;script&gt;alert(2)&lt;/script&gt;");
  });

  test("allows no inline script or style, and no framing", async () => {
    await world.fill(exampleMeeting({ id: "m1" }));
    const { markup, headers } = await page(path);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(markup).not.toMatch(/ style=| on[a-z]+=|<style/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

test("a page of a meeting shows evidence, sources, status history and where the reports disagree", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  const text = textOf((await page("/meetings/m1")).markup);
  for (const part of [
    "Date 14 May 2024 (stated)",
    "Petra Haas State Secretary Austria participant",
    "place city: Klagenfurt 2 reports · Villach 1 report",
    "on Tuesday 14 May in Klagenfurt date — news.example",
    "Drava Courier Transport commission meets in Klagenfurt 2024-05-14 18:30 +02:00",
    "scheduled 2024-05-02 09:00 +02:00",
    "version 1",
  ])
    expect(text).toContain(part);
});

test("a retracted meeting says so and leads to what took its place", async () => {
  await world.fill(exampleMeeting({ id: "m1", retraction: { reason: "merged" }, supersededBy: ["m2222222222"] }));
  const { markup } = await page("/meetings/m1");
  expect(textOf(markup)).toContain("This record was retracted (merged). Its reports now belong to m2222222 .");
  expect(markup).toContain('href="/meetings/m2222222222"');
});

test("a meeting of which nothing is known but its kind has a page without holes", async () => {
  const bare = {
    participants: [],
    parties: [],
    evidence: [],
    sources: [],
    outcomes: [],
    statements: [],
    conflicts: [],
  };
  const unknown = { date: null, datePrecision: null, dateBasis: null, mechanism: null, codes: null, confidence: null };
  await world.fill(
    exampleMeeting({ id: "m1", ...bare, ...unknown, place: { city: null, country: null, venue: null } }),
  );
  const { markup } = await page("/meetings/m1");
  expect(markup).not.toMatch(/null|undefined|NaN/);
  expect(textOf(markup)).toContain("date unknown");
});

test("the form keeps what was asked, ignores its empty fields, and the next page keeps it too", async () => {
  await world.fill(...["m1", "m2", "m3"].map((id) => exampleMeeting({ id })));
  const { markup } = await page("/?country=AT&person=&kind=committee_session&limit=2");
  expect(markup).toContain('name="country" value="AT"');
  expect(markup).toMatch(/<option value="committee_session" selected>/);
  const older = /href="(\/\?[^"]+)">Older/.exec(markup)?.[1]?.replaceAll("&amp;", "&");
  expect(older).toContain("kind=committee_session");
  const next = await page(older ?? "");
  expect(next.markup.match(/<article/g)).toHaveLength(1);
  expect(next.markup).not.toContain("Older");
});

test.each([
  ["/", true],
  ["/?country=AT&kind=visit", true],
  ["/?person=ana", false],
  ["/?q=rail", false],
  ["/?from=2024", false],
])("%s is live: %s", async (path, live) => {
  await world.settle();
  const { markup } = await page(path);
  expect(markup.includes("/assets/live.js")).toBe(live);
  expect(markup.includes("data-stream=")).toBe(live);
});

test("an empty list says so; a wrong question and an unknown meeting are pages with the reason", async () => {
  await world.settle();
  expect(textOf((await page("/")).markup)).toContain("No meetings match.");
  const wrong = await page("/?from=yesterday");
  expect([wrong.status, textOf(wrong.markup).includes("from:")]).toEqual([400, true]);
  const unknown = await page("/meetings/nobody");
  expect([unknown.status, textOf(unknown.markup).includes("There is no meeting nobody.")]).toEqual([404, true]);
});

test.each([
  ["/assets/style.css", "text/css"],
  ["/assets/live.js", "text/javascript"],
])("%s is served as %s", async (path, type) => {
  const response = await world.get(path);
  expect(response.headers.get("content-type")).toContain(type);
  expect((await response.text()).length).toBeGreaterThan(100);
});
