import { once } from "node:events";
import { describe, expect, inject, test } from "vitest";
import { sampleArticle } from "../sample-article.ts";
import { startParley } from "../test-process.ts";

const kafka = ["--brokers", inject("kafkaBrokers"), "--namespace", `cli-${Date.now().toString(36)}`] as const;
const ARTICLES = 450; // more than two requests' worth

const produce = async (lines: readonly unknown[]) => {
  const { child, written, ended } = startParley("produce", "-", ...kafka);
  child.stdin.end(lines.map((line) => JSON.stringify(line)).join("\n"));
  return { code: await ended, stderr: written.stderr };
};
const tail = async (...args: readonly string[]) => {
  const { written, ended } = startParley("tail", ...args, "--json", ...kafka);
  const code = await ended;
  return {
    code,
    records: written.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe("the parley command on a real Kafka", () => {
  test("keeps every article it says it has produced, revisions of a page in their order", async () => {
    const url = (page: number) => `https://news.example/${page}`;
    const article = (index: number) => ({ ...sampleArticle, url: url(index % 10), revision: Math.floor(index / 10) });
    const { code, stderr } = await produce(Array.from({ length: ARTICLES }, (_, index) => article(index)));
    expect(code).toBe(0);
    expect(stderr).toContain(`produced ${ARTICLES} of ${ARTICLES} articles`);

    const { records } = await tail("articles", "--from", "earliest", "--until-end");
    expect(records).toHaveLength(ARTICLES);
    const revisions = records.filter((record) => record.url === url(3)).map(({ revision }) => revision);
    expect(revisions).toEqual(Array.from({ length: ARTICLES / 10 }, (_, index) => index));
  });

  test("shows what comes after it has begun to watch", async () => {
    const { child, ended } = startParley("tail", "articles", "--limit", "1", "--json", ...kafka);
    // When it stands at the end is not told; so something keeps coming until it has seen one.
    const controller = new AbortController();
    const seen = once(child.stdout, "data").finally(() => controller.abort());
    for (let revision = 1_000; !controller.signal.aborted; revision += 1)
      await produce([{ ...sampleArticle, revision }]);
    expect(JSON.parse(String((await seen)[0]))).toMatchObject({ url: sampleArticle.url, revision: expect.any(Number) });
    expect(await ended).toBe(0);
  });

  test("a topic of which nothing is there yet ends at once", async () => {
    expect(await tail("changes", "--from", "earliest", "--until-end")).toEqual({ code: 0, records: [] });
  });

  test("a namespace that nobody uses is told, and does not hold the command", async () => {
    const { written, ended } = startParley("tail", kafka[0], kafka[1], "--namespace", "nobody-uses-this");
    expect([1, 4]).toContain(await ended);
    expect(written.stderr).toMatch(/cannot read topic nobody-uses-this\.meeting-changes\.v1: /);
  });
});
