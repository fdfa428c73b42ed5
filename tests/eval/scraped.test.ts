import { join } from "node:path";
import type { Article } from "@parley/contracts";
import { extractArticle } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { readFolder } from "./folder.ts";

// The same report as scrapers bring it: its entities not decoded, as Markdown, with tags in it, read in another encoding, set in lines, in one
// piece, with the page's buttons and links to other reports between its paragraphs; and as houses write it that set an age, the native spelling or
// a party behind each name, write offices in short, or say where they have it from. It tells the same meetings.

const TIME_LIMIT_MS = 240_000;
const SAMPLE = 20; // one report in so many
const TEXTS = readFolder(join(import.meta.dirname, "corpus"))
  .filter((_, at) => at % SAMPLE === 2)
  .map(({ article, gold }) => ({
    article,
    names: [...new Set(gold.events.flatMap(({ participants }) => (participants ?? []).map(({ name }) => name)))]
      .filter((name) => name.includes(" "))
      .toSorted((a, b) => b.length - a.length),
  }));

const LINE_LENGTH = 72;
const BUTTONS = [
  "Advertisement",
  "Share this article",
  "Photo: courtesy of the ministry",
  "Sign up for our morning newsletter",
  "SUPPORT OUR JOURNALISM",
  "Follow us on Telegram",
  "Story continues below",
  "Listen to this article 4 min",
];
/** Each of a meeting that the report does not tell. */
const LINKS = [
  "READ ALSO: Kenyan president meets Togolese leader in Lomé",
  "Read also | Fijian minister holds talks with Tongan counterpart in Suva",
  "Related: Maltese premier receives Latvian president",
  "WATCH: Chilean and Peruvian ministers meet in Arica",
  "Read next – Ghana and Togo hold border talks in Accra",
  "More: Bhutan's king visits Thailand",
];

const HEADLINES = LINKS.map((link) => link.replace(/^.{4,10}(?:[:|]|\s–)\s/, ""));

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
const between = (lines: readonly string[]) => (text: string) =>
  paragraphsOf(text)
    .flatMap((paragraph, at) => [paragraph, lines[at % lines.length] ?? ""])
    .join("\n\n");
const wrapped = (paragraph: string): string =>
  paragraph.replaceAll(new RegExp(String.raw`(.{1,${LINE_LENGTH}})(?:\s|$)`, "g"), "$1\n").trim();
const NAME = /(?<![\p{L}'’-])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}'’-])/gu;

/** How it came, and of how many reports the meetings still come out otherwise. */
const SCRAPED: readonly (readonly [how: string, mangle: (text: string) => string, otherwise: number])[] = [
  ["entities", (text) => text.replaceAll("&", "&amp;").replaceAll(/['’]/g, "&#8217;").replaceAll("–", "&ndash;"), 0],
  ["entities, twice", (text) => text.replaceAll(/['’]/g, "&amp;rsquo;").replaceAll(/["“”]/g, "&amp;quot;"), 0],
  ["another encoding", (text) => text.replaceAll("’", "â€™").replaceAll("é", "Ã©").replaceAll("ã", "Ã£"), 0],
  ["Markdown: names in bold", (text) => text.replaceAll(NAME, "**$&**"), 0],
  ["Markdown: names that are links", (text) => text.replaceAll(NAME, "[$&](https://news.example/tag/one)"), 0],
  ["Markdown: escapes", (text) => text.replaceAll(/[-.()!]/g, String.raw`\$&`), 0],
  ["tags around names", (text) => text.replaceAll(NAME, '<a href="/tag/one" class="name">$&</a>'), 0],
  ["paragraphs between tags", (text) => `<p>${paragraphsOf(text).join("</p><p>")}</p>`, 0],
  ["line breaks that are tags", (text) => paragraphsOf(text).join("<br/><br/>"), 0],
  ["soft hyphens", (text) => text.replaceAll(/(\p{Ll}{4})(\p{Ll}{4})/gu, "$1\u00AD$2"), 0],
  ["blanks of no width", (text) => text.replaceAll(/(?<=[.,])\s/g, "\u200B$&"), 0],
  ["straight quotes", (text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'), 0],
  ["no marks on letters", (text) => text.normalize("NFKD").replaceAll(/\p{M}/gu, ""), 0],
  ["set in lines", (text) => paragraphsOf(text).map(wrapped).join("\n\n"), 0],
  ["buttons between paragraphs", between(BUTTONS), 0],
  ["links to other reports between paragraphs", between(LINKS), 0],
  ["links above it", (text) => ["Latest", ...HEADLINES, text].join("\n\n"), 0],
  ["links below it", (text) => [text, "Most read", ...HEADLINES].join("\n\n"), 0],
  ["all in one paragraph", (text) => paragraphsOf(text).join(" "), 18],
];

/** Something behind the first of each name that gold has; not behind "Holm's". */
const behindNames = (words: string) => (text: string, names: readonly string[]) =>
  names.reduce((all, name) => {
    const at = all.search(new RegExp(String.raw`${name.replaceAll(/[.()]/g, String.raw`\$&`)}(?!['’]s|\p{L})`, "u"));
    const end = at + name.length;
    return at < 0
      ? all
      : `${all.slice(0, end)}${/^[,.]/.test(all.slice(end)) ? words.replace(/,$/, "") : words}${all.slice(end)}`;
  }, text);
const WRITTEN: readonly (readonly [
  how: string,
  mangle: (text: string, names: readonly string[]) => string,
  otherwise: number,
])[] = [
  ["native spellings", behindNames(" (王毅)"), 0],
  ["ages in brackets", behindNames(" (54)"), 0],
  ["ages", behindNames(", 54,"), 9],
  ["who is on the picture", behindNames(" (pictured)"), 0],
  ["party and home", behindNames(" (R-Idaho)"), 0],
  ["accounts", behindNames(" (@account)"), 0],
  ["citations", (text) => text.replaceAll(/[.!?](?=\s|$)/g, "$&[12]"), 0],
  ["signs and faces", (text) => text.replaceAll(/\.(?=\s|$)/g, " 🤝."), 0],
  ["presidents in short", (text) => text.replaceAll(/\bPresident (?=\p{Lu})/gu, "Pres. "), 0],
  ["ministers in short", (text) => text.replaceAll(/\bMinister (?=\p{Lu})/gu, "Min. "), 0],
];

const plain = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
const told = (article: Article): string[] =>
  extractArticle(article).events.map(({ kind, status, date, parties, place, participants }) =>
    plain([kind, status, date, ...parties, place.city, ...participants.map(({ name }) => name)].join("|")),
  );

describe("a report as scrapers bring it", () => {
  const asWritten = TEXTS.map(({ article }) => told(article));

  test.for([...SCRAPED, ...WRITTEN])("%s", { timeout: TIME_LIMIT_MS }, ([, mangle, otherwise]) => {
    const other = TEXTS.filter(({ article, names }, at) => {
      const { content } = article;
      const scraped = { ...article, content: { ...content, body: mangle(content.body, names) } };
      return JSON.stringify(told(scraped)) !== JSON.stringify(asWritten[at]);
    });
    expect(TEXTS.some(({ article, names }) => mangle(article.content.body, names) !== article.content.body)).toBe(true);
    expect(other.length, other.map(({ article }) => article.id).join(" ")).toBeLessThanOrEqual(otherwise);
  });
});
