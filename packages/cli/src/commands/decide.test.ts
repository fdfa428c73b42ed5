import { decisionKeyOf, type Meeting, topicName, topics } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics } from "@parley/kafka";
import { beforeEach, describe, expect, test } from "vitest";
import { meetingOf, sampleEvent } from "../cards/sample.ts";
import { run } from "../program.ts";
import { testContext } from "../test-context.ts";

const namespace = "parley";
const meeting = (id: string, members: string[], facts: Partial<Meeting> = {}): Meeting => ({
  ...meetingOf(sampleEvent),
  id,
  members,
  ...facts,
});
const gone = { retraction: { reason: "merged" as const }, supersededBy: ["aaaa1111"], members: [] };

let broker: Broker;
beforeEach(async () => {
  broker = createMemoryBroker();
  await ensureTopics(broker, { namespace });
  const meetings = [
    meeting("aaaa1111", ["event-1", "event-2"]),
    meeting("aaaa2222", ["event-3"]),
    meeting("bbbb3333", ["event-4"]),
    meeting("cccc4444", [], gone),
  ];
  await broker.send(
    meetings.map((value) => ({
      topic: topicName(namespace, topics.meetings),
      key: value.id,
      value: JSON.stringify(value),
    })),
  );
});

const parley = async (...args: readonly string[]) => {
  const { context, written } = testContext();
  const code = await run(args, {
    ...context,
    reachable: () => Promise.resolve(true),
    openBroker: () => Promise.resolve({ ...broker, close: () => Promise.resolve() }),
  });
  return { code, ...written };
};
/** What lies in the log of meeting events. */
const decided = async (): Promise<unknown[]> => {
  const { stdout } = await parley("tail", "meeting-events", "--from", "earliest", "--until-end", "--json");
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

describe("parley same and not-same", () => {
  test("write a decision about the meetings' first events, under the key of the pair", async () => {
    const { code, stderr } = await parley("same", "bbbb", "aaaa1", "--reason", "one town", "--by", "desk");
    expect(code).toBe(0);
    const key = decisionKeyOf("event-1", "event-4");
    expect(stderr).toContain(`events event-1 and event-4 are the same (${key})`);
    expect(await decided()).toEqual([
      { type: "decision", verdict: "same", a: "event-1", b: "event-4", by: "desk", reason: "one town" },
    ]);
  });

  test("take two events of one meeting, and split it", async () => {
    expect(await parley("not-same", "event-2", "event-1")).toMatchObject({ code: 0 });
    expect(await decided()).toEqual([
      { type: "decision", verdict: "not_same", a: "event-1", b: "event-2", by: null, reason: null },
    ]);
  });

  test("are taken back with a null value under the same key", async () => {
    await parley("not-same", "event-3", "event-4");
    expect((await parley("not-same", "event-4", "event-3", "--undo")).stderr).toMatch(
      /^taken back what was decided about/,
    );
    expect((await decided()).at(-1)).toEqual({ key: decisionKeyOf("event-3", "event-4"), value: null });
  });

  test.each([
    ["one meeting named twice", ["aaaa1111", "aaaa1"], 2, /both are meeting aaaa1111/],
    ["a meeting and one of its own events", ["aaaa1111", "event-2"], 2, /Name two of its events/],
    [
      "a beginning that fits two meetings",
      ["aaaa", "bbbb"],
      2,
      /aaaa is the beginning of 2 meetings:\n {2}aaaa1111 {2}2025-06-09/,
    ],
    ["a name that is too short", ["aaa", "bbbb"], 2, /aaa: give at least 4 characters/],
    ["nobody's name", ["dddd", "bbbb"], 1, /no meeting and no event of one has an id that begins with dddd/],
    ["a meeting that is gone", ["cccc", "bbbb"], 1, /cccc4444 is gone \(merged, now aaaa1111\)/],
  ])("refuse %s", async (_what, names, code, stderr) => {
    const result = await parley("not-same", ...names);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(stderr);
    expect(await decided()).toEqual([]);
  });

  test.each(["same", "not-same"])("%s leads its help with examples", async (name) => {
    expect((await parley(name, "--help")).stdout).toMatch(new RegExp(`^Examples:\\n {2}parley ${name} `));
  });
});
