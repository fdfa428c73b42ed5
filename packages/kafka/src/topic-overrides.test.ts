import { topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { topicSpec } from "./ensure-topics.ts";
import { TopicOverrides } from "./topic-overrides.ts";

const specOf = (text: string, topic: (typeof topics)[keyof typeof topics]) =>
  topicSpec("unit", topic, TopicOverrides.parse(text));

describe("topic settings by configuration", () => {
  test("nothing set is the catalogue on one replica", () => {
    expect(specOf("", topics.articles)).toMatchObject({
      partitions: 6,
      replicationFactor: 1,
      settings: { "cleanup.policy": "delete", "min.insync.replicas": "1", "retention.ms": String(30 * 86_400_000) },
    });
  });

  test("what names a topic stands above what is set for every topic", () => {
    const text = "*:replication.factor=3, articles.v1:replication.factor=2,articles.v1:partitions=24";
    expect(specOf(text, topics.articles)).toMatchObject({ partitions: 24, replicationFactor: 2 });
    expect(specOf(text, topics.meetings)).toMatchObject({ partitions: 1, replicationFactor: 3 });
  });

  test("three replicas ask for two in sync, unless that is set", () => {
    const spec = (text: string) => specOf(text, topics.meetings).settings["min.insync.replicas"];
    expect(spec("*:replication.factor=3")).toBe("2");
    expect(spec("*:replication.factor=3,*:min.insync.replicas=1")).toBe("1");
  });

  test.for([
    ["articles.v1", "must be topic:setting=number"],
    ["articles.v1:partitions=many", "must be topic:setting=number"],
    ["article.v1:partitions=3", "there is no topic article.v1; there are articles.v1"],
    ["articles.v1:cleanup.policy=1", "cleanup.policy cannot be set"],
    ["articles.v1:partitions=0", "partitions must be from 1"],
    ["meetings.v1:partitions=2", "one resolver must see everything"],
    ["*:partitions=2", "set topic by topic"],
    ["meetings.v1:retention.ms=1000", "it keeps the last record of each key for ever"],
    ["*:retention.ms=1000", "set topic by topic"],
  ])("%s is refused: %s", ([text, reason]) => {
    const parsed = TopicOverrides.safeParse(text);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([expect.stringContaining(`${text}: `)]);
    expect(parsed.error?.issues[0]?.message).toContain(reason);
  });
});
