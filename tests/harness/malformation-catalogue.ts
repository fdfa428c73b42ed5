import type { Article } from "@parley/contracts";
import type { OutsideMessage } from "./outside-client.ts";
import type { Random } from "./random.ts";

/** How a record may end: as a dead letter with this code, or read after all. */
type End = "json.invalid" | "schema.invalid" | "key.invalid" | "article.media-type" | "article.unreadable" | "read";

interface Malformation {
  readonly ends: readonly End[];
  make(random: Random, article: Article): Partial<OutsideMessage> & Pick<OutsideMessage, "value">;
}

const KIBIBYTE = 1_024;
const json = (value: unknown): string => JSON.stringify(value);
const randomBytes = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => random.below(256)));
/** Mostly short, now and then at the limit given. */
const skewed = (random: Random, max: number): number => 1 + Math.floor(max * random.next() ** 6);
/** The article as JSON, with a piece of text put in behind the opening brace. */
const withMember = (article: Article, member: string): string => `{${member},${json(article).slice(1)}`;
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

const WRONG_VALUES = [7, true, [], {}, [["x"]], { a: { b: 1 } }] as const;
const NO_JSON = [
  "NaN",
  "Infinity",
  "-",
  "undefined",
  "+1",
  "0x10",
  "'text'",
  "{url:1}",
  "1,2",
  "\u0000",
  "\ufeff{",
  "//",
];
const NO_OBJECT = ["null", "0", "-0", "1e5", '"NaN"', "[]", "[null]", "{}", "true", '""', "1e999"];
const NO_DAYS = [
  "2029-02-30",
  "9999-99-99",
  "0000-00-00",
  "+275760-09-13",
  "2029-13-01",
  "2029-01-01T25:61:61Z",
  "NaN",
  "",
];
const FAR_DAYS = ["9999-12-31T23:59:60Z", "0001-01-01", "1970-01-01T00:00:00-23:59", "2029-06-30 23:59:60.999999999Z"];
const NO_KEYS = ["no url", "", "http//", "\u0000", "https://", "x".repeat(KIBIBYTE)];
const HUGE_NUMBERS = ["1e999", "-1e999", "9".repeat(5_000)];

const INHERITED = ["constructor", "toString", "hasOwnProperty", "valueOf"]; // our own client cannot send `__proto__`

