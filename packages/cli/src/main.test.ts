import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const launcher = fileURLToPath(new URL("../bin/parley.mjs", import.meta.url));
const REPORT =
  "OSLO, June 10 (Corvus) - Norwegian Foreign Minister Hedda Lovstakken met her Polish counterpart Jerzy Walczynski in Oslo on Tuesday.\n\n" +
  "The two ministers discussed ferries and fish, and agreed to meet again in Warsaw next year. Both said that the talks had been useful and friendly.\n";
const article = {
  url: "https://a.example/1",
  publishedAt: "2025-06-10",
  content: { mediaType: "text/plain", body: REPORT },
};

const parley = (
  args: readonly string[],
  { stdin = "", env = {} }: { stdin?: string; env?: Record<string, string> } = {},
) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { env: { ...process.env, ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.on("error", () => child.stdin.destroy()); // a command that fails does not read on
    child.stdin.end(stdin);
  });

describe.concurrent("the parley command", () => {
  test.each([
    ["help leads with examples", ["--help"], 0, /^Examples:\n {2}parley extract/, /^$/],
    ["its version", ["--version"], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
    ["nothing to do", [], 2, /^$/, /^Examples:/],
    ["a misspelt command", ["extrct", "x"], 2, /^$/, /unknown command 'extrct'\n\(Did you mean extract\?\)/],
    ["an unknown option", ["extract", "x", "--jsn"], 2, /^$/, /unknown option '--jsn'/],
    ["a file that is not there", ["document", "no-such-file"], 1, /^$/, /^parley: cannot read no-such-file: ENOENT/],
    [
      "no Kafka",
      ["tail", "--brokers", "127.0.0.1:26998"],
      4,
      /^$/,
      /^parley: Kafka does not answer at 127\.0\.0\.1:26998/,
    ],
  ])("%s", async (_name, args, code, stdout, stderr) => {
    const result = await parley(args);
    expect(result.code).toBe(code);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
  });

  test("finds a meeting in a plain text on standard input and prints it with the quotes that prove it", async () => {
    const { code, stdout } = await parley(["extract", "-", "--published", "2025-06-10"], { stdin: REPORT });
    expect(code).toBe(0);
    expect(stdout).toContain("bilateral meeting · held · 10 June 2025 · Oslo, NO");
    expect(stdout).toMatch(/\/status held .*\n.*\[met\]|\[.*met.*\]/);
  });

  test("answers NDJSON line by line in order, tells a bad line with its number, and fails at the end", async () => {
    const lines = [JSON.stringify({ ...article, id: "first" }), "{", JSON.stringify({ ...article, id: "third" })];
    const { code, stdout, stderr } = await parley(["extract", "-", "--json"], { stdin: lines.join("\n") });
    expect(code).toBe(1);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(["first", "third"]);
    expect(answers[0].events).toHaveLength(1);
    expect(stderr).toMatch(/^parley: line 2: json\.invalid: /);
  });

  test("says why an article has no meeting, and exits with 3 if asked to", async () => {
    const body =
      "The council of the town approved a new bus line on Friday. Fares stay as they are until spring, the mayor said.";
    const quiet = { ...article, id: "bus", content: { ...article.content, body } };
    const { code, stdout } = await parley(["extract", "-", "--json", "--fail-empty"], { stdin: JSON.stringify(quiet) });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toEqual({ id: "bus", events: [], dropped: expect.any(String) });
  });

  test("what extract prints, resolve merges", async () => {
    const lines = ["https://a.example/1", "https://b.example/2"].map((url) => JSON.stringify({ ...article, url }));
    const { stdout } = await parley(["extract", "-", "--json"], { stdin: lines.join("\n") });
    const { code, stdout: merged } = await parley(["resolve", "-"], { stdin: stdout });
    expect(code).toBe(0);
    expect(
      merged
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).members.length),
    ).toEqual([2]);
  });

  test("ends quietly when the reader of its output has gone", async () => {
    const child = spawn(process.execPath, [launcher, "document", "-"], { stdio: ["pipe", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.destroy();
    child.stdin.on("error", () => child.stdin.destroy());
    child.stdin.end(`${JSON.stringify(article)}\n`.repeat(500));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("doctor names every need and what it would be met with", async () => {
    const { stdout } = await parley(["doctor", "--json"]);
    const needs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).need);
    expect(needs).toEqual(["node", "dependencies", "cache", "kafka", "redis"]);
  });
});
