import { PermanentError } from "@parley/stage";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const FIRST =
  "Foreign Minister Ilse Varn of Norland received her Estmarian counterpart Tomas Reke in Halvik on Monday for talks on the shared fishery, the ministry announced after the session had ended.";
const SECOND =
  "The two ministers agreed to send inspectors to both coasts before the summer and to publish what they find, Varn told reporters, adding that a second round would follow in the Estmarian capital.";
const THIRD =
  "Reke, who had come with a delegation of nine, said the visit showed that neighbours can settle a quarrel at a table; he invited Varn to return the visit in the autumn.";
const REPORT = [FIRST, SECOND, THIRD];
const paragraphs = REPORT.map((text) => `<p>${text}</p>`).join("\n");

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Fishery talks</title></head><body>${body}</body></html>`;

/** Ways in which newsrooms put the same three paragraphs on a page. */
const HOUSE_STYLES: readonly (readonly [string, string])[] = [
  [
    "an article element",
    page(`<header><nav><a href="/">Home</a></nav></header><article>${paragraphs}</article><footer>Imprint</footer>`),
  ],
  [
    "nested divs",
    page(`<div id="top"><a href="/a">A</a></div><div class="wrap"><div class="story-body">${paragraphs}</div></div>`),
  ],
  ["line breaks instead of paragraphs", page(`<div class="text">${REPORT.join("<br><br>")}</div>`)],
  [
    "sections with pictures",
    page(
      `<main><section>${REPORT.map((text) => `<figure><img src="x.jpg"><figcaption>Archive picture of a harbour.</figcaption></figure><p>${text}</p>`).join("")}</section></main>`,
    ),
  ],
  ["a table layout", page(`<table><tr><td class="menu"><a href="/1">One</a></td><td>${paragraphs}</td></tr></table>`)],
  ["no body tag", `<!doctype html><html><head><title>Fishery talks</title></head>${paragraphs}</html>`],
  ["a fragment from a feed", paragraphs],
  ["paragraphs without end tags", page(`<article>${REPORT.map((text) => `<p>${text}`).join("\n")}</article>`)],
  ["upper-case tags", page(`<DIV CLASS="STORY">${paragraphs.replaceAll("p>", "P>")}</DIV>`)],
  ["a body that is closed too early", `<html><head></head><body><div>Menu</div></body><div>${paragraphs}</div></html>`],
  ["text behind the end of the page", `<html><head></head><body></body></html>${paragraphs}`],
  [
    "text before its body",
    `<html><head></head><article>${paragraphs}</article><body><footer>Imprint</footer></body></html>`,
  ],
  ["a page inside a page", `<html><div>${paragraphs}<html><body></body></html></div></html>`],
  [
    "a byline, share buttons and tags around it",
    page(
      `<article><p class="byline">By a reporter</p><div class="share-buttons">Share this on a network</div>${paragraphs}<ul class="tags"><li>Norland</li></ul></article>`,
    ),
  ],
];

describe("readHtml", () => {
  it.each(HOUSE_STYLES)("finds the report in a page with %s", (_style, html) => {
    expect(readHtml(html)).toEqual(REPORT);
  });

  it.each([
    ["newsletter box", `<div class="newsletter-signup">Get the morning letter. <input></div>`],
    [
      "related stories",
      `<section id="relatedStories"><h3>More</h3><p>Minister resigns in an unrelated matter</p></section>`,
    ],
    ["a link to read on", `<p><a href="/other">Also on this site: harbour fees to rise next year</a></p>`],
    ["an aside", `<aside><p>Estmaria joined the fishery accord long ago.</p></aside>`],
    ["a caption", `<p class="photo-caption">The harbour in winter.</p>`],
    ["a cookie notice", `<div id="cookie_banner"><p>We use cookies on this site.</p></div>`],
  ])("leaves out %s", (_name, furniture) => {
    expect(readHtml(page(`<article><p>${FIRST}</p>${furniture}<p>${SECOND}</p><p>${THIRD}</p></article>`))).toEqual(
      REPORT,
    );
  });

  it.each([
    ["a class that only looks like furniture", `<p class="shareholders-meeting">${SECOND}</p>`],
    ["links inside a sentence", `<p>${SECOND.replace("inspectors", '<a href="/i">inspectors</a>')}</p>`],
    ["emphasis and spans", `<p><span>${SECOND.replace("ministers", "<b>ministers</b>")}</span></p>`],
    ["a soft hyphen and a zero width space", `<p>${SECOND.replace("inspectors", "inspec&shy;tors&#8203;")}</p>`],
    ["hard spaces and line ends in the source", `<p>${SECOND.replaceAll(" to ", "&nbsp;to\n   ")}</p>`],
  ])("keeps a paragraph with %s, reading as it does on the screen", (_name, html) => {
    expect(readHtml(page(`<article><p>${FIRST}</p>${html}<p>${THIRD}</p></article>`))).toEqual(REPORT);
  });

  it("keeps a short report that stands in a block with the name of furniture, because it is most of the page", () => {
    const html = page(
      `<nav>Menu</nav><div class="social-affairs"><p class="byline">By a reporter</p><p>${FIRST}</p></div>`,
    );
    expect(readHtml(html)).toEqual([FIRST]);
  });

  it("keeps a report that stands in a block with the name of furniture, because it is long", () => {
    const long = Array.from({ length: 4 }, () => paragraphs).join("");
    expect(readHtml(page(`<div class="social-main">${long}</div>`))).toHaveLength(12);
  });

  it("does not glue words of neighbouring blocks and cells together", () => {
    const html = page(`<article>${paragraphs}<table><tr><td>Halvik</td><td>Monday</td></tr></table></article>`);
    expect(readHtml(html).at(-1)).toBe("Halvik Monday");
  });

  it("reads a short report without the page around it", () => {
    const html = page(
      `<nav><a href="/">Home</a></nav><article><p>The ministers met in Halvik.</p></article><footer>Imprint</footer>`,
    );
    expect(readHtml(html)).toEqual(["The ministers met in Halvik."]);
  });

  it.each([
    ["only white space", " \n "],
    ["an empty body", page("")],
    ["a script that would draw the page", page(`<div id="app"></div><script>render("${FIRST}")</script>`)],
    ["a picture", page(`<img src="x.jpg" alt="${FIRST}">`)],
    ["elements nested without end", "<b>".repeat(600_000) + FIRST],
    ["stray end tags between ever deeper elements", "<b></i>".repeat(200_000)],
    ["self-closed elements that HTML leaves open", "<b/>".repeat(400_000)],
    ["a million paragraphs", "<p>".repeat(600_000)],
    ["more text than an article may have", "a".repeat(2_000_001)],
  ])("refuses %s as unreadable", (_name, html) => {
    expect(() => readHtml(html)).toThrow(expect.objectContaining({ code: "article.unreadable" }));
    expect(() => readHtml(html)).toThrow(PermanentError);
  });

  it("reads a page that writes every letter as a number", () => {
    const numbered = Array.from({ length: 100_000 }, (_, index) => (index % 7 === 6 ? " " : "&#1084;")).join("");
    expect(readHtml(page(`<article><p>${numbered}</p></article>`))[0]?.startsWith("мммммм мммммм")).toBe(true);
  });

  it("takes no number for markup", () => {
    expect(readHtml(page(`<article><p>${FIRST} &#60;p&#62; &#x3c;b&#0160;&#1114112;</p></article>`))).toEqual([
      `${FIRST} <p> <b \uFFFD`,
    ]);
  });

  it.each([
    ["behind the body", "<html><body></body></html>", "", ""],
    ["before the body", "", "<html><body></body></html>", ""],
    ["in a paragraph", "<p>", "</p>", "<br>"],
  ])("has stack enough for the most pieces of text that pass, %s", (_name, before, behind, between) => {
    const html = before + `&amp; ${between}`.repeat(24_000) + behind;
    expect(readHtml(html).join(" ").replaceAll(/\s/g, "")).toBe("&".repeat(24_000));
  });

  it("reads a page whose lists leave out their end tags, however long the list", () => {
    const html = page(`<article>${paragraphs}<ul>${"<li>An item.".repeat(3_000)}</ul></article>`);
    expect(readHtml(html).slice(0, 3)).toEqual(REPORT);
  });
});
