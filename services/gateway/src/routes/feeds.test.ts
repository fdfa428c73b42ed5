import type { Meeting } from "@parley/contracts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { createWorld, type World } from "../example-world.ts";

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.stop());

const text = async (path: string) => (await world.get(path)).text();
/** Lines of a calendar with the folding undone. */
const calendarLines = async (query = "") =>
  (await text(`/v1/meetings.ics${query}`)).replaceAll("\r\n ", "").split("\r\n");

test.each([
  ["csv", "text/csv"],
  ["ndjson", "application/x-ndjson"],
  ["ics", "text/calendar"],
  ["rss", "application/rss+xml"],
])(
  "/v1/meetings.%s is %s, takes the conditions of the list, and is 503 while the view is rebuilt",
  async (format, type) => {
    await world.fill(exampleMeeting({ id: "m1" }), exampleMeeting({ id: "m2", kind: "visit" }));
    const response = await world.get(`/v1/meetings.${format}?kind=visit`);
    expect(response.headers.get("content-type")).toContain(type);
    const body = await response.text();
    expect([body.includes("m2"), body.includes("m1")]).toEqual([true, false]);
    expect((await world.get(`/v1/meetings.${format}?kind=party`)).status).toBe(400);
    await world.begin();
    expect((await world.get(`/v1/meetings.${format}`)).status).toBe(503);
  },
);

test("NDJSON holds a whole meeting a line, and leads to the next page", async () => {
  const meetings = ["m2", "m1"].map((id) => exampleMeeting({ id, topics: ["two\nlines"] }));
  await world.fill(...meetings);
  const lines = (await text("/v1/meetings.ndjson")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as Meeting)).toEqual(meetings);
  const first = await world.get("/v1/meetings.ndjson?limit=1&country=AT");
  const next = /^<(.+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  expect(JSON.parse(await text(next))).toMatchObject({ id: "m1" });
});

describe("CSV", () => {
  test("has a header and a line each, with lists inside cells", async () => {
    await world.fill(exampleMeeting({ id: "m1" }));
    const [header, line, end] = (await text("/v1/meetings.csv")).split("\r\n");
    const cells = Object.fromEntries((header ?? "").split(",").map((name, at) => [name, line?.split(",")[at]]));
    expect(cells).toMatchObject({ id: "m1", version: "1", date: "2024-05-14", city: "Klagenfurt", ordinal: "12" });
    expect(cells["parties"]).toBe("AT; SI");
    expect(cells["participants"]).toBe("Ana Kovač; Jörg Lindner; Petra Haas");
    expect(end).toBe("");
  });

  test.each([
    ['a "word", and more', '"a ""word"", and more"'],
    ["two\nlines", '"two\nlines"'],
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["@cmd", "'@cmd"],
    ["-1+1", "'-1+1"],
    ["a=b", "a=b"],
  ])("writes the city %o as %o", async (city, cell) => {
    await world.fill(exampleMeeting({ id: "m1", place: { city, country: null, venue: null } }));
    expect(await text("/v1/meetings.csv")).toContain(`,day,${cell},,`);
  });
});

describe("the calendar", () => {
  test("holds an event with a stable UID, the version as sequence, and whole days", async () => {
    await world.fill(exampleMeeting({ id: "m1", version: 3, date: "2024-02-28", dateEnd: "2024-02-29" }));
    expect(await calendarLines()).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//parley//gateway//EN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Meetings",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "BEGIN:VEVENT",
      "UID:m1@parley",
      "SEQUENCE:3",
      "DTSTAMP:20240514T163000Z",
      "DTSTART;VALUE=DATE:20240228",
      "DTEND;VALUE=DATE:20240301",
      "STATUS:CONFIRMED",
      String.raw`SUMMARY:Ana Kovač – Jörg Lindner: Slovenia-Austria Transport Commission\, 12th session`,
      String.raw`LOCATION:Klagenfurt\, Austria`,
      expect.stringMatching(/^DESCRIPTION:committee session\\, held\\n28/),
      "URL:http://localhost/meetings/m1",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test.each([
    ["scheduled", "CONFIRMED"],
    ["possible", "TENTATIVE"],
    ["postponed", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
    ["denied", "CANCELLED"],
  ] as const)("marks what is %s as %s", async (status, mark) => {
    await world.fill(exampleMeeting({ id: "m1", status }));
    expect(await calendarLines()).toContain(`STATUS:${mark}`);
  });

  test("cancels what was retracted, when asked for it", async () => {
    await world.fill(exampleMeeting({ id: "m1", retraction: { reason: "withdrawn" } }));
    expect(await calendarLines("?includeRetracted=true")).toContain("STATUS:CANCELLED");
  });

  test("leaves out what is not dated to a day", async () => {
    await world.fill(exampleMeeting({ id: "m1", date: "2024-05" }), exampleMeeting({ id: "m2", date: null }));
    expect(await calendarLines()).not.toContain("BEGIN:VEVENT");
  });

  test("keeps lines within 75 octets without cutting a character, and lets no text begin a line of its own", async () => {
    const name = "Ž".repeat(90);
    const topic = "a\r\nATTENDEE:mailto:x@y";
    await world.fill(
      exampleMeeting({
        id: "m1",
        mechanism: { name, ordinal: null },
        outcomes: [{ type: "mou", text: topic, proposer: null }],
      }),
    );
    const lines = (await text("/v1/meetings.ics")).split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join("").replaceAll(" ", "")).toContain(name);
    expect(lines.some((line) => line.startsWith("ATTENDEE"))).toBe(false);
  });
});

describe("RSS", () => {
  test("holds an item with the facts, a lasting guid and the time of the newest report", async () => {
    await world.fill(exampleMeeting({ id: "m1" }));
    const feed = await text("/v1/meetings.rss?country=AT&kind=committee_session");
    for (const part of [
      "<title>Ana Kovač – Jörg Lindner: Slovenia-Austria Transport Commission, 12th session</title>",
      "<link>http://localhost/meetings/m1</link>",
      '<guid isPermaLink="false">m1</guid>',
      "<pubDate>Tue, 14 May 2024 16:30:00 GMT</pubDate>",
      "<category>Austria</category>",
      'href="http://localhost/v1/meetings.rss?country=AT&amp;kind=committee_session"',
    ])
      expect(feed).toContain(part);
  });

  test("writes markup as text and leaves out what XML cannot hold", async () => {
    const venue = "<b>&\u0000\u0008\ud800</b>";
    await world.fill(exampleMeeting({ id: "m1", place: { city: null, country: null, venue } }));
    const feed = await text("/v1/meetings.rss");
    expect(feed).toContain("&lt;b&gt;&amp;   &lt;/b&gt;");
    expect(feed).not.toMatch(/<b>/);
  });
});

test("links lead to the public address where one is configured", async () => {
  const other = await createWorld({ publicUrl: "https://meetings.example" });
  await other.fill(exampleMeeting({ id: "m1" }));
  expect(await (await other.get("/v1/meetings.ics")).text()).toContain("URL:https://meetings.example/meetings/m1");
  await other.stop();
});

test("the page links to the same question in each format", async () => {
  await world.settle();
  const page = await text("/?country=AT&kind=visit&cursor=");
  for (const path of [
    "/v1/meetings.ics",
    "/v1/meetings.rss",
    "/v1/meetings.csv",
    "/v1/meetings.ndjson",
    "/v1/meetings",
  ])
    expect(page).toContain(`href="${path}?country=AT&amp;kind=visit"`);
});
