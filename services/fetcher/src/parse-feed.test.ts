import { describe, expect, it } from "vitest";
import { NoFeedError, parseFeed } from "./parse-feed.ts";

const FEED_URL = "https://news.example/feeds/world.xml";
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title><link>https://news.example/</link><description>d</description>${items}</channel></rss>`;
const entriesOf = (items: string) => parseFeed(rss(items), FEED_URL).entries;

describe("parseFeed", () => {
  it("reads RSS", () => {
    const item = `<item><title>Talks &amp; trade</title><link>https://news.example/a?x=1&amp;y=2</link><pubDate>Tue, 28 Apr 2026 19:20:36 +0200</pubDate><source url="https://wire.example/">Wire</source></item>`;
    expect(parseFeed(rss(item), FEED_URL)).toEqual({
      title: "Courier",
      isCut: false,
      entries: [
        {
          url: "https://news.example/a?x=1&y=2",
          title: "Talks & trade",
          publishedAt: "2026-04-28T19:20:36+02:00",
          outlet: "Wire",
        },
      ],
    });
  });

  it("reads Atom, with the link to the HTML page among others", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>urn:1</id><updated>2026-04-28T00:00:00Z</updated>
      <entry><title>Talks</title><id>urn:2</id><link rel="self" href="/self"/><link rel="alternate" type="application/pdf" href="/a.pdf"/>
      <link rel="alternate" type="text/html" href="/a"/><published>2026-04-28T09:00:00+03:00</published><updated>2026-04-29T00:00:00Z</updated></entry></feed>`;
    expect(parseFeed(atom, FEED_URL)).toEqual({
      title: "Courier",
      isCut: false,
      entries: [
        { url: "https://news.example/a", title: "Talks", publishedAt: "2026-04-28T09:00:00+03:00", outlet: null },
      ],
    });
  });

  it("reads RSS 1.0 (RDF)", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Courier</title></channel>
      <item rdf:about="https://news.example/a"><title>Talks</title><dc:date>2026-04-28</dc:date></item></rdf:RDF>`;
    expect(parseFeed(rdf, FEED_URL)).toMatchObject({
      title: "Courier",
      entries: [{ url: "https://news.example/a", title: "Talks", publishedAt: "2026-04-28" }],
    });
  });

  it("reads JSON Feed", () => {
    const items = [{ id: "1", url: "/a", title: "Talks", date_published: "2026-04-28T09:00:00Z" }];
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Courier", items });
    expect(parseFeed(json, FEED_URL)).toMatchObject({
      title: "Courier",
      entries: [{ url: "https://news.example/a", publishedAt: "2026-04-28T09:00:00Z" }],
    });
  });

  it.each([
    ["a relative link", "<link>/a</link>", "https://news.example/a"],
    ["a link with space around it", "<link>\n https://news.example/a \n</link>", "https://news.example/a"],
    ["an address as guid", "<guid>https://news.example/a</guid>", "https://news.example/a"],
    ["a guid that is no link", `<guid isPermaLink="false">https://news.example/a</guid>`, undefined],
    ["a number as guid", "<guid>1234</guid>", undefined],
    ["no link", "", undefined],
    ["a script as link", "<link>javascript:alert(1)</link>", undefined],
    ["a link without an end", `<link>https://news.example/${"a".repeat(3_000)}</link>`, undefined],
  ])("takes from an item with %s the page %s", (_name, link, expected) => {
    expect(entriesOf(`<item><title>Talks</title>${link}</item>`)[0]?.url).toBe(expected);
  });

  it.each([
    ["<![CDATA[Talks]]>", "Talks"],
    ["AT&amp;T at the talks", "AT&T at the talks"],
    ["Talks: 3 &lt; 4", "Talks: 3 < 4"],
    ["<![CDATA[The minister&#8217;s talks]]>", null],
    ["<![CDATA[<b>Talks</b>]]>", null],
    ["&lt;img src=x onerror=alert(1)&gt;", null],
    [" ", null],
  ])("takes from the title %s the text %j, as markup is left to the page", (title, expected) => {
    expect(entriesOf(`<item><title>${title}</title><link>/a</link></item>`)[0]?.title).toBe(expected);
  });

  it("reads no date out of words", () => {
    expect(
      entriesOf("<item><title>T</title><link>/a</link><pubDate>yesterday</pubDate></item>")[0]?.publishedAt,
    ).toBeNull();
  });

  it("takes two hundred entries of an archive", () => {
    expect(entriesOf("<item><title>T</title><link>/a</link></item>".repeat(500))).toHaveLength(200);
  });

  it.each([
    ["after a whole item", "</link></item>", 1],
    ["inside a link", "<link>https://news.ex", 1],
    ["inside a tag", "<item><ti", 1],
  ])("keeps whole entries of a feed that broke off %s", (_name, end, count) => {
    const whole = "<item><title>T</title><link>https://news.example/a</link></item>";
    const second = end === "</link></item>" ? "" : `<item><title>U</title>${end}`;
    const feed = rss(whole + second).replace("</channel></rss>", "");
    const parsed = parseFeed(feed, FEED_URL);
    expect(parsed.isCut).toBe(true);
    expect(parsed.entries.map(({ url }) => url)).toEqual(Array.from({ length: count }, () => "https://news.example/a"));
  });

  it("does not think a feed cut that ends in white space or a comment", () => {
    expect(parseFeed(`${rss("<item><title>T</title><link>/a</link></item>")}\n<!-- cached -->\n`, FEED_URL).isCut).toBe(
      false,
    );
  });

  it.each([
    "",
    "null",
    "[]",
    "<html><body>Sign in</body></html>",
    "<rss",
    "%PDF-1.7",
    '{"version":"https://jsonfeed.org/version/1.1","items":7}',
  ])("says of %j that it is no feed", (text) => {
    expect(() => parseFeed(text, FEED_URL)).toThrow(NoFeedError);
  });

  it("neither expands entities nor stumbles over nesting", () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss("<item><title>&b;</title><link>/a</link></item>")}`;
    expect(parseFeed(laughs, FEED_URL).entries[0]?.title).toBeNull();
    const began = performance.now();
    expect(() => parseFeed(`<rss version="2.0"><channel>${"<a>".repeat(200_000)}</channel></rss>`, FEED_URL)).toThrow();
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
