export type Log = (line: string) => void;
export type Env = Readonly<Record<string, string | undefined>>;
export const checkoutRoot: string;
export const cacheFolder: (env: Env) => string;
export class LadderError extends Error {
  readonly exitCode: 4;
  constructor(message: string, fix: string, options?: ErrorOptions);
}
export const orFix: (what: string, fix: string) => (cause: unknown) => never;
export const withLock: <T>(
  options: { readonly folder: string; readonly name: string; readonly log: Log },
  work: () => Promise<T>,
) => Promise<T>;
export const cached: (
  options: { readonly env: Env; readonly name: string; readonly log: Log },
  make: (temporaryFolder: string) => Promise<void>,
) => Promise<string>;
