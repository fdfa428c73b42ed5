import { setTimeout as sleep } from "node:timers/promises";
import { articleKeyOf } from "@parley/contracts";
import { extractArticle } from "@parley/extraction";
import { checkCompliance, runInMemory } from "@parley/stage";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { createExtractStage } from "./extract.stage.ts";
import { openWorkerPool } from "./worker-pool.ts";

const REPORT =
  "LIMA, May 4 -- Peruvian Foreign Minister Rosa Quispe met with Chilean Foreign Minister Ignacio Fuentes in Lima on Friday.";
const article = (body: string, mediaType = "text/plain") => ({
  url: "https://news.example/a?utm_source=feed",
  publishedAt: "2029-05-05",
  content: { mediaType, body },
});
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const key = articleKeyOf("https://news.example/a");

const stage = createExtractStage({
  extractArticle: async (input) => {
    const { events, dropped } = extractArticle(input);
    return { events, dropped: dropped ?? null };
  },
});

describe("the extract stage", () => {
  test("keeps the stage specification", async () => {
    const samples = [
      { key: "https://news.example/a", value: article(REPORT) },
      { key: "https://news.example/a", value: article("Rain fell on Sunday.") },
      { key: "https://news.example/a", value: null },
      { key: null, value: article(REPORT, "application/pdf") },
    ];
    expect(await checkCompliance(stage, samples)).toEqual([]);
  });

  test("puts all events of an article under the key of its canonical URL", async () => {
    const [outcome] = await runInMemory(stage, [{ key: null, value: bytes(article(REPORT)) }]);
    expect(outcome).toMatchObject({
      kind: "emit",
      emissions: [
        { key, value: { articleKey: key, url: "https://news.example/a", events: [{ parties: ["CL", "PE"] }] } },
      ],
    });
  });

  test.for([
    [
      "an article that reports no meeting",
      article("Rain fell on Sunday in most of the valley, and more is on its way for the weekend."),
    ],
    [
      "an article in a language that is not read",
      article("Министр иностранных дел провёл переговоры с коллегой в Лиме, сообщили в ведомстве в пятницу вечером."),
    ],
  ] as const)("drops %s with a reason and takes back what it said before", async ([, value]) => {
    const [outcome] = await runInMemory(stage, [{ key: null, value: bytes(value) }]);
    expect(outcome).toMatchObject({
      kind: "drop",
      reason: expect.stringMatching(/./),
      emissions: [{ key, value: null }],
    });
  });

  test("takes back a withdrawn URL, whatever tracking parameters it carries", async () => {
    const [outcome] = await runInMemory(stage, [{ key: "https://news.example/a?fbclid=1", value: null }]);
    expect(outcome).toMatchObject({ kind: "drop", reason: "withdrawn", emissions: [{ key, value: null }] });
  });

  test("refuses to withdraw what is no URL, and leaves the events of a dead article in force", async () => {
    const outcomes = await runInMemory(stage, [
      { key: "nothing", value: null },
      { key: null, value: bytes(article(REPORT, "image/png")) },
    ]);
    expect(outcomes).toMatchObject([
      { kind: "dead", error: { code: "key.invalid" } },
      { kind: "dead", error: { code: "article.media-type" } },
    ]);
  });
});

describe("the worker pool", async () => {
  const workerAt = (file: string) => new URL(file, import.meta.url);
  const pool = await openWorkerPool({ threads: 1 });
  const stuck = await openWorkerPool({ threads: 1, taskTimeoutMs: 300, worker: workerAt("./stuck.worker-test.ts") });
  afterAll(async () => {
    await pool.close();
    await stuck.close();
  });

  test.for([1, 2])("says why its threads do not start, %d of them", async (threads) => {
    const opened = openWorkerPool({ threads, worker: workerAt("./broken.worker-test.ts") });
    await expect(opened).rejects.toThrow("an extraction thread does not start: no lexicon of countries");
  });
  test("gives what the extraction gives in this thread", async () => {
    const inThread = extractArticle(article(REPORT));
    const fromWorker = await pool.extractArticle(article(REPORT), new AbortController().signal);
    expect(fromWorker.events).toEqual(inThread.events);
  });
  test("keeps the code of a permanent failure across threads", async () => {
    const answer = pool.extractArticle(article(REPORT, "image/png"), new AbortController().signal);
    await expect(answer).rejects.toMatchObject({ name: "PermanentError", code: "article.media-type" });
  });
  test("kills what does not end, and gives up with stage.timeout when it does not end again", async () => {
    const answer = stuck.extractArticle(article(REPORT), new AbortController().signal);
    await expect(answer).rejects.toMatchObject({ name: "PermanentError", code: "stage.timeout" });
  });
  test("waits longer on a machine that has no time for it", async () => {
    let usedMs = 0;
    const starved = await openWorkerPool({
      threads: 1,
      taskTimeoutMs: 50,
      worker: workerAt("./stuck.worker-test.ts"),
      cpuMs: () => usedMs,
    });
    const answer = starved.extractArticle(article(REPORT), new AbortController().signal);
    const settled = answer.then(
      () => "answered",
      () => "given up",
    );
    expect(await Promise.race([settled, sleep(400, "waited for")])).toBe("waited for");
    usedMs = 50;
    const more = setInterval(() => (usedMs += 50), 50); // for the second try
    onTestFinished(() => clearInterval(more));
    await expect(answer).rejects.toMatchObject({ name: "PermanentError", code: "stage.timeout" });
    await starved.close();
  });
  test("does not hold against an article that it waited behind one that does not end", async () => {
    const { signal } = new AbortController();
    const [bad, good] = await Promise.allSettled([
      stuck.extractArticle(article(REPORT), signal),
      stuck.extractArticle({ ...article(REPORT), title: "quick" }, signal),
    ]);
    expect([bad.status, good]).toEqual(["rejected", { status: "fulfilled", value: { events: [], dropped: "quick" } }]);
  });
});
