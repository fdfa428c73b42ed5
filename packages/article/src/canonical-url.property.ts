import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { canonicalUrl } from "./canonical-url.ts";

const webUrl = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ["http", "https"] });
/** Addresses as scrapers really hand them over: encoded twice, with odd slashes, dots, spaces and any character. */
const oddUrl = fc
  .tuple(
    fc.constantFrom("http://", "https://", "HTTP://", "https://www."),
    fc.constantFrom("news.example", "NEWS.example.", "news.example:443", "news.example:80", "[::1]:8080", "127.1"),
    fc.string({
      unit: fc.oneof(
        fc.constantFrom("/", "?", "&", "=", "#", "%", ".", ":", "~", "+", " ", "2", "F", "f", "a"),
        fc.string({ unit: "binary", maxLength: 1 }),
      ),
      maxLength: 40,
    }),
  )
  .map(([scheme, host, rest]) => `${scheme}${host}/${rest}`)
  .filter((url) => URL.canParse(url));

test.prop([fc.oneof(webUrl, oddUrl)], { numRuns: 3_000 })("is a fixed point of itself", (url) => {
  const once = canonicalUrl(url);
  expect(canonicalUrl(once)).toBe(once);
  expect(once.startsWith("https://")).toBe(true);
});

test.prop([webUrl, fc.constantFrom("utm_source=x", "fbclid=1", "gclid=2", "yclid=3", "mc_cid=4")])(
  "does not see a tracking parameter or a fragment",
  (url, parameter) => {
    const plain = new URL(url);
    plain.hash = "";
    const tracked = new URL(plain);
    tracked.search = tracked.search === "" ? parameter : `${tracked.search}&${parameter}`;
    tracked.hash = "part";
    expect(canonicalUrl(tracked.href)).toBe(canonicalUrl(plain.href));
  },
);

test.prop([fc.string({ unit: "binary", maxLength: 60 })])("any text gives an address or a TypeError", (text) => {
  try {
    expect(canonicalUrl(text)).toMatch(/^https:\/\//);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
});
