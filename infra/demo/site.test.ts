import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MeetingEvent } from "@parley/contracts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDemoSite, type DemoSite } from "./site.ts";

interface Expected {
  readonly id: string;
  readonly path: string;
  readonly revision: number;
  readonly meetings: readonly string[];
  readonly events: readonly { readonly participants: readonly { readonly name: string }[]; readonly kind: string }[];
}
const expected: readonly Expected[] = JSON.parse(
  readFileSync(new URL("expected.json", import.meta.url), "utf8"),
).articles;

let site: DemoSite;
beforeAll(async () => {
  site = await createDemoSite({ port: 0 });
});
afterAll(() => site.close());

const linksOf = (feed: string): string[] =>
  [...feed.matchAll(/<link>([^<]+\.html)<\/link>|<link rel="alternate"[^>]*href="([^"]+\.html)"\/>/g)].map(
    ([, rss, atom]) => rss ?? atom ?? "",
  );
const allLinks = async (): Promise<string[]> => {
  const feeds = await Promise.all(site.feeds.map(async (url) => (await fetch(url)).text()));
  return feeds.flatMap(linksOf);
};

describe("the demo site", () => {
  test("its feeds together list every article once, and every page answers with its title", async () => {
    const links = await allLinks();
    expect(new Set(links).size).toBe(site.articleCount);
    expect(links).toHaveLength(site.articleCount);
    for (const link of links) {
      const response = await fetch(link);
      expect(response.status, link).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toMatch(/<h1[^>]*>[^<]{10,}<\/h1>/);
    }
  });

  test("has the facts a reader would record for each article, and three articles that report no meeting", async () => {
    const paths = (await allLinks()).map((link) => new URL(link).pathname).toSorted();
    const recorded = expected.filter(({ revision }) => revision === 1);
    expect(recorded.map(({ path }) => path).toSorted()).toEqual(paths);
    expect(paths.length).toBeGreaterThanOrEqual(14);
    expect(recorded.filter(({ events }) => events.length === 0)).toHaveLength(3);
  });

  test("names on its pages are the names in the expected facts", async () => {
    for (const { path, revision, events } of expected) {
      if (revision !== 1) continue;
      const page = await (await fetch(site.url + path)).text();
      for (const { participants } of events) for (const { name } of participants) expect(page, path).toContain(name);
    }
  });

  test("the expected facts use the kinds, statuses and roles of the contract", () => {
    const article = { id: "a", url: "https://demo.example/a" };
    for (const { id, events } of expected)
      for (const event of events)
        expect(() => MeetingEvent.parse({ ...event, id: "e", article, outcomes: [] }), id).not.toThrow();
  });

  test.each([
    ["the feed", "/feed.xml"],
    ["the Atom feed", "/lisbon-press-room/atom.xml"],
    ["a page", "/corvus/brightwater-results.html"],
    ["the index", "/"],
  ])("%s answers 304 to its own ETag and to its own date, 200 to another", async (_name, path) => {
    const first = await fetch(site.url + path);
    const etag = first.headers.get("etag") ?? "";
    const lastModified = first.headers.get("last-modified") ?? "";
    const conditional = (headers: Record<string, string>) => fetch(site.url + path, { headers });
    expect((await conditional({ "if-none-match": etag })).status).toBe(304);
    expect((await conditional({ "if-none-match": `"other", W/${etag}` })).status).toBe(304);
    expect((await conditional({ "if-modified-since": lastModified })).status).toBe(304);
    expect((await conditional({ "if-none-match": '"other"', "if-modified-since": lastModified })).status).toBe(200);
    expect((await conditional({ "if-modified-since": "Wed, 01 Jan 2020 00:00:00 GMT" })).status).toBe(200);
  });

  test.each([
    ["GET", "/no-such-page.html", 404],
    ["POST", "/feed.xml", 405],
    ["HEAD", "/feed.xml", 200],
  ])("%s %s answers %i", async (method, path, status) => {
    expect((await fetch(site.url + path, { method })).status).toBe(status);
  });

  test("is the same however often it is asked, and shows the correction after POST /revise", async () => {
    const own = await createDemoSite({ port: 0 });
    const address = `${own.url}/steppe-courier/joint-commission-athens.html`;
    const read = async () => (await fetch(address)).text();
    const before = await read();
    expect(await read()).toBe(before);
    expect(before).toContain("third session");
    const feed = (await fetch(`${own.url}/feed.xml`)).headers.get("etag") ?? "";

    expect((await fetch(`${own.url}/revise`, { method: "POST" })).status).toBe(204);
    expect(await read()).toContain("fourth session");
    expect((await fetch(`${own.url}/feed.xml`, { headers: { "if-none-match": feed } })).status).toBe(200);
    await own.close();
  });

  test("started at revision 2 it shows the correction at once", async () => {
    const own = await createDemoSite({ port: 0, revision: 2 });
    const page = await (await fetch(`${own.url}/steppe-courier/joint-commission-athens.html`)).text();
    expect(page).toContain("Thessaloniki");
    await own.close();
  });
});

test("as a program it prints its address, serves the revision it is told to, and stops when asked to", async () => {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: "0", DEMO_REVISION: "2" } });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  const page = await fetch(`${String(line).trim()}/steppe-courier/joint-commission-athens.html`);
  expect(await page.text()).toContain("fourth session");
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
});
