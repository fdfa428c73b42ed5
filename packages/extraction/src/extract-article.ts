import { readDocument } from "@parley/article";
import type { Article, MeetingEvent } from "@parley/contracts";
import { extract } from "./extract.ts";

/** What one article tells. `id` is the producer's own name for it, else its article key. */
export interface ArticleExtraction {
  readonly id: string;
  readonly articleKey: string;
  readonly events: readonly MeetingEvent[];
  /** Why there are no events; null if there are. */
  readonly dropped: string | null;
}

/**
 * Reads the document of an article and extracts its meeting events. Pure.
 * @throws PermanentError if the article holds no readable text (see readDocument)
 */
export const extractArticle = (article: Article): ArticleExtraction => {
  const document = readDocument(article);
  return { id: article.id ?? document.articleKey, articleKey: document.articleKey, ...extract(document) };
};
