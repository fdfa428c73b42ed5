import { decodeText } from "./decode-text.ts";
import { type Feed, NoFeedError, parseFeed } from "./parse-feed.ts";
import { type PollDeps, pollEntry } from "./poll-entry.ts";

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

export type PollResult =
  | { readonly kind: "changed" | "unchanged" }
  /** `retryAfterMs`: what the server asked for; null = our own back-off. */
  | { readonly kind: "failed"; readonly reason: string; readonly retryAfterMs: number | null };

const failed = (reason: string, retryAfterMs: number | null = null): PollResult => ({
  kind: "failed",
  reason,
  retryAfterMs,
});

const parsedOrNull = (text: string, url: string): Feed | NoFeedError => {
  try {
    return parseFeed(text, url);
  } catch (error) {
    if (error instanceof NoFeedError) return error;
    throw error;
  }
};

/**
 * One look at a feed: its pages are fetched and what is new is published, the oldest first. An entry that is no longer
 * listed means nothing. The feed's validators are kept only if all of it came and every page has been dealt with, so that
 * a page that failed is tried again even if the feed stays as it is.
 * @throws TransientError of the store, errors of the broker, and what aborted `signal`
 */
export const pollFeed = async (
  deps: PollDeps,
  { url, signal }: { url: string; signal: AbortSignal },
): Promise<PollResult> => {
  const { http, state, telemetry } = deps;
  const held = await state.validators(url);
  const answer = await http.get(url, { accept: ACCEPT, validators: held, signal });
  if (answer.kind === "unchanged") return { kind: "unchanged" };
  if (answer.kind === "refused") return failed(answer.reason);
  if (answer.kind === "failed") return failed(answer.reason, answer.retryAfterMs);
  const feed = parsedOrNull(decodeText(answer.bytes, answer.contentType), url);
  if (feed instanceof NoFeedError) return failed(feed.message);
  if (feed.isCut) telemetry.log.warn({ feed: url }, "the feed broke off; its whole entries are used");
  let isComplete = !feed.isCut;
  for (const entry of feed.entries.toReversed()) {
    signal.throwIfAborted();
    const result = await pollEntry(deps, { feed, feedUrl: url, entry, signal });
    if (result === "failed") isComplete = false;
  }
  if (isComplete) await state.saveValidators(url, answer.validators);
  return { kind: "changed" };
};
