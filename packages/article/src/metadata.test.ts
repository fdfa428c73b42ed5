import { describe, expect, it } from "vitest";
import { metadataOf } from "./metadata.ts";

const URL_OF_PAGE = "https://news.example/world/talks";
const read = (head: string, body = "", url = URL_OF_PAGE) =>
  metadataOf(`<html><head>${head}</head><body>${body}</body></html>`, url);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const STORY = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Fishery talks end in Halvik",
  datePublished: "2026-04-28T19:20:36+02:00",
  dateModified: "2026-04-29T08:00:00+02:00",
  inLanguage: "en",
  publisher: { "@type": "Organization", name: "Halvik Courier" },
};

describe("metadataOf", () => {
  it("reads an article described in JSON-LD", () => {
    expect(read(jsonLd(STORY))).toEqual({
      title: STORY.headline,
      outlet: "Halvik Courier",
      language: "en",
      publishedAt: STORY.datePublished,
      canonicalUrlClaim: null,
    });
  });

  it.each([
    ["in a graph", jsonLd({ "@graph": [{ "@type": "BreadcrumbList" }, STORY] })],
    ["in a list", jsonLd([{ "@type": "Organization", name: "Someone" }, STORY])],
    ["under several types", jsonLd({ ...STORY, "@type": ["Thing", "ReportageNewsArticle"] })],
    ["after a broken block", `<script type="application/ld+json">{"headline": </script>${jsonLd(STORY)}`],
    ["with a line end inside a string", jsonLd(STORY).replace("end in", "end\nin")],
  ])("finds it %s", (_where, head) => {
    expect(read(head)).toMatchObject({ title: STORY.headline, publishedAt: STORY.datePublished });
  });

  it("reads Open Graph", () => {
    const head = `<meta property="og:title" content="Fishery talks end"><meta property="og:site_name" content="Courier">
      <meta property="article:published_time" content="2026-04-28T17:20:36Z"><meta property="og:locale" content="en_GB">
      <meta property="og:url" content="https://news.example/talks">`;
    expect(read(head)).toEqual({
      title: "Fishery talks end",
      outlet: "Courier",
      language: "en-GB",
      publishedAt: "2026-04-28T17:20:36Z",
      canonicalUrlClaim: "https://news.example/talks",
    });
  });

  it.each([
    [
      "published before modified",
      `<meta property="article:modified_time" content="2026-05-02"><meta name="pubdate" content="2026-04-28">`,
      "",
      "2026-04-28",
    ],
    [
      "modified if there is nothing else",
      `<meta property="article:modified_time" content="2026-05-02">`,
      "",
      "2026-05-02",
    ],
    ["a time element", "", `<time datetime="2026-04-28T09:00+03:00">Tuesday</time>`, "2026-04-28T09:00+03:00"],
    [
      "the time marked as publication among several",
      "",
      `<time datetime="2026-01-01">x</time><time itemprop="datePublished" datetime="2026-04-28">y</time>`,
      "2026-04-28",
    ],
    ["no time out of an aside", "", `<aside><time datetime="2026-01-01">x</time></aside>`, null],
    [
      "the time of a day that an earlier source gives without time",
      `<meta name="date" content="2026-04-28">`,
      `<time datetime="2026-04-28T09:00Z">x</time>`,
      "2026-04-28T09:00Z",
    ],
    [
      "the zone that Date does not know",
      `<meta name="date" content="Tue Apr 28 19:20:36 CEST 2026">`,
      "",
      "2026-04-28T19:20:36+02:00",
    ],
    ["nothing from words", `<meta name="date" content="last Tuesday">`, "", null],
  ])("takes as date %s", (_name, head, body, expected) => {
    expect(read(head, body).publishedAt).toBe(expected);
  });

  it("takes the day out of the URL if the page gives none", () => {
    expect(read("", "", "https://news.example/2026/04/28/talks").publishedAt).toBe("2026-04-28");
  });

  it.each([
    ["<title>Talks end | Courier</title><meta property='og:site_name' content='Courier'>", "Talks end"],
    ["<title>Talks end - COURIER</title><meta property='og:site_name' content='Courier'>", "Talks end"],
    ["<title>Talks end - for now</title><meta property='og:site_name' content='Courier'>", "Talks end - for now"],
    ["<title>Courier</title><meta property='og:site_name' content='Courier'>", "Courier"],
    ["<title>Talks\n   end</title>", "Talks end"],
    ["<title> </title>", null],
  ])("takes from %s the title %j", (head, expected) => {
    expect(read(head).title).toBe(expected);
  });

  it("reads a page that writes every letter as a number", () => {
    expect(read(`<title>&#1052;&#x438;&#1088;</title>`, "&#1084;".repeat(50_000)).title).toBe("Мир");
  });

  it("prefers the headline on the page to the window title", () => {
    expect(read("<title>World news, talks</title>", "<h1>Talks end</h1>").title).toBe("Talks end");
  });

  it.each([
    [`<link rel="canonical" href="/talks">`, "https://news.example/talks"],
    [`<link rel="canonical" href="https://wire.example/7">`, "https://wire.example/7"],
    [`<link rel="canonical" href="javascript:alert(1)">`, null],
    [`<link rel="canonical" href="">`, null],
    [`<link rel="canonical" href="http://">`, null],
  ])("reads %s as the claim %j", (head, expected) => {
    expect(read(head).canonicalUrlClaim).toBe(expected);
  });

  it.each([
    ["en-gb", "en-GB"],
    ["fr_FR", "fr-FR"],
    ["English language", null],
    ["", null],
  ])("reads the language %j as %j", (lang, expected) => {
    expect(metadataOf(`<html lang="${lang}"><body></body></html>`, URL_OF_PAGE).language).toBe(expected);
  });
});
