import { contextFrom, inSpan, type Telemetry } from "@parley/telemetry";
import type { FetchState, Validators } from "@parley/store";
import { fetchPage } from "./fetch-page.ts";
import type { HttpClient } from "./http-client.ts";
import { makeArticle } from "./make-article.ts";
import type { Feed, FeedEntry } from "./parse-feed.ts";
import type { PublishArticle } from "./publish-article.ts";
import type { Robots } from "./robots.ts";

export interface PollDeps {
  readonly http: HttpClient;
  /** Asked about pages; feeds are made to be fetched. */
  readonly robots: Robots;
  readonly state: FetchState;
  readonly publish: PublishArticle;
  readonly telemetry: Telemetry;
}

/** What an entry came to; `failed` is worth another try at the next poll. */
export type EntryResult = "fetched" | "unchanged" | "refused" | "failed";

/** An address as it may leave the system with a trace or a log line: without user name and password. */
const withoutCredentials = (address: string): string => {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url.href;
};

const hasAny = ({ etag, lastModified }: Validators): boolean => etag !== null || lastModified !== null;

/**
 * Fetches the page of one entry and publishes it if a reader would see something new. The order is the guarantee: publish,
 * remember what was published, remember the validators. A crash between two of them publishes the same bytes once more
 * under the same id; nothing is left out.
 * @throws TransientError of the store, errors of the broker, and what aborted `signal`
 */
export const pollEntry = async (
  { http, robots, state, publish, telemetry }: PollDeps,
  {
    feed,
    feedUrl,
    entry,
    signal,
  }: { feed: Pick<Feed, "title">; feedUrl: string; entry: FeedEntry; signal: AbortSignal },
): Promise<EntryResult> => {
  const attributes = { "http.request.method": "GET", "url.full": withoutCredentials(entry.url) };
  return inSpan(telemetry.tracer, "fetch", { parent: contextFrom(null), attributes }, async (span) => {
    const end = (result: EntryResult, reason?: string): EntryResult => {
      telemetry.count("parley_pages_fetched_total", 1, { result });
      if (reason !== undefined)
        telemetry.log.warn({ url: attributes["url.full"], feed: feedUrl, result, reason }, "a page was not read");
      return result;
    };
    const held = await state.validators(entry.url);
    const answer = await fetchPage(http, entry.url, { validators: held, signal, mayVisit: robots.mayVisit });
    if (answer.kind === "unchanged") return end("unchanged");
    if (answer.kind !== "fetched") return end(answer.kind, answer.reason);
    const made = makeArticle({ feed, feedUrl, entry, page: answer.page });
    if ("refused" in made) return end("refused", made.refused);
    if ((await state.published(made.canonicalUrl)) !== made.readingHash) {
      const { traceId, spanId, traceFlags } = span.spanContext();
      await publish(made, `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`);
      telemetry.count("parley_articles_published_total", 1);
      await state.savePublished(made.canonicalUrl, made.readingHash);
    }
    if (held !== null || hasAny(answer.validators)) await state.saveValidators(entry.url, answer.validators);
    return end("fetched");
  });
};
