import { describe, expect, it } from "vitest";
import { CANONICAL_URL_LENGTH_MAX, canonicalUrl } from "./canonical-url.ts";

describe("canonicalUrl", () => {
  it.each([
    ["https://news.example/a", "https://news.example/a"],
    ["http://news.example/a", "https://news.example/a"],
    ["HTTPS://News.Example/A", "https://news.example/A"],
    ["https://www.news.example/a", "https://www.news.example/a"],
    ["https://news.example", "https://news.example"],
    ["https://news.example/", "https://news.example"],
    ["https://news.example/a/", "https://news.example/a"],
    ["https://news.example:443/a", "https://news.example/a"],
    ["http://news.example:80/a", "https://news.example/a"],
    ["http://news.example:443/a", "https://news.example/a"],
    ["http://127.0.0.1:24000/a", "https://127.0.0.1:24000/a"],
    ["https://news.example/a#talks", "https://news.example/a"],
    ["https://news.example/a#!/b", "https://news.example/a"],
    ["https://reader:secret@news.example/a", "https://news.example/a"],
    ["https://news.example/a?b=2&a=1", "https://news.example/a?a=1&b=2"],
    ["https://news.example/a?utm_source=feed&utm_medium=rss", "https://news.example/a"],
    ["https://news.example/a?id=7&fbclid=x&gclid=y&yclid=z&mc_cid=1&mc_eid=2", "https://news.example/a?id=7"],
    ["https://news.example/a?at_medium=RSS&at_campaign=KARANGA", "https://news.example/a"],
    ["https://news.example/x/../a", "https://news.example/a"],
    ["https://news.example//a", "https://news.example/a"],
    ["https://müller.example/a", "https://xn--mller-kva.example/a"],
  ])("writes %s as %s", (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it.each([
    ["https://news.example/story?id=1", "https://news.example/story?id=2"],
    ["https://news.example/story?page=1", "https://news.example/story?page=2"],
    ["https://news.example/a", "https://news.example/A"],
    ["https://news.example/a", "https://news.example:8080/a"],
    ["https://news.example/a", "https://www.news.example/a"],
    ["https://news.example/a?ref=1", "https://news.example/a"],
    ["https://news.example/a?mc_region=eu", "https://news.example/a"],
  ])("keeps %s apart from %s", (a, b) => {
    expect(canonicalUrl(a)).not.toBe(canonicalUrl(b));
  });

  it.each([
    "",
    "news.example/a",
    "/a",
    "//news.example/a",
    "ftp://news.example/a",
    "data:text/plain,a",
    "mailto:a@b.example",
  ])("refuses %j, which is no absolute http(s) URL", (url) => {
    expect(() => canonicalUrl(url)).toThrow(TypeError);
  });

  it("takes the longest address that the article schema lets through, whatever its script", () => {
    const url = `https://news.example/?q=${"会".repeat(2_023)}`;
    expect(canonicalUrl(url).length).toBeLessThanOrEqual(CANONICAL_URL_LENGTH_MAX);
  });

  it("refuses an address without an end", () => {
    expect(() => canonicalUrl(`https://news.example/${"a".repeat(CANONICAL_URL_LENGTH_MAX)}`)).toThrow(TypeError);
  });
});
