import { canonicalUrl } from "@parley/article";
import { expect, test } from "vitest";
import { createSubjectOf } from "./subject.ts";

const subjectOf = createSubjectOf("parley", canonicalUrl);
const bytes = (text: string | null): Uint8Array | null => (text === null ? null : Buffer.from(text));
const subject = (topic: string, key: string | null, value: string | null): string | null =>
  subjectOf({ topic: `parley.${topic}`, key: bytes(key), value: bytes(value) });

const PAGE = "https://a.example/x";

test.each([
  ["an article", "outlet-7", `{"url":"http://A.example/x?utm_source=feed"}`, PAGE],
  ["a withdrawal", "https://a.example/x#top", null, PAGE],
  ["bytes that are no JSON under a URL", "https://a.example/x/", "{", PAGE],
  ["JSON without a URL", PAGE, "[1]", PAGE],
  ["JSON null", PAGE, "null", PAGE],
  ["an address that is no page's", "some key", `{"url":"mailto:a@b.example"}`, "some key"],
  ["bytes that are no JSON under another key", "some key", "{", "some key"],
  ["bytes without anything", null, "{", null],
])("of %s", (_name, key, value, is) => {
  expect(subject("articles.v1", key, value)).toBe(is);
});

test("of any other record is its key", () => {
  expect(subject("meeting-events.v1", "k", `{"url":"${PAGE}"}`)).toBe("k");
});
