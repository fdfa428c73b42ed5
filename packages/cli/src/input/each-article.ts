import type { Article } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import type { Context } from "../context.ts";
import { type ArticleOptions, readArticles } from "./articles.ts";

export interface Tally {
  readonly articles: number;
  readonly failed: number;
}

/** Runs pure work of ours: what it throws and did not declare is a bug of one article, which must not stop the others. */
export const attempt = <T>(work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof PermanentError) throw cause;
    throw new PermanentError("stage.bug", cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), {
      cause,
    });
  }
};

/**
 * Hands each article of the input to `handle`, one after the other. An article that is none, or for which `handle` throws
 * a PermanentError, is named on stderr with its line and code, and the rest goes on.
 */
export const eachArticle = async (
  input: string,
  options: ArticleOptions,
  context: Context,
  handle: (article: Article) => Promise<void>,
): Promise<Tally> => {
  let articles = 0;
  let failed = 0;
  for await (const item of readArticles(input, options, context)) {
    context.signal.throwIfAborted();
    articles += 1;
    try {
      if ("error" in item) throw item.error;
      await handle(item.article);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      failed += 1;
      const where = item.line === null ? "" : `line ${item.line}: `;
      await context.stderr.write(`parley: ${where}${error.code}: ${error.message}\n`);
    }
  }
  return { articles, failed };
};
