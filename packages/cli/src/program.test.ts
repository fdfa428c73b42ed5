import { describe, expect, test } from "vitest";
import { run } from "./program.ts";
import { SAMPLE_REPORT, sampleArticle } from "./sample-article.ts";
import { testContext } from "./test-context.ts";

const parley = async (args: readonly string[], options: Parameters<typeof testContext>[0] = {}) => {
  const { context, written } = testContext(options);
  return { code: await run(args, context), ...written };
};
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the command line", () => {
  test.each([
    ["help leads with examples", ["--help"], 0, /^Examples:\n {2}parley extract/, /^$/],
    ["its version", ["--version"], 0, /^0\.0\.0\n$/, /^$/],
    ["nothing to do", [], 2, /^$/, /^Examples:/],
    ["a misspelt command", ["extrct", "x"], 2, /^$/, /unknown command 'extrct'\n\(Did you mean extract\?\)/],
    ["an unknown option", ["extract", "x", "--jsn"], 2, /^$/, /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    ["a missing input", ["document"], 2, /^$/, /missing required argument 'input'/],
    [
      "an option that cannot be right",
      ["extract", "-", "--published", "soon"],
      2,
      /^$/,
      /^parley: --published: must be/,
    ],
    ["a file that is not there", ["resolve", "no-such-file"], 1, /^$/, /^parley: cannot read no-such-file: ENOENT/],
  ])("%s", async (_name, args, code, stdout, stderr) => {
    const result = await parley(args, { stdin: "text" });
    expect(result.code).toBe(code);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
  });

  test("what is interrupted ends with 130", async () => {
    const { context, abort } = testContext({ stdin: SAMPLE_REPORT });
    abort();
    expect(await run(["document", "-"], context)).toBe(130);
  });
});

