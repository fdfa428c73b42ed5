import { topicName, topics } from "@parley/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { createDeadLetterFixture, type DeadLetterFixture, linesOf } from "../test-dead-letters.ts";

let fixture: DeadLetterFixture;
beforeEach(async () => {
  fixture = await createDeadLetterFixture();
});

describe("parley dlq list", () => {
  test("counts by code and stage, and lists the newest first", async () => {
    await fixture.bury("one", "two");
    await fixture.put("nonsense", "{");
    await fixture.work();
    const { code, stdout, stderr } = await fixture.parley("dlq", "list");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "3 open\n" });
    expect(stdout).toMatch(/COUNT +CODE[^\n]*\n +2 +stage\.bug +extract [^\n]*\n +1 +json\.invalid /);
    expect(stdout).toMatch(/https:\/\/a\.example\/one +cannot read one\n/);
    expect(linesOf((await fixture.parley("dlq", "list", "--groups", "--json")).stdout)).toMatchObject([
      {
        code: "stage.bug",
        stage: "extract",
        topic: "parley.articles.v1",
        count: 2,
        samples: [expect.any(String), expect.any(String)],
      },
      { code: "json.invalid", count: 1 },
    ]);
  });

  test.each([
    [["--code", "json.invalid"], 1],
    [["--code", "json.invalid", "stage.bug"], 3],
    [["--stage", "resolve"], 0],
    [["--topic", "articles.v1"], 3],
    [["--topic", "parley.articles.v1"], 3],
    [["--topic", "parley.meetings.v1"], 0],
    [["--since", "2025-06-09"], 3],
    [["--since", "1h"], 0],
    [["--until", "2025-06-09"], 0],
    [["--until", "2025-06-10T00:00:00+02:00"], 3],
    [["--limit", "2"], 2],
  ] as const)("%s leaves %d", async (args, count) => {
    await fixture.bury("one", "two");
    await fixture.put("nonsense", "{");
    await fixture.work();
    expect(linesOf((await fixture.parley("dlq", "list", "--json", ...args)).stdout)).toHaveLength(count);
  });

  test("ends with 3 where there is none and that was asked", async () => {
    expect(await fixture.parley("dlq", "list", "--fail-empty")).toMatchObject({
      code: 3,
      stdout: "",
      stderr: "0 open\n",
    });
  });

  test.each([
    [["list", "--since", "yesterday"], "--since: It must be a time"],
    [["list", "--code", "stage.bugs"], "--code"],
    [["show", "41"], "partition:offset"],
    [["redrive", "--reason", "x"], "say which"],
    [["redrive", "--all"], "say why with --reason"],
    [["redrive", "--all", "--reason", " "], "say why with --reason"],
    [["redrive", "--all", "--reason", "x", "--rate", "0"], "whole number"],
  ] as const)("%s is wrong usage", async (args, said) => {
    const { code, stderr } = await fixture.parley("dlq", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("parley dlq show", () => {
  test("says why, what to do, and shows headers and body", async () => {
    const [id = ""] = await fixture.bury("one");
    const { code, stdout } = await fixture.parley("dlq", "show", id);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^stage\\.bug in extract · open · ${id}\n`));
    for (const part of [
      "cannot read one",
      "parley.articles.v1",
      "A bug of ours",
      "content-type: application/json",
      '"title":"one"',
    ])
      expect(stdout).toContain(part);
    const [shown] = linesOf((await fixture.parley("dlq", "show", id, "--json")).stdout);
    expect(JSON.parse(shown.value)).toMatchObject({ title: "one" });
    expect(shown.headers).toContainEqual({ name: "content-type", value: "application/json" });
  });

  test("names one that is not there", async () => {
    expect(await fixture.parley("dlq", "show", "0:999")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no dead letter 0:999"),
    });
  });
});

/** As the runner writes one for a record that the dead letters' own topic does not take. */
const buryPointer = async () => {
  const { broker, namespace } = fixture;
  const at = { topic: topicName(namespace, topics.articles), partition: 2, offset: 5 };
  const told = {
    code: "record.too-large",
    message: "8,400,000 bytes",
    stage: "extract",
    ...at,
    pointer: true,
    "failed-at": "2025-06-09T00:00:20Z",
  };
  const headers = Object.entries(told).map(([name, value]): [string, string] => [`parley-dlq-${name}`, String(value)]);
  const value = JSON.stringify({ ...at, bytes: 8_400_000 });
  await broker.send([
    {
      topic: topicName(namespace, topics.deadLetters),
      partition: 0,
      key: null,
      value,
      headers: Object.fromEntries(headers),
    },
  ]);
};

describe("a dead letter that only says where its record lies", () => {
  test("is told from the others, and is not put back", async () => {
    await fixture.bury("one");
    await buryPointer();
    const { stdout: list } = await fixture.parley("dlq", "list");
    expect(list).toMatch(/record\.too-large .*not kept, too large: 8,4/);
    const [{ id }] = linesOf((await fixture.parley("dlq", "list", "--json", "--code", "record.too-large")).stdout);
    const { stdout: card } = await fixture.parley("dlq", "show", id);
    expect(card.replace(/\s+/g, " ")).toContain("kept not here, for the dead letters do not take a record so large");
    expect(card).not.toContain("dlq redrive");
    const dry = await fixture.parley("dlq", "redrive", "--all", "--dry-run");
    expect(dry.stdout).toMatch(/would redrive 1 dead letters[^]*cannot redrive 1\n +1 +its bytes are not here/);
    const done = await fixture.parley("dlq", "redrive", "--all", "--reason", "mended");
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(new RegExp(`redriven 1 dead letters[^]*parley: ${id} stays: its bytes are not here`));
  });
});
