import type { Article } from "@parley/contracts";
import { articleStream } from "../harness/article-stream.ts";
import type { Random } from "../harness/random.ts";

/** The same texts in every run, so that each is extracted once. */
const POOL = articleStream({ count: 60, seed: 7 }).map(({ article }) => article);
const PAUSE_MS_MAX = 1_200;

/** What is put on the articles topic, and how long to wait before. */
export interface FeedStep {
  readonly afterMs: number;
  readonly key: string | null;
  readonly value: string | null;
}

const json = (value: unknown): string => JSON.stringify(value);

/** Records that no stage can take, each in its own way. */
const BAD: readonly ((article: Article) => Pick<FeedStep, "key" | "value">)[] = [
  ({ url }) => ({ key: url, value: "{cut off" }),
  ({ url }) => ({ key: url, value: json({ url }) }),
  ({ url, content }) => ({ key: url, value: json({ url, content: { ...content, mediaType: "image/png" } }) }),
  () => ({ key: "no url", value: null }),
  () => ({ key: null, value: null }),
];

/** A scraper at work: new articles, other tellings under a known URL, repetitions, withdrawals and what cannot be read. */
export const planFeed = (random: Random, count: number): FeedStep[] => {
  const published = new Map<string, Article>();
  const step = (): Pick<FeedStep, "key" | "value"> => {
    const dice = random.next();
    const known = [...published.values()];
    const article = random.pick(POOL);
    if (dice < 0.07) return random.pick(BAD)(article);
    if (known.length === 0 || dice < 0.65) {
      published.set(article.url, article);
      return { key: article.url, value: json(article) };
    }
    const { url } = random.pick(known);
    if (dice < 0.77) return { key: url, value: null };
    const told = dice < 0.84 ? (published.get(url) ?? article) : { ...article, url };
    published.set(url, told);
    return { key: url, value: json(told) };
  };
  return Array.from({ length: count }, () => ({ afterMs: random.below(PAUSE_MS_MAX), ...step() }));
};
