import { canonicalUrl } from "@parley/article";
import { type Article, articleKeyOf, type MeetingEvent, topics } from "@parley/contracts";
import { dead, defineStage, drop, emit, PermanentError } from "@parley/stage";

/** What one article says: events, or the reason why there are none. */
export interface Extraction {
  readonly events: readonly MeetingEvent[];
  readonly dropped: string | null;
}

/** Runs the extraction of one article. Throws PermanentError for an article that can never be read. */
export type ExtractArticle = (article: Article, signal: AbortSignal) => Promise<Extraction>;

const keyOfUrl = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  return articleKeyOf(canonicalUrl(url));
};

/**
 * Article -> all of its meeting events in one record, which replaces the article's earlier one. An article without
 * events and a withdrawn one leave a null record, so that what was said before is taken back; a dead one leaves it in force.
 */
export const createExtractStage = ({ extractArticle }: { extractArticle: ExtractArticle }) =>
  defineStage({
    name: "extract",
    reads: topics.articles,
    writes: { events: topics.meetingEvents },
    async run({ key, value }, signal) {
      if (value === null) {
        const articleKey = key === null ? null : keyOfUrl(key);
        if (articleKey === null)
          return dead(new PermanentError("key.invalid", `no URL to withdraw: ${key ?? "(no key)"}`));
        return drop("withdrawn", { to: "events" as const, key: articleKey, value: null });
      }
      const url = canonicalUrl(value.url);
      const articleKey = articleKeyOf(url);
      const { events, dropped } = await extractArticle(value, signal);
      if (dropped !== null) return drop(dropped, { to: "events" as const, key: articleKey, value: null });
      const record = { type: "article_events" as const, articleKey, url, events: [...events] };
      return emit({ to: "events" as const, key: articleKey, value: record });
    },
  });
