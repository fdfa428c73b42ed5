import { topics } from "@parley/contracts";
import { type Broker, produce } from "@parley/kafka";
import type { FetchedArticle } from "./make-article.ts";

/** Writes to the articles topic; resolves when all replicas have it. */
export type PublishArticle = (article: FetchedArticle, traceparent: string | null) => Promise<void>;

/** @param options.namespace prefix of the topic */
export const createPublishArticle =
  ({ broker, namespace }: { broker: Broker; namespace: string }): PublishArticle =>
  async ({ canonicalUrl, id, article }, traceparent) => {
    await produce(broker, {
      namespace,
      topic: topics.articles,
      key: canonicalUrl,
      value: article,
      ceId: id,
      source: `/${namespace}/fetch`,
      traceparent,
    });
  };
