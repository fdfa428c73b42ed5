import { createHash } from "node:crypto";
import { type Article, articleKeyOf } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import { canonicalUrl } from "./canonical-url.ts";
import { decodeEntities } from "./entities.ts";
import { metadataOfTree, type PageMetadata } from "./metadata.ts";
import { pageTree } from "./page-tree.ts";
import { pageWithinLimits, readPage } from "./read-html.ts";
import { readText } from "./read-text.ts";

/** An article's clean text and what is known about it. Evidence spans point into `text`. */
export interface Document {
  /** Hash of the canonical form of `url` and of nothing else. */
  readonly articleKey: string;
  /** As the article gave it. */
  readonly url: string;
  /** What the page calls its own address (rel=canonical, og:url); null if it does not say. Never identity. */
  readonly canonicalUrlClaim: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** BCP 47; null if neither the article nor the page says. */
  readonly language: string | null;
  /** RFC 3339 with its offset kept, a local time, or a day; null if nobody says. */
  readonly publishedAt: string | null;
  /** IANA; null if the article does not say. */
  readonly timeZone: string | null;
  readonly revision: string | number | null;
  /** The headline, then what is below it: of HTML the paragraphs, blank lines between; plain text as it came, and alone if it begins with its headline. */
  readonly text: string;
  /** Hex digest of the UTF-8 bytes of `text`. */
  readonly sha256: string;
}

const PARAGRAPH_BREAK = "\n\n";
const NO_METADATA: PageMetadata = {
  title: null,
  outlet: null,
  language: null,
  publishedAt: null,
  canonicalUrlClaim: null,
};

const mediaTypeOf = (mediaType: string): "html" | "text" => {
  const essence = mediaType.split(";", 1)[0]?.trim().toLowerCase();
  if (essence === "text/html" || essence === "application/xhtml+xml") return "html";
  if (essence === "text/plain") return "text";
  throw new PermanentError("article.media-type", `Neither HTML nor plain text: ${mediaType}`);
};

const canonicalUrlOf = (url: string): string => {
  try {
    return canonicalUrl(url);
  } catch (cause) {
    throw new PermanentError("schema.invalid", `url: ${String(cause)}`, { cause });
  }
};

/** White space is one space, an entity what it stands for; an empty line of text is nothing at all. */
const line = (text: string | null | undefined): string | null =>
  decodeEntities(text ?? "")
    .replaceAll(/\s{1,1000}/g, " ")
    .trim() || null;

const sameLine = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

/** The headline opens the text, once, so that a fact that only the headline states can be quoted. */
const withHeadline = (title: string | null, paragraphs: readonly string[]): string => {
  const body = title !== null && sameLine(title, paragraphs[0]) ? paragraphs.slice(1) : paragraphs;
  return (title === null ? body : [title, ...body]).join(PARAGRAPH_BREAK).toWellFormed();
};

/** Letters and digits alone; no tags of a text that has some. */
const plain = (part: string): string =>
  part
    .replaceAll(/<[^<>]{1,200}>/g, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
const HEAD_SLACK = 80; // characters: blanks and marks in it

/** Plain text as it came, under its headline if it does not begin with it. */
const underHeadline = (title: string | null, body: string): string =>
  title === null || plain(decodeEntities(body.slice(0, title.length + HEAD_SLACK))).startsWith(plain(title))
    ? body
    : [title, body].join(PARAGRAPH_BREAK).toWellFormed();

interface ReadPage extends PageMetadata {
  readonly paragraphs: readonly string[];
}

/** What the page says about itself, and the report on it. */
const readHtmlPage = (html: string, url: string): ReadPage => {
  const page = pageWithinLimits(html);
  const tree = pageTree(page);
  const metadata = metadataOfTree(tree, url); // first: the other takes the tree apart
  return { ...metadata, paragraphs: readPage(page, tree) };
};

/**
 * HTML or plain text to the document that facts are read from; a pure function of the article.
 * What the article itself says (title, outlet, language, publishedAt) goes before what the page says.
 * @throws PermanentError `article.media-type`, `article.unreadable`, or `schema.invalid` for a URL that is none
 */
export const readDocument = (article: Article): Document => {
  const { body, mediaType } = article.content;
  const type = mediaTypeOf(mediaType);
  const articleKey = articleKeyOf(canonicalUrlOf(article.url));
  const page = type === "html" ? readHtmlPage(body, article.url) : { ...NO_METADATA, paragraphs: null };
  const title = line(article.title) ?? page.title;
  const text = page.paragraphs === null ? underHeadline(title, readText(body)) : withHeadline(title, page.paragraphs);
  return {
    articleKey,
    url: article.url,
    canonicalUrlClaim: page.canonicalUrlClaim,
    outlet: line(article.outlet) ?? page.outlet,
    title,
    language: article.language ?? page.language,
    publishedAt: article.publishedAt ?? page.publishedAt,
    timeZone: article.timeZone ?? null,
    revision: article.revision ?? null,
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
  };
};