describe("parley extract", () => {
  test("prints a meeting with the quotes that prove it", async () => {
    const { code, stdout, stderr } = await parley(["extract", "-", "--published", "2025-06-10"], {
      stdin: SAMPLE_REPORT,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("bilateral meeting · held · 10 June 2025 · Oslo, NO\n");
    expect(stdout).toMatch(/Hedda Lovstakken: Foreign Minister, NO/);
    expect(stdout).toMatch(/\/place\/city Oslo .*\n {6}.*\[Oslo\]/);
  });

  test("reads an HTML page, and gives back the producer's id", async () => {
    const body = `<html><body><article><h1>Ministers meet</h1><p>${SAMPLE_REPORT.replaceAll("\n\n", "</p><p>")}</p></article></body></html>`;
    const stdin = JSON.stringify({ ...sampleArticle, id: "mine", content: { mediaType: "text/html", body } });
    const { stdout } = await parley(["extract", "-", "--json"], { stdin });
    expect(jsonLines(stdout)).toMatchObject([{ id: "mine", events: [{ parties: ["NO", "PL"] }] }]);
  });

  test("says why there is no meeting, on stderr or in JSON, and exits with 3 only if asked to", async () => {
    const body =
      "The town council approved a new bus line on Friday. Fares stay as they are until spring, the mayor said.";
    const stdin = JSON.stringify({ ...sampleArticle, id: "bus", content: { ...sampleArticle.content, body } });
    expect(await parley(["extract", "-"], { stdin })).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(/bus: no meeting \(/),
    });
    const json = await parley(["extract", "-", "--json", "--fail-empty"], { stdin });
    expect(json.code).toBe(3);
    expect(jsonLines(json.stdout)).toEqual([{ id: "bus", events: [], dropped: expect.any(String) }]);
  });

  test("names an article by its address when it has no other name", async () => {
    const body =
      "The town council approved a new bus line on Friday. Fares stay as they are, the mayor said on Sunday.";
    const stdin = JSON.stringify({ ...sampleArticle, content: { ...sampleArticle.content, body } });
    const { stderr } = await parley(["extract", "-"], { stdin });
    expect(stderr).toMatch(/^parley: https:\/\/a\.example\/1: no meeting \(/);
  });

  test("says where a meeting without a headline was told", async () => {
    const { stdout } = await parley(["extract", "-"], { stdin: JSON.stringify(sampleArticle) });
    expect(stdout).toContain("\n  source      https://a.example/1, 2025-06-10\n");
  });

  test("a page that can never be read has a code, and the exit code says so", async () => {
    const stdin = JSON.stringify({ ...sampleArticle, content: { mediaType: "image/png", body: "x" } });
    const { code, stdout, stderr } = await parley(["extract", "-", "--json"], { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^parley: line 1: article\.media-type: /);
  });
});

describe("parley extract --explain", () => {
  const stdin = JSON.stringify({ ...sampleArticle, title: "Ferries and fish" });

  test("shows which words tell a meeting, which step gave each field, and what was declined for which reason", async () => {
    const { code, stdout, stderr } = await parley(["extract", "-", "--explain"], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Ferries and fish: 1 meeting\n\n#1 bilateral meeting · held/);
    expect(stdout).toMatch(/ {4}event\.met-with\n {6}.*\[met with\] Polish Foreign Minister/);
    expect(stdout).toMatch(/\/place\/city Oslo .* by find-frames\n/);
    expect(stdout).toMatch(
      /declined\n {4}event\.discussed-together refine\.content: it is what was said .*\n.*\[discussed\]/,
    );
    expect(stdout).toMatch(/seen\n {2}people {6}Hedda Lovstakken, Foreign Minister, NO;/);
  });

  test("says the same as JSON beside the events, a line an article", async () => {
    const { stdout } = await parley(["extract", "-", "--explain", "--json"], { stdin });
    const [{ events, explanation }] = jsonLines(stdout);
    expect(jsonLines((await parley(["extract", "-", "--json"], { stdin })).stdout)).toMatchObject([{ events }]);
    expect(explanation.givers[0]["/kind"]).toBe("kinds");
    expect(explanation.triggers).toContainEqual(
      expect.objectContaining({ rule: "event.discussed-together", event: null, reason: "refine.content" }),
    );
  });

  test("of a text without a meeting says what came near to one, and exits with 3 if asked to", async () => {
    const body = "Norwegian Foreign Minister Hedda Lovstakken met with fishermen in Oslo on Tuesday.";
    const article = JSON.stringify({ ...sampleArticle, content: { mediaType: "text/plain", body } });
    const { code, stdout } = await parley(["extract", "-", "--explain", "--fail-empty"], { stdin: article });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^https:\/\/a\.example\/1: no meeting \(no-meeting\)\n\ndeclined\n/);
    expect(stdout).toContain("frame.one-side-only: it names one side only\n");
  });
});

describe("parley document", () => {
  test("prints the text that evidence points into", async () => {
    const events = await parley(["extract", "-", "--json"], { stdin: JSON.stringify(sampleArticle) });
    const { stdout } = await parley(["document", "-", "--json"], { stdin: JSON.stringify(sampleArticle) });
    const [{ text }] = jsonLines(stdout);
    const [{ events: found }] = jsonLines(events.stdout);
    expect(found[0].evidence.length).toBeGreaterThan(5);
    for (const { start, end, quote } of found[0].evidence) expect(text.slice(start, end)).toBe(quote);
  });
});

describe("parley resolve", () => {
  const twoReports = async () => {
    const urls = ["https://a.example/1", "https://b.example/2"];
    const stdin = urls.map((url) => JSON.stringify({ ...sampleArticle, url })).join("\n");
    return (await parley(["extract", "-", "--json"], { stdin })).stdout;
  };

  test("merges what extract prints, a meeting a line", async () => {
    const { code, stdout } = await parley(["resolve", "-"], { stdin: await twoReports() });
    expect(code).toBe(0);
    expect(jsonLines(stdout).map(({ members }) => members.length)).toEqual([2]);
  });

  test("prints cards on a terminal or when asked to, JSON on a terminal only when asked to", async () => {
    const stdin = await twoReports();
    const card = /^bilateral meeting · held · 10 June 2025 · Oslo, NO\n/;
    expect((await parley(["resolve", "-"], { stdin, isTTY: true })).stdout).toMatch(card);
    expect((await parley(["resolve", "-", "--cards"], { stdin })).stdout).toMatch(card);
    expect((await parley(["resolve", "-", "--json"], { stdin, isTTY: true })).stdout).toMatch(/^\{/);
  });

  test("tells a bad line, resolves the rest, and fails; without any meeting exits with 3 if asked to", async () => {
    const bad = await parley(["resolve", "-"], { stdin: `{\n${await twoReports()}` });
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(/^parley: line 1: json\.invalid: /);
    expect(jsonLines(bad.stdout)).toHaveLength(1);
    expect((await parley(["resolve", "-", "--fail-empty"])).code).toBe(3);
  });
});
