import { topicName, topics } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics, runStage } from "@parley/kafka";
import { defineStage, drop, PermanentError } from "@parley/stage";
import { createSilentTelemetry } from "@parley/telemetry";
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "../program.ts";
import { testContext } from "../test-context.ts";

const namespace = "parley";
const START_MS = Date.UTC(2025, 5, 9);
const faulty = new Set<string>();

/** Reads articles, and gives up on those whose title is faulty. */
const read = defineStage({
  name: "extract",
  reads: topics.articles,
  writes: {},
  run({ value }) {
    if (faulty.has(value?.title ?? "")) throw new PermanentError("stage.bug", `cannot read ${value?.title}`);
    return drop("no-meeting");
  },
});

let broker: Broker;
let timeMs: number;
beforeEach(async () => {
  timeMs = START_MS;
  broker = createMemoryBroker({ now: () => (timeMs += 1_000) });
  await ensureTopics(broker, { namespace });
  faulty.clear();
});

const completed = async (...args: readonly string[]) => {
  const { context, written } = testContext();
  const code = await run(args, {
    ...context,
    reachable: () => Promise.resolve(true),
    openBroker: () => Promise.resolve({ ...broker, close: () => Promise.resolve() }),
  });
  return { code, ...written };
};
const json = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const put = (key: string, value: string | null) =>
  broker.send([
    { topic: topicName(namespace, topics.articles), key, value, headers: { "content-type": "application/json" } },
  ]);
const article = (title: string) =>
  put(
    `https://a.example/${title}`,
    JSON.stringify({
      url: `https://a.example/${title}?utm_source=x`,
      title,
      content: { mediaType: "text/plain", body: "x" },
    }),
  );

const work = async (): Promise<void> => {
  const topic = topicName(namespace, topics.articles);
  const telemetry = createSilentTelemetry();
  const signal = new AbortController().signal;
  const running = await runStage({ broker, namespace, stage: read, telemetry, signal, now: () => (timeMs += 1_000) });
  const isDrained = async () => {
    for (const [at, end] of await broker.endOffsets(topic))
      if (((await broker.committedOffset(`${namespace}.extract`, topic, at)) ?? 0n) < end) return false;
    return true;
  };
  while (!(await isDrained())) await new Promise((resolve) => setTimeout(resolve, 5));
  await running.stop();
};
const bury = async (...titles: readonly string[]): Promise<string[]> => {
  for (const title of titles) {
    faulty.add(title);
    await article(title);
  }
  await work();
  return json((await completed("dlq", "list", "--json")).stdout).map(({ id }) => id);
};

