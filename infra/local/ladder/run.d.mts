import type { Env, Log } from "./cache.mjs";

export interface AskOptions {
  readonly cwd?: string;
  readonly env?: Env;
  readonly timeoutMs?: number;
}
export const lastLines: (text: string, count?: number) => string;
export const ask: (
  command: string,
  args: readonly string[],
  options?: AskOptions,
) => Promise<{ readonly code: number | null; readonly output: string }>;
export const work: (
  label: string,
  command: string,
  args: readonly string[],
  options: AskOptions & { readonly log: Log },
) => Promise<string>;
