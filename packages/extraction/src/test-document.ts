import type { Document } from "@parley/article";

/** A document of the given text below its headline, if it has one; published on 19 June 2025, for tests. */
export const documentOf = (text: string, fields: Partial<Document> = {}): Document => ({
  articleKey: "0".repeat(32),
  url: "https://news.example/1",
  canonicalUrlClaim: null,
  outlet: null,
  title: null,
  language: null,
  publishedAt: "2025-06-19T10:00:00+02:00",
  timeZone: null,
  revision: null,
  text: fields.title == null || text.startsWith(fields.title) ? text : `${fields.title}\n\n${text}`,
  sha256: "0".repeat(64),
  ...fields,
});
