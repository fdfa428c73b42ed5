import type { FetchState, Validators } from "./fetch-state.ts";

/** The fetcher's state without a server; lives as long as the process. */
export const createMemoryFetchState = (): FetchState => {
  const validators = new Map<string, Validators>();
  const published = new Map<string, string>();
  return {
    validators: async (url) => validators.get(url) ?? null,
    saveValidators: async (url, { etag, lastModified }) => void validators.set(url, { etag, lastModified }),
    published: async (canonicalUrl) => published.get(canonicalUrl) ?? null,
    savePublished: async (canonicalUrl, hash) => void published.set(canonicalUrl, hash),
    close: async () => undefined,
  };
};
