import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { decodeText } from "./decode-text.ts";
import { makeArticle } from "./make-article.ts";
import { NoFeedError, parseFeed } from "./parse-feed.ts";
import { retryAfterMsOf } from "./retry-after.ts";

const FEED_URL = "https://news.example/feed";
const piece = fc.oneof(
  fc.constantFrom(
    "<rss version='2.0'>",
    "<channel>",
    "<item>",
    "</item>",
    "</channel>",
    "</rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'>",
  ),
  fc.constantFrom(
    "<entry>",
    "</entry>",
    "</feed>",
    "<title>",
    "</title>",
    "<link>",
    "</link>",
    "<link href='/a'/>",
    "https://news.example/a",
  ),
  fc.constantFrom(
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<!DOCTYPE x [",
    "&amp;",
    "&#0;",
    "<?xml version='1.0'?>",
    "<rdf:RDF>",
    "{",
    '"version"',
  ),
  fc.string({ unit: "binary", maxLength: 10 }),
);

test.prop([fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""))], { numRuns: 2_000 })(
  "any text is a feed with absolute links, or no feed",
  (text) => {
    try {
      for (const { url } of parseFeed(text, FEED_URL).entries) expect(url).toMatch(/^https?:\/\/[^/]/);
    } catch (error) {
      expect(error).toBeInstanceOf(NoFeedError);
    }
  },
);

test.prop([fc.uint8Array({ maxLength: 200 }), fc.option(fc.string({ maxLength: 60 }))])(
  "any bytes under any header are text",
  (bytes, header) => {
    expect(typeof decodeText(bytes, header)).toBe("string");
  },
);

test.prop([fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("text/html", "text/plain")])(
  "any page is an article with the same id each time, or is refused with a reason",
  (body, mediaType) => {
    const given = {
      feed: { title: null },
      feedUrl: FEED_URL,
      entry: { url: "http://news.example/a", title: null, publishedAt: null, outlet: null },
      page: { mediaType, body },
    };
    const made = makeArticle(given);
    expect(makeArticle(given)).toEqual(made);
    if ("refused" in made) expect(made.refused).not.toBe("");
    else expect(made.canonicalUrl).toBe("https://news.example/a");
  },
);

test.prop([fc.option(fc.string({ maxLength: 40 })), fc.nat()])(
  "no header makes it wait longer than a day",
  (header, now) => {
    const ms = retryAfterMsOf(header, now) ?? 0;
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(ms).toBeLessThanOrEqual(86_400_000);
  },
);
