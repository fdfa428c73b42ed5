import { MeetingEvent, topicName, topics } from "@parley/contracts";
import { createMemoryBroker, ensureTopics } from "@parley/kafka";
import { resolve } from "@parley/resolution";
import { describe, expect, test } from "vitest";
import { sampleEvent } from "../cards/sample.ts";
import { run } from "../program.ts";
import { testContext } from "../test-context.ts";

const namespace = "parley";
const event = (id: string, outlet: string, facts: object = {}): MeetingEvent =>
  MeetingEvent.parse({
    ...sampleEvent,
    ...facts,
    id,
    article: { ...sampleEvent.article, id: `article-${id}`, url: `https://${id}.example/`, outlet },
  });
const events = [
  event("event-1", "Steppe Courier"),
  event("event-2", "Port Gazette", { date: "2025-06-10" }),
  event("event-3", "Harbour Wire", {
    mechanism: { name: "Kazakhstan-Greece Joint Economic Commission", ordinal: 5 },
    place: { city: "Athens", country: "GR" },
  }),
  event("event-4", "Far Times", { parties: ["FJ", "WS"], participants: [], mechanism: null }),
];
const ndjson = events.map((one) => JSON.stringify(one)).join("\n");
const meeting = resolve(events).find(({ members }) => members.includes("event-1"));

const parley = async (args: readonly string[], stdin = "") => {
  const { context, written } = testContext({ stdin });
  return { code: await run(args, context), ...written };
};

const expectCard = (card: string) => {
  expect(card).toMatch(/^committee session · held · 9 June 2025 · Thessaloniki, GR\n/);
  expect(card).toMatch(
    /one meeting because .*\n {4}event-1 Steppe Courier Commission meets in Thessaloniki\n {4}event-2 Port Gazette/,
  );
  expect(card).toMatch(/ {6}date: one day apart, one body +\+1\.0 {2}█\n/);
  expect(card).toMatch(/ {6}session: same +\+7\.0 {2} +█{7}\n/);
  expect(card).toMatch(/ {6}sum +\+\d+\.\d {2}\(9 are enough\)\n/);
  expect(card).toMatch(
    /near it and not part of it\n {4}event-\d .*\n {4}event-3 Harbour Wire[^]*sum .*\(9 would be enough\)\n {6}forbidden: session\n/,
  );
  expect(card).toMatch(/disputed\n {4}\/date\n {6}2025-06-09: event-1 Steppe Courier/);
  expect(card).toMatch(/status, as the reports came\n {4}2025-06-10T10:30:00\+05:00 held: event-/);
  expect(card).not.toContain("event-4");
};

describe("parley explain", () => {
  test("shows the weights of a meeting's pairs, what was kept apart and why, disputes and history, of a file of events", async () => {
    const { code, stdout, stderr } = await parley(["explain", "event-2", "-"], ndjson);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectCard(stdout);
  });

  test("shows the same of a running Parley", async () => {
    const broker = createMemoryBroker();
    await ensureTopics(broker, { namespace });
    const topic = (name: keyof typeof topics) => topicName(namespace, topics[name]);
    await broker.send([
      ...resolve(events).map((one) => ({ topic: topic("meetings"), key: one.id, value: JSON.stringify(one) })),
      { topic: topic("meetingEvents"), key: "broken", value: "{" },
      ...events.map((one) => ({
        topic: topic("meetingEvents"),
        key: one.article.id,
        value: JSON.stringify({
          type: "article_events",
          articleKey: one.article.id,
          url: one.article.url,
          events: [one],
        }),
      })),
    ]);
    const { context, written } = testContext();
    const code = await run(["explain", meeting?.id.slice(0, 12) ?? ""], {
      ...context,
      reachable: () => Promise.resolve(true),
      openBroker: () => Promise.resolve({ ...broker, close: () => Promise.resolve() }),
    });
    expect(code).toBe(0);
    expect(written.stderr).toMatch(/^parley: parley\.meeting-events\.v1 0@0: json\.invalid/);
    expectCard(written.stdout);
  });

  test("says it as JSON: the record, whose decisions are the pairs, and the pairs kept apart", async () => {
    const { stdout } = await parley(["explain", "event-1", "-", "--json"], ndjson);
    expect(JSON.parse(stdout)).toMatchObject({
      meeting: { id: meeting?.id, members: ["event-1", "event-2"], decisions: [{ a: "event-1", b: "event-2" }] },
      apart: [{ vetoes: ["session"] }],
    });
  });

  test("of a meeting with one report says so", async () => {
    const { stdout } = await parley(["explain", "event-4", "-"], ndjson);
    expect(stdout).toContain("it has one report: event-4 Far Times");
  });

  test("leads its help with examples, and says at which address Kafka does not answer", async () => {
    expect((await parley(["explain", "--help"])).stdout).toMatch(/^Examples:\n {2}parley explain /);
    expect(await parley(["explain", "event-1"])).toMatchObject({ code: 4 });
    expect(await parley(["explain", "ev"])).toMatchObject({ code: 2 });
  });
});
