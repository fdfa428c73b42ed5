import { createHash } from "node:crypto";
import { type Article, articleKeyOf } from "@parley/contracts";
import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";

const BODY =
  "The two ministers agreed to send inspectors to both coasts before the summer and to publish what they find, Ilse Varn told reporters in Halvik, adding that a second round would follow in the autumn, in a place still to be named.";
const HTML = `<html lang="en"><head><title>Fishery talks end in Halvik</title>
  <meta property="og:site_name" content="Halvik Courier"><meta name="date" content="2026-04-28">
  <link rel="canonical" href="https://wire.example/7"></head>
  <body><article><h1>Fishery talks end in Halvik</h1><p>${BODY}</p></article></body></html>`;

const html = (fields: Partial<Article> = {}): Article => ({
  url: "http://news.example/talks?utm_source=feed",
  content: { mediaType: "text/html; charset=utf-8", body: HTML },
  ...fields,
});
const text = (body: string, fields: Partial<Article> = {}): Article => ({
  url: "https://news.example/talks",
  content: { mediaType: "text/plain", body },
  ...fields,
});

describe("readDocument", () => {
  it("opens the text of a page with its headline, once", () => {
    expect(readDocument(html()).text).toBe(`Fishery talks end in Halvik\n\n${BODY}`);
  });

  it("fills in what the article leaves open from the page", () => {
    expect(readDocument(html())).toMatchObject({
      title: "Fishery talks end in Halvik",
      outlet: "Halvik Courier",
      language: "en",
      publishedAt: "2026-04-28",
      timeZone: null,
      revision: null,
      canonicalUrlClaim: "https://wire.example/7",
    });
  });

  it("lets the article's own fields go before the page's", () => {
    const own = {
      title: " Talks  over ",
      outlet: "Wire",
      language: "nb",
      publishedAt: "2026-04-28T23:30:00-04:00",
      timeZone: "America/New_York",
      revision: 3,
    };
    const document = readDocument(html(own));
    expect(document).toMatchObject({ ...own, title: "Talks over" });
    expect(document.text.startsWith("Talks over\n\n")).toBe(true);
  });

  it("gives plain text back unchanged, under a headline that it does not begin with itself", () => {
    const body = "  HALVIK, April 28 --\r\n\tThe ministers met.\u00A0 \n\n\nThey agreed. ";
    expect(readDocument(text(body))).toMatchObject({ text: body, title: null });
    expect(readDocument(text(body, { title: "Talks" }))).toMatchObject({ text: `Talks\n\n${body}`, title: "Talks" });
    const whole = `\n Talks in “Halvik”:\n${body}`;
    expect(readDocument(text(whole, { title: 'Talks in "Halvik"' })).text).toBe(whole);
  });

  it("digests exactly the text", () => {
    const document = readDocument(html());
    expect(document.sha256).toBe(createHash("sha256").update(document.text).digest("hex"));
  });

  it("keys by the canonical address alone: neither the scheme, a tracking parameter nor the page's claim matters", () => {
    const key = articleKeyOf("https://news.example/talks");
    expect(readDocument(html()).articleKey).toBe(key);
    expect(readDocument(text("The ministers met.")).articleKey).toBe(key);
  });

  it.each(["application/pdf", "text/markdown", "image/png; charset=utf-8", "html", "text/html5"])(
    "refuses the media type %s",
    (mediaType) => {
      const article = { ...html(), content: { mediaType, body: HTML } };
      expect(() => readDocument(article)).toThrow(expect.objectContaining({ code: "article.media-type" }));
    },
  );

  it.each(["TEXT/HTML", "application/xhtml+xml", "text/html;charset=latin1"])("reads %s as HTML", (mediaType) => {
    expect(readDocument({ ...html(), content: { mediaType, body: HTML } }).text).toContain(BODY);
  });

  it.each([
    ["a blank text", text(" \n ")],
    ["an empty page", { ...html(), content: { mediaType: "text/html", body: "<html></html>" } }],
  ])("refuses %s as unreadable", (_name, article) => {
    expect(() => readDocument(article)).toThrow(expect.objectContaining({ code: "article.unreadable" }));
  });
});
