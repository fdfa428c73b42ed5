import { Readability } from "@mozilla/readability";
import { ARTICLE_BODY_LENGTH_MAX } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import { blockText } from "./block-text.ts";
import { type DomDocument, type DomElement, parseDom } from "./dom.ts";
import { htmlOverLimit } from "./html-limits.ts";
import { removeFurniture, removeLinkBlocks } from "./page-furniture.ts";
import { lightPage, type PageTree, pageTree } from "./page-tree.ts";
import { simplifyHtml } from "./simplify-html.ts";

/** UTF-16 units. Less than this is a teaser, a caption or a warning: look at the page another way. */
const ARTICLE_TEXT_LENGTH_MIN = 200;
const CONTAINERS = "main article, article, main, [itemprop=articleBody], [role=main]";

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

/** The article as Readability finds it; [] if it finds none. */
const readable = (document: DomDocument): string[] => {
  removeFurniture(document);
  const found = new Readability(document, { serializer: (node: unknown) => node, disableJSONLD: true }).parse();
  const article = found?.content as DomElement | null | undefined;
  if (article == null) return [];
  removeLinkBlocks(article);
  return blockText(article);
};

/**
 * Readability expects a repaired tree and throws a TypeError on pages whose own is broken enough (about 4 in 100 news
 * pages); there the next way of reading is tried. Anything but a TypeError is a bug of ours.
 */
const readableOrNothing = (html: string): string[] => {
  try {
    return readable(parseDom(html));
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
};

/** The element that claims to hold the article and has most text; null if none does. */
const largestContainer = (document: DomDocument): DomElement | null => {
  let largest: DomElement | null = null;
  let length = 0;
  for (const container of document.querySelectorAll(CONTAINERS)) {
    const own = container.textContent?.length ?? 0;
    if (own > length) [largest, length] = [container, own];
  }
  return largest;
};

const everything = (html: string): string[] => {
  const document = parseDom(html);
  removeFurniture(document);
  removeLinkBlocks(document.body);
  return blockText(document.body);
};

/** Ways of reading a page, the best one first. The second cures broken trees: the container alone in a clean page. */
const waysToRead: readonly ((html: string, tree: PageTree) => string[])[] = [
  (_, tree) => readableOrNothing(lightPage(tree)),
  (html) => {
    const container = largestContainer(parseDom(html));
    return container === null ? [] : readableOrNothing(`<html><body>${container.innerHTML}</body></html>`);
  },
  (html) => {
    const container = largestContainer(parseDom(html));
    return container === null ? [] : everything(`<html><body>${container.innerHTML}</body></html>`);
  },
];

/**
 * The same page in fewer pieces, once it is known to be within the limits.
 * @throws PermanentError `article.unreadable` if it is over one
 */
export const pageWithinLimits = (html: string): string => {
  if (html.length > ARTICLE_BODY_LENGTH_MAX)
    throw new PermanentError("article.unreadable", `The page has more than ${ARTICLE_BODY_LENGTH_MAX} characters.`);
  const page = simplifyHtml(html);
  const overLimit = htmlOverLimit(page);
  if (overLimit !== null) throw new PermanentError("article.unreadable", `The page has ${overLimit}.`);
  return page;
};

/**
 * The report on an HTML page, without headline, captions and page furniture.
 * @param page as pageWithinLimits gives it @param tree of the page; the first way of reading takes it apart
 * @returns its paragraphs in order, white space tidied, at least one
 * @throws PermanentError `article.unreadable` if there is no text
 */
export const readPage = (page: string, tree: PageTree): string[] => {
  let longest: string[] = [];
  for (const read of waysToRead) {
    const paragraphs = read(page, tree);
    if (lengthOf(paragraphs) >= ARTICLE_TEXT_LENGTH_MIN) return paragraphs;
    if (lengthOf(paragraphs) > lengthOf(longest)) longest = paragraphs;
  }
  // A short report is better than the page around it: all that stands on the page is read only if nothing else was found.
  if (longest.length === 0) longest = everything(page);
  if (longest.length === 0) throw new PermanentError("article.unreadable", "The page holds no readable text.");
  return longest;
};

/**
 * The report on any HTML page.
 * @throws PermanentError `article.unreadable` if there is no text or the page is over a limit
 */
export const readHtml = (html: string): string[] => {
  const page = pageWithinLimits(html);
  return readPage(page, pageTree(page));
};
