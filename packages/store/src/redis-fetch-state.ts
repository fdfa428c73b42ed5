import { contentHash } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import { z } from "zod";
import type { FetchState } from "./fetch-state.ts";
import { connectRedis } from "./redis-client.ts";

/**
 * A page that no feed has named for so long is forgotten. Longer than any feed keeps an entry, and than the articles topic
 * keeps a record (30 days), so that nothing is published twice while it can still be read.
 */
const REMEMBERED_SECONDS = 60 * 86_400;

const Validators = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });

/** The fetcher's state on a Redis server. Keys hold a hash of the URL: they have one length, and URLs may be secret. */
export const createRedisFetchState = (options: { url: string; namespace: string; log: Logger }): FetchState => {
  const client = connectRedis({ ...options, name: `${options.namespace}:fetch` });
  const keyOf = (kind: "validators" | "published", url: string): string =>
    `{${options.namespace}}:fetch.v1:${kind}:${contentHash(url)}`;
  const read = (key: string) => client.guarded((redis) => redis.get(key));
  const save = async (key: string, value: string): Promise<void> => {
    await client.guarded((redis) => redis.set(key, value, "EX", REMEMBERED_SECONDS));
  };
  return {
    async validators(url) {
      const held = await read(keyOf("validators", url));
      return held === null ? null : Validators.parse(JSON.parse(held));
    },
    saveValidators: (url, { etag, lastModified }) =>
      save(keyOf("validators", url), JSON.stringify({ etag, lastModified })),
    published: (canonicalUrl) => read(keyOf("published", canonicalUrl)),
    savePublished: (canonicalUrl, hash) => save(keyOf("published", canonicalUrl), hash),
    close: () => client.close(),
  };
};
