import { articleKeyOf } from "@parley/contracts";
import { readDocument } from "@parley/article";
import { describe, expect, it } from "vitest";
import { type FetchedArticle, makeArticle } from "./make-article.ts";
import type { FeedEntry } from "./parse-feed.ts";

const ENTRY: FeedEntry = {
  url: "http://news.example/a?utm_source=feed",
  title: "Talks",
  publishedAt: null,
  outlet: null,
};
const pageWith = (head: string): string =>
  `<html><head>${head}</head><body><p>The ministers met in Halvik on Monday and agreed on the fishery.</p></body></html>`;

const make = ({ entry = {}, head = "", mediaType = "text/html", body = pageWith(head) } = {}) =>
  makeArticle({
    feed: { title: "Courier feed" },
    feedUrl: "https://news.example/feed",
    entry: { ...ENTRY, ...entry },
    page: { mediaType, body },
  });
const made = (options: Parameters<typeof make>[0]): FetchedArticle => {
  const result = make(options);
  if ("refused" in result) throw new Error(result.refused);
  return result;
};

describe("makeArticle", () => {
  it("keeps the entry's address and is keyed by its canonical form", () => {
    const { article, canonicalUrl } = made({});
    expect(article.url).toBe(ENTRY.url);
    expect(canonicalUrl).toBe("https://news.example/a");
    expect(readDocument(article).articleKey).toBe(articleKeyOf(canonicalUrl));
  });

  it.each([
    [
      "the entry's own, as a feed may collect",
      { outlet: "Wire" },
      `<meta property="og:site_name" content="Site">`,
      "Wire",
    ],
    ["the page's", {}, `<meta property="og:site_name" content="Site">`, "Site"],
    ["the feed's title, if nobody else says", {}, "", "Courier feed"],
  ])("takes as outlet %s", (_name, entry, head, expected) => {
    expect(made({ entry, head }).article.outlet).toBe(expected);
  });

  it.each([
    ["the entry's date", "2026-04-28T16:30:00Z", "", "2026-04-28T16:30:00Z"],
    ["the page's date if the entry has none", null, "2026-04-28", "2026-04-28"],
    [
      "the page's date if it says the offset of the same time",
      "2026-04-28T16:30:00Z",
      "2026-04-29T00:30:00+08:00",
      "2026-04-29T00:30:00+08:00",
    ],
    [
      "the entry's date if it has an offset itself",
      "2026-04-28T18:30:00+02:00",
      "2026-04-29T00:30:00+08:00",
      "2026-04-28T18:30:00+02:00",
    ],
    [
      "the entry's date if the page's is of another day",
      "2026-04-28T16:30:00Z",
      "2024-01-01T00:30:00+08:00",
      "2026-04-28T16:30:00Z",
    ],
    [
      "the entry's date if the page's is in UTC as well",
      "2026-04-28T16:30:00Z",
      "2026-04-28T16:00:00Z",
      "2026-04-28T16:30:00Z",
    ],
    ["none", null, "", null],
  ])("takes as date %s", (_name, publishedAt, own, expected) => {
    const head = own === "" ? "" : `<meta property="article:published_time" content="${own}">`;
    expect(made({ entry: { publishedAt }, head }).article.publishedAt).toBe(expected);
  });

  it("has the same id and bytes for the same page, and another id for other bytes", () => {
    expect(made({})).toEqual(made({}));
    expect(made({ head: "<!-- 2 -->" }).id).not.toBe(made({}).id);
  });

  it("reads the same while only what no reader sees differs", () => {
    expect(made({ head: "<script>1</script>" }).readingHash).toBe(made({ head: "<script>2</script>" }).readingHash);
    expect(made({ head: "<meta name='date' content='2026-04-28'>" }).readingHash).not.toBe(made({}).readingHash);
    expect(made({ entry: { title: "Talks end" } }).readingHash).not.toBe(made({}).readingHash);
  });

  it("publishes a page that holds no text all the same: the extractor says so, where it can be looked up", () => {
    expect(made({ body: "<html></html>" }).article.content.body).toBe("<html></html>");
  });

  it("takes plain text as it is", () => {
    expect(made({ mediaType: "text/plain", body: "They met." }).article.content).toEqual({
      mediaType: "text/plain",
      body: "They met.",
    });
  });

  it.each([
    ["an empty page", "", "content.body"],
    ["a page longer than the topic takes", "a".repeat(2_000_001), "content.body"],
  ])("refuses %s and says where it is wrong", (_name, body, where) => {
    expect(make({ body })).toEqual({ refused: expect.stringContaining(where) });
  });
});
