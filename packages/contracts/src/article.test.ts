import { describe, expect, test } from "vitest";
import { Article } from "./article.ts";

const least = { url: "https://news.example/a", content: { mediaType: "text/plain", body: "Text." } };

describe("an article", () => {
  test("needs a URL and content, nothing else", () => {
    expect(Article.parse(least)).toEqual(least);
  });

  test.for(["id", "outlet", "title", "language", "publishedAt", "timeZone", "revision", "fetchedAt", "source"])(
    "may say %s is null",
    (field) => {
      expect(Article.safeParse({ ...least, [field]: null }).success).toBe(true);
    },
  );

  test("may carry fields that nobody knows", () => {
    expect(Article.parse({ ...least, desk: "politics" })).toEqual(least);
  });

  test.for([
    "2025-03-18",
    "2025-03-18T08:41:00+08:00",
    "2025-03-18T08:41",
    "2025-03-18 08:41:00.123Z",
    "2025-03-18T08:41:00z",
    "2028-02-29T23:59:60Z",
  ])("may be published at %s", (publishedAt) =>
    expect(Article.safeParse({ ...least, publishedAt }).success).toBe(true),
  );

  test.for([
    ["no URL", { content: least.content }],
    ["a relative URL", { ...least, url: "/a" }],
    ["a script URL", { ...least, url: "javascript:alert(1)" }],
    ["an empty body", { ...least, content: { mediaType: "text/plain", body: "" } }],
    ["a body that is no text", { ...least, content: { mediaType: "text/plain", body: 7 } }],
    ["a date in words", { ...least, publishedAt: "yesterday" }],
    ["a month that does not exist", { ...least, publishedAt: "2025-13-40" }],
    ["a day that does not exist", { ...least, publishedAt: "2031-02-31" }],
    ["the 29th of February in a common year", { ...least, publishedAt: "2031-02-29T10:00:00Z" }],
    ["an hour that does not exist", { ...least, publishedAt: "2031-02-03T25:00" }],
    ["a minute that does not exist", { ...least, publishedAt: "2031-02-03T21:61:00Z" }],
    ["an offset that does not exist", { ...least, publishedAt: "2031-02-03T21:00:00+31:00" }],
    ["a zone that does not exist", { ...least, timeZone: "Mars/Olympus" }],
  ] as const)("is refused with %s", ([, value]) => {
    expect(Article.safeParse(value).success).toBe(false);
  });
});
