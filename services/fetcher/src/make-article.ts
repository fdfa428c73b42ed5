import { canonicalUrl, metadataOf, readDocument } from "@parley/article";
import { Article, contentHash } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import type { Feed, FeedEntry } from "./parse-feed.ts";

/** An entry's date and its page's are of one publication if they are no further apart. */
const SAME_PUBLICATION_MS = 86_400_000;
const ZONED = /[+-]\d{2}:\d{2}$/;

/**
 * Start and end tags. Finding the article in a page of so many takes a second at worst, and the fetcher has one thread;
 * a larger page counts as changed whenever any byte of it has.
 */
const READ_TAGS_MAX = 10_000;

export interface Page {
  /** `text/html` ... without parameters: the body is text already. */
  readonly mediaType: string;
  readonly body: string;
}

/** An article as it is published, with what tells it apart. */
export interface FetchedArticle {
  /** Record key. */
  readonly canonicalUrl: string;
  /** Of address and body: the CloudEvents id, the same each time these bytes are published. */
  readonly id: string;
  /** Of what a reader sees. A page whose advertisements or tokens differ each time it is asked for has not changed. */
  readonly readingHash: string;
  readonly article: Article;
}

/**
 * Feeds mostly give UTC, and then nobody knows on which day "today" was. The page's own date goes before the entry's if
 * it says the offset and means the same publication.
 */
const publishedAtOf = (entry: string | null, page: string | null): string | null => {
  if (entry === null || page === null) return entry ?? page;
  const isSame = Math.abs(Date.parse(entry) - Date.parse(page)) <= SAME_PUBLICATION_MS;
  return isSame && ZONED.test(page) && !ZONED.test(entry) ? page : entry;
};

/** Hash of the text as it will be read, so far as that is quick and there is any; else of the page as it came. */
const readingHashOf = (article: Article): string => {
  const { body } = article.content;
  const pageHash = contentHash("page", article.title ?? "", body);
  if (body.split("<").length > READ_TAGS_MAX) return pageHash;
  try {
    const { title, outlet, publishedAt, sha256 } = readDocument(article);
    return contentHash("reading", title ?? "", outlet ?? "", publishedAt ?? "", sha256);
  } catch (error) {
    if (error instanceof PermanentError) return pageHash; // the extractor will say so, where it can be looked up
    throw error;
  }
};

/**
 * The article that a feed entry and its page make: the entry's title, the page's own name for its outlet before the
 * feed's (a feed may collect from many). It carries no time of fetching, so that the same page makes the same bytes; the
 * record's timestamp says when.
 * @returns null with the reason if the topic's schema does not accept it
 */
export const makeArticle = ({
  feed,
  feedUrl,
  entry,
  page,
}: {
  feed: Pick<Feed, "title">;
  feedUrl: string;
  entry: FeedEntry;
  page: Page;
}): FetchedArticle | { readonly refused: string } => {
  const own = page.mediaType === "text/plain" ? null : metadataOf(page.body, entry.url);
  const key = canonicalUrl(entry.url);
  const id = contentHash(key, page.body);
  const parsed = Article.safeParse({
    id,
    url: entry.url,
    outlet: entry.outlet ?? own?.outlet ?? feed.title,
    title: entry.title,
    publishedAt: publishedAtOf(entry.publishedAt, own?.publishedAt ?? null),
    source: feedUrl,
    content: page,
  });
  if (!parsed.success)
    return { refused: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ") };
  return { canonicalUrl: key, id, readingHash: readingHashOf(parsed.data), article: parsed.data };
};
