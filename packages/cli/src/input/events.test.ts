import { expect, test } from "vitest";
import { sampleEvent } from "../cards/sample.ts";
import { readEvents } from "./events.ts";

const read = async (...lines: readonly unknown[]) => {
  const faults: string[] = [];
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const chunks = (async function* () {
    yield Buffer.from(text);
  })();
  const input = await readEvents(chunks, async (line, { code, message }) => {
    faults.push(`${line} ${code} ${message}`);
  });
  return { ids: [...input.events.keys()], events: [...input.events.values()], decisions: input.decisions, faults };
};
const { id, article, kind, status, parties } = sampleEvent;
const least = {
  id,
  article: { id: article.id, url: article.url },
  kind,
  status,
  parties,
  participants: [{ name: "A" }],
};

test.each([
  ["a meeting event", sampleEvent],
  ["one with only the fields that it must have", least],
  ["one inside an object", { event: least }],
  ["the events of an article, as extract prints them", { id: "x", events: [least] }],
  ["a record of the meeting-events topic", { type: "article_events", articleKey: "k", url: "u", events: [least] }],
])("a line may be %s", async (_name, line) => {
  expect(await read(line)).toMatchObject({ ids: [id], faults: [] });
});

test("a line may be a decision, or an article without events", async () => {
  const decision = { type: "decision", verdict: "not_same", a: "1", b: "2" };
  const input = await read(decision, { id: "x", events: [], dropped: "no-meeting" });
  expect(input).toMatchObject({ ids: [], decisions: [decision], faults: [] });
});

test("of two events with one id the later stands", async () => {
  const { events } = await read({ ...least, status: "scheduled" }, { ...least, status: "held" });
  expect(events.map(({ status }) => status)).toEqual(["held"]);
});

test("a bad line is told with its number and what is wrong in the shape it was meant in, and the rest is read", async () => {
  const { ids, faults } = await read("{", { event: { ...least, kind: "party" } }, "", least);
  expect(ids).toEqual([id]);
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/^1 json\.invalid /);
  expect(faults[1]).toMatch(/^2 schema\.invalid event\.kind: /);
});