describe("parley dlq list", () => {
  test("counts by code and stage, and lists the newest first", async () => {
    await bury("one", "two");
    await put("nonsense", "{");
    await work();
    const { code, stdout, stderr } = await completed("dlq", "list");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "3 open\n" });
    expect(stdout).toMatch(/COUNT +CODE[^\n]*\n +2 +stage\.bug +extract [^\n]*\n +1 +json\.invalid /);
    expect(stdout).toMatch(/https:\/\/a\.example\/one +cannot read one\n/);
    expect(json((await completed("dlq", "list", "--groups", "--json")).stdout)).toMatchObject([
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
    await bury("one", "two");
    await put("nonsense", "{");
    await work();
    expect(json((await completed("dlq", "list", "--json", ...args)).stdout)).toHaveLength(count);
  });

  test("ends with 3 where there is none and that was asked", async () => {
    expect(await completed("dlq", "list", "--fail-empty")).toMatchObject({ code: 3, stdout: "", stderr: "0 open\n" });
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
    const { code, stderr } = await completed("dlq", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("parley dlq show", () => {
  test("says why, what to do, and shows headers and body", async () => {
    const [id = ""] = await bury("one");
    const { code, stdout } = await completed("dlq", "show", id);
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
    const [shown] = json((await completed("dlq", "show", id, "--json")).stdout);
    expect(JSON.parse(shown.value)).toMatchObject({ title: "one" });
    expect(shown.headers).toContainEqual({ name: "content-type", value: "application/json" });
  });

  test("names one that is not there", async () => {
    expect(await completed("dlq", "show", "0:999")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no dead letter 0:999"),
    });
  });
});

describe("parley dlq redrive", () => {
  test("only says what would go where when asked to", async () => {
    await bury("one", "two");
    const { code, stdout } = await completed("dlq", "redrive", "--all", "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toBe("would redrive 2 dead letters\n  to parley.articles.v1\n            2  stage.bug in extract\n");
    expect(json((await completed("dlq", "list", "--json")).stdout)).toHaveLength(2);
    expect(json((await completed("dlq", "redrive", "--all", "--dry-run", "--json")).stdout)).toMatchObject([
      { would: "redrive", code: "stage.bug" },
      { would: "redrive", code: "stage.bug" },
    ]);
  });

  test("puts back those that were named, and shows what became of all", async () => {
    const [two = "", one = ""] = await bury("one", "two");
    faulty.clear();
    const { code, stderr } = await completed("dlq", "redrive", one, "--reason", "mended");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^redriven 1 dead letters as redrive-run-\d+\n$/);
    await work();
    expect(json((await completed("dlq", "list", "--json")).stdout)).toMatchObject([{ id: two, state: "open" }]);
    expect((await completed("dlq", "list", "--all")).stdout).toContain("(redriven ");
    expect((await completed("dlq", "show", one)).stdout).toContain(": mended");
    expect((await completed("tail", "dead-letters", "--from", "earliest", "--until-end")).stdout).toContain(
      `${one} redriven by run`,
    );
    expect(await completed("dlq", "redrive", one, "--reason", "again", "--fail-empty")).toMatchObject({ code: 3 });
  });

  test("a record that failed again is one row with its history", async () => {
    await bury("one");
    await completed("dlq", "redrive", "--code", "stage.bug", "--reason", "not mended");
    await work();
    const letters = json((await completed("dlq", "list", "--json")).stdout);
    expect(letters).toMatchObject([
      { attempts: 2, earlierCodes: ["stage.bug"], replayId: expect.stringMatching(/^redrive-run-/) },
    ]);
    expect((await completed("dlq", "show", letters[0].id)).stdout).toMatch(
      /2 times since [^\n]*\(before: stage\.bug\)/,
    );
  });

  test("takes an article's newer revision under another spelling of its URL for what it is", async () => {
    await bury("one");
    faulty.clear();
    await article("one");
    const { stdout, stderr } = await completed("dlq", "redrive", "--all", "--reason", "x", "--json");
    expect(json(stdout)).toMatchObject([{ redriven: 0, overtaken: 1 }]);
    expect(stderr).toContain("1 left for good");
  });

  test("fails for one that came from nowhere it knows, and names it", async () => {
    await broker.send([
      {
        topic: topicName(namespace, topics.deadLetters),
        partition: 0,
        key: "k",
        value: "v",
        headers: { "parley-dlq-partition": "0", "parley-dlq-offset": "0", "parley-dlq-topic": "lost.v1" },
      },
    ]);
    expect(await completed("dlq", "redrive", "--all", "--dry-run")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("cannot redrive 1"),
    });
    expect(await completed("dlq", "redrive", "--all", "--reason", "x")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("0:0 stays"),
    });
  });
});

describe("parley replay", () => {
  test("reads the newest article of each URL anew, and says how many it would", async () => {
    await article("one");
    await article("two");
    await article("one");
    const args = ["--from", "2025-06-09", "--to", "2025-06-10"];
    expect(await completed("replay", ...args, "--dry-run")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^would replay 2 articles; 1 /),
    });
    expect(await completed("replay", ...args)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^replayed 2 articles as replay-run-\d+; 1 passed over/),
    });
    expect(json((await completed("replay", ...args, "--json")).stdout)).toMatchObject([{ replayed: 2, passedOver: 3 }]);
  });

  test("goes back no further than articles are kept", async () => {
    await article("one");
    const { stderr } = await completed("replay", "--from", "2025-01-01", "--to", "0m");
    expect(stderr).toMatch(/^articles are replayed as long as they are kept: from 2025-05-11T00:00:00\.000Z\n/);
  });

  test.each([
    [["--from", "2025-06-09"]],
    [["--from", "2025-06-09", "--to", "2025-06-08"]],
    [["--from", "noon", "--to", "2025-06-08"]],
  ])("%s is wrong usage", async (args) => {
    expect(await completed("replay", ...args)).toMatchObject({ code: 2 });
  });
});
