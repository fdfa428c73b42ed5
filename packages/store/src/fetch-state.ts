/** What a server said about the page it sent, to be sent back with the next request for it. */
export interface Validators {
  readonly etag: string | null;
  /** As the server wrote it (HTTP date). */
  readonly lastModified: string | null;
}

/**
 * The fetcher's memory of what it has fetched and published. A cache: whatever is lost is fetched once more, and published
 * again only if it differs. Every method throws TransientError while the store cannot be reached.
 */
export interface FetchState {
  /** null = not known (any more): fetch without conditions. */
  validators(url: string): Promise<Validators | null>;
  saveValidators(url: string, validators: Validators): Promise<void>;
  /** Hash of what was last published for this canonical URL; null = not known (any more). */
  published(canonicalUrl: string): Promise<string | null>;
  savePublished(canonicalUrl: string, hash: string): Promise<void>;
  close(): Promise<void>;
}