/** Each way to be wrong, or odd and right all the same, with the ends it may have. */
export const malformations: Readonly<Record<string, Malformation>> = {
  "random bytes": {
    ends: ["json.invalid"],
    make: (random) => ({ value: randomBytes(random, 16 + skewed(random, 2_000)) }),
  },
  "cut off": {
    ends: ["json.invalid"],
    make: (random, article) => ({ value: json(article).slice(0, 1 + random.below(json(article).length - 1)) }),
  },
  "no JSON": { ends: ["json.invalid"], make: (random) => ({ value: random.pick(NO_JSON) }) },
  "no object": { ends: ["schema.invalid"], make: (random) => ({ value: random.pick(NO_OBJECT) }) },
  "empty value": { ends: ["json.invalid"], make: (random) => ({ value: " ".repeat(random.below(3)) }) },
  "wrong type": {
    ends: ["schema.invalid"],
    make: (random, article) => ({
      value: json({ ...article, [random.pick(["url", "content", "title", "publishedAt"])]: random.pick(WRONG_VALUES) }),
    }),
  },
  "field missing": {
    ends: ["schema.invalid"],
    make: (random, { url, content }) => ({ value: json(random.pick([{ url }, { content }, { url, content: {} }])) }),
  },
  "huge number": {
    ends: ["schema.invalid"],
    make: (random, article) => ({ value: withMember(article, `"revision":${random.pick(HUGE_NUMBERS)}`) }),
  },
  "deep nesting in a field that is read": {
    ends: ["schema.invalid"],
    make: (random, { url }) => ({ value: `{"url":"${url}","content":${nested(skewed(random, 50_000))}}` }),
  },
  "deep nesting that never ends": {
    ends: ["json.invalid"],
    make: (random) => ({ value: "[".repeat(skewed(random, 100_000)) }),
  },
  "deep nesting in a field nobody knows": {
    ends: ["read"],
    make: (random, article) => ({ value: withMember(article, `"extra":${nested(skewed(random, 50_000))}`) }),
  },
  "UTF-16": { ends: ["json.invalid"], make: (_random, article) => ({ value: Buffer.from(json(article), "utf16le") }) },
  "Latin-1": {
    ends: ["json.invalid"],
    make: (_random, article) => ({ value: Buffer.from(json({ ...article, title: "Café à Zürich" }), "latin1") }),
  },
  "byte order mark": { ends: ["read"], make: (_random, article) => ({ value: `\ufeff${json(article)}` }) },
  "lone surrogate in the text": {
    ends: ["read"],
    make: (_random, { content, ...article }) => ({
      value: json({ ...article, title: "\udc00", content: { ...content, body: `\ud800${content.body}\ud800` } }),
    }),
  },
  "lone surrogate in the URL": {
    ends: ["read", "schema.invalid"],
    make: (_random, article) => ({ value: json({ ...article, url: `${article.url}\ud800` }) }),
  },
  "null key": { ends: ["read"], make: (_random, article) => ({ key: null, value: json(article) }) },
  "key of other bytes": {
    ends: ["read"],
    make: (random, article) => ({ key: randomBytes(random, skewed(random, KIBIBYTE)), value: json(article) }),
  },
  "null value under no URL": { ends: ["key.invalid"], make: (random) => ({ key: random.pick(NO_KEYS), value: null }) },
  "null key and null value": { ends: ["key.invalid"], make: () => ({ key: null, value: null }) },
  "too many headers": {
    ends: ["json.invalid"],
    make: (random) => ({
      value: "{",
      headers: Object.fromEntries(Array.from({ length: skewed(random, 2_000) }, (_, n) => [`h${n}`, `value ${n}`])),
    }),
  },
  "headers named as what objects inherit": {
    ends: ["json.invalid"],
    make: () => ({ value: "{", headers: Object.fromEntries(INHERITED.map((name) => [name, `value of ${name}`])) }),
  },
  "one huge header": {
    ends: ["json.invalid"],
    make: (random) => ({ value: "{", headers: { huge: randomBytes(random, skewed(random, 20_000)) } }),
  },
  "headers of ours that lie": {
    ends: ["json.invalid"],
    make: (random) => ({
      value: "{",
      headers: {
        traceparent: "00-zz-zz-01",
        tracestate: "=,=",
        "parley-since": "NaN",
        "parley-dlq-attempts": random.pick(["-1", "1e9", "9".repeat(30)]),
      },
    }),
  },
  "the same name twice, the last one right": {
    ends: ["read"],
    make: (_random, article) => ({ value: withMember(article, '"url":7,"content":null') }),
  },
  "the same name twice, the last one wrong": {
    ends: ["schema.invalid"],
    make: (_random, article) => ({ value: `${json(article).slice(0, -1)},"content":null}` }),
  },
  "__proto__ beside the article": {
    ends: ["read"],
    make: (_random, article) => ({
      value: withMember(article, '"__proto__":{"url":7,"polluted":true},"constructor":{"prototype":{"polluted":true}}'),
    }),
  },
  "__proto__ instead of the article": {
    ends: ["schema.invalid"],
    make: (_random, article) => ({ value: `{"__proto__":${json(article)}}` }),
  },
  "no day": {
    ends: ["schema.invalid"],
    make: (random, article) => ({ value: json({ ...article, publishedAt: random.pick(NO_DAYS) }) }),
  },
  "day at the edge of time": {
    ends: ["read"],
    make: (random, article) => ({ value: json({ ...article, publishedAt: random.pick(FAR_DAYS) }) }),
  },
  "no time zone": {
    ends: ["schema.invalid"],
    make: (random, article) => ({ value: json({ ...article, timeZone: random.pick(["Mars/Base", "", "../etc"]) }) }),
  },
  "no readable media type": {
    ends: ["article.media-type"],
    make: (random, { url, content }) => ({
      value: json({
        url,
        content: { ...content, mediaType: random.pick(["application/pdf", "image/png", "text", ";;;"]) },
      }),
    }),
  },
  "HTML that never ends": {
    ends: ["read", "article.unreadable"],
    make: (random, { url }) => ({
      value: json({ url, content: { mediaType: "text/html", body: "<div><p<b><!--".repeat(skewed(random, 300)) } }),
    }),
  },
};
