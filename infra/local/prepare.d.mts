import type { Env } from "./ladder/cache.mjs";

export interface Lockfile {
  readonly packages: Readonly<Record<string, { version?: string; optional?: boolean; link?: boolean }>>;
}
export const agrees: (wanted: Lockfile, installed: Lockfile) => boolean;
export const prepare: (options?: { readonly quiet?: boolean; readonly env?: Env }) => Promise<{ readonly node: string }>;
