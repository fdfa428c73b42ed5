import type { Env } from "./ladder/cache.mjs";

export interface Rung {
  readonly need: string;
  /** null = none can be taken. */
  readonly rung: string | null;
  readonly status: "ok" | "warn" | "fail";
  readonly detail: string;
  /** What to do, or what will happen by itself; null when nothing is left to do. */
  readonly fix: string | null;
}
export const inspect: (env?: Env) => Promise<Rung[]>;
export const formatRungs: (rungs: readonly Rung[]) => string;
/** An address as it may be shown, without user name and password. */
export const maskPassword: (url: string) => string;
