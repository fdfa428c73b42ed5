import { once } from "node:events";
import { expect, test } from "vitest";
import { sampleArticle } from "./sample-article.ts";
import { startParley } from "./test-process.ts";

test("answers NDJSON line by line in order, tells a bad line with its number, and fails at the end", async () => {
  const { child, written, ended } = startParley("extract", "-", "--json");
  child.stdin.end(
    `${JSON.stringify({ ...sampleArticle, id: "first" })}\n{\n${JSON.stringify({ ...sampleArticle, id: "third" })}`,
  );
  expect(await ended).toBe(1);
  const answers = written.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, events }) => [id, events.length])).toEqual([
    ["first", 1],
    ["third", 1],
  ]);
  expect(written.stderr).toMatch(/^parley: line 2: json\.invalid: [^\n]+\n$/);
});

test("says at which address Kafka does not answer, and exits with 4", async () => {
  const { written, ended } = startParley("tail", "--brokers", "127.0.0.1:26998");
  expect(await ended).toBe(4);
  expect(written).toEqual({
    stdout: "",
    stderr: expect.stringMatching(/^parley: Kafka does not answer at 127\.0\.0\.1:26998\./),
  });
});

test("ends quietly when the reader of its output has gone", async () => {
  const { child, written, ended } = startParley("document", "-");
  child.stdout.destroy();
  child.stdin.end(`${JSON.stringify(sampleArticle)}\n`.repeat(200));
  expect(await ended).toBe(0);
  expect(written.stderr).toBe("");
});

test("an interruption ends it with 130, also while it waits for input", async () => {
  const { child, written, ended } = startParley("document", "-");
  child.stdin.write(`${JSON.stringify(sampleArticle)}\n`);
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(written.stderr).toBe("");
});

test("doctor names every need and what it would be met with", async () => {
  const { written, ended } = startParley("doctor", "--json");
  expect([0, 4]).toContain(await ended);
  const needs = written.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).need);
  expect(needs).toEqual(["node", "dependencies", "cache", "kafka", "redis"]);
});
