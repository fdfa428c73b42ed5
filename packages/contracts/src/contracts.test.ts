import { Parser } from "@asyncapi/parser";
import { describe, expect, test } from "vitest";
import { accessTable, topicKeys, topicsInUse } from "./access.ts";
import { asyncApiDocument } from "./async-api.ts";
import { decisionKeyOf, meetingEventIdOf } from "./ids.ts";
import { MeetingEvent } from "./meeting-event.ts";
import { topics } from "./topics.ts";

const leastEvent = {
  id: "e1",
  article: { id: "k1", url: "https://news.example/a" },
  kind: "visit",
  status: "held",
  parties: [],
  participants: [{ name: "Ana Duarte" }],
};

describe("a meeting event on input", () => {
  test("may leave out everything but id, article, kind, status, parties and names", () => {
    const event = MeetingEvent.parse(leastEvent);
    expect(event).toMatchObject({
      date: null,
      topics: [],
      place: { city: null, country: null, venue: null },
      evidence: [],
    });
    expect(event.participants).toEqual([
      { name: "Ana Duarte", title: null, titles: [], organisation: null, country: null, role: "participant" },
    ]);
  });

  test.for(["id", "article", "kind", "status", "parties", "participants"])("must have %s", (field) => {
    expect(MeetingEvent.safeParse({ ...leastEvent, [field]: undefined }).success).toBe(false);
  });
});

describe("ids", () => {
  const identity = {
    articleKey: "k",
    kind: "bilateral_meeting",
    parties: ["KZ", "CN"],
    mechanism: null,
    nth: 0,
  } as const;
  test("do not depend on the order of parties", () => {
    expect(meetingEventIdOf(identity)).toBe(meetingEventIdOf({ ...identity, parties: ["CN", "KZ"] }));
  });
  test("are the same for kinds that readers confuse", () => {
    expect(meetingEventIdOf(identity)).toBe(meetingEventIdOf({ ...identity, kind: "summit" }));
  });
  test("differ for a second event with the same facts", () => {
    expect(meetingEventIdOf(identity)).not.toBe(meetingEventIdOf({ ...identity, nth: 1 }));
  });
  test("of a decision do not depend on which event is named first", () => {
    expect(decisionKeyOf("a", "b")).toBe(decisionKeyOf("b", "a"));
  });
});

describe("the catalogue", () => {
  test("gives dead letters a record limit above every other topic's", () => {
    const others = topicKeys.filter((key) => key !== "deadLetters").map((key) => topics[key].recordBytesMax);
    expect(topics.deadLetters.recordBytesMax).toBeGreaterThan(Math.max(...others));
  });
  test("names for each topic somebody who writes or reads it", () => {
    expect([...topicsInUse()].toSorted()).toEqual([...topicKeys].toSorted());
    expect(accessTable.length).toBeGreaterThan(0);
  });
  test("is a valid AsyncAPI document", async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument({ version: "0.1.0" })));
    expect(
      diagnostics
        .filter(({ message }) => !message.startsWith("The latest version of AsyncAPi"))
        .map(({ message, path }) => `${path.join("/")}: ${message}`),
    ).toEqual([]);
    expect(document?.channels().all()).toHaveLength(topicKeys.length);
  });
});
