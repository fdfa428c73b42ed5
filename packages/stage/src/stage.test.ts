import { topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { checkCompliance } from "./compliance.ts";
import { PermanentError, TransientError } from "./errors.ts";
import { drop, emit } from "./outcome.ts";
import { runInMemory, settle } from "./run-in-memory.ts";
import { type AnyStage, defineStage } from "./stage.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const article = { url: "https://news.example/a", content: { mediaType: "text/plain", body: "Text." } };
const record = (value: unknown) => ({ key: "k", value: bytes(JSON.stringify(value)) });

const echo = defineStage({
  name: "echo",
  reads: topics.articles,
  writes: { events: topics.meetingEvents },
  run: ({ value }) =>
    value === null
      ? drop("withdrawn", { to: "events" as const, key: "k", value: null })
      : emit({
          to: "events" as const,
          key: "k",
          value: { type: "article_events" as const, articleKey: "k", url: value.url, events: [] },
        }),
});
const throwing = (error: unknown): AnyStage => ({
  ...echo,
  run: () => {
    throw error;
  },
});

describe("a record in a stage", () => {
  test("that parses is emitted from", async () => {
    const [outcome] = await runInMemory(echo, [record(article)]);
    expect(outcome).toMatchObject({ kind: "emit", emissions: [{ to: "events", value: { url: article.url } }] });
  });
  test("without a value reaches the stage as null", async () => {
    const [outcome] = await runInMemory(echo, [{ key: "k", value: null }]);
    expect(outcome).toMatchObject({ kind: "drop", reason: "withdrawn" });
  });
  test.for([
    ["json.invalid", bytes('{"url": ')],
    ["json.invalid", new Uint8Array([0x22, 0xff, 0x22])],
    ["schema.invalid", bytes('{"url": "https://news.example/a"}')],
  ] as const)("dies with %s when its bytes are wrong", async ([code, value]) => {
    const [outcome] = await runInMemory(echo, [{ key: "k", value }]);
    expect(outcome).toMatchObject({ kind: "dead", error: { code } });
  });
  test("dies with the code that the stage gives", async () => {
    const [outcome] = await runInMemory(throwing(new PermanentError("article.unreadable", "no text")), [
      record(article),
    ]);
    expect(outcome).toMatchObject({ kind: "dead", error: { code: "article.unreadable" } });
  });
  test("dies as a bug of the stage, with its cause, when the stage throws what it did not declare", async () => {
    const cause = new RangeError("oops");
    const [outcome] = await runInMemory(throwing(cause), [record(article)]);
    expect(outcome).toMatchObject({ kind: "dead", error: { code: "stage.bug", cause } });
  });
  test("is the caller's to try again when the failure is transient", async () => {
    const error = new TransientError("redis is away", { retryAfterMs: 5 });
    const settling = async () => await settle(throwing(error), record(article), new AbortController().signal);
    await expect(settling()).rejects.toBe(error);
  });
});

describe("the compliance check", () => {
  const samples = [
    { key: "k", value: article },
    { key: "k", value: null },
  ];
  test("passes a stage that keeps the rules", async () => {
    expect(await checkCompliance(echo, samples)).toEqual([]);
  });
  test.for([
    [
      "an output that does not fit its topic",
      { ...echo, run: () => emit({ to: "events", key: "k", value: { type: "nonsense" } }) },
      /does not fit/,
    ],
    [
      "an output that was not declared",
      { ...echo, run: () => emit({ to: "elsewhere", key: "k", value: null }) },
      /does not declare/,
    ],
    ["an exception", throwing(new Error("boom")), /boom/],
  ] as const)("finds %s", async ([, stage, wrong]) => {
    expect((await checkCompliance(stage as unknown as AnyStage, samples)).join("\n")).toMatch(wrong);
  });
  test("finds a stage whose second run says something else", async () => {
    let calls = 0;
    const forgetful: AnyStage = { ...echo, run: () => drop(`call ${++calls}`) };
    expect((await checkCompliance(forgetful, samples)).join("\n")).toMatch(/second run differs/);
  });
  test("does not pass when it was shown nothing", async () => {
    expect(await checkCompliance(echo, [])).toEqual(["no sample given: nothing was shown"]);
  });
});
