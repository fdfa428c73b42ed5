import type { Context } from "./context.ts";

const EVERY_MS = 2_000; // often enough to see that it lives, seldom enough for a log

/** Lines about long work, on stderr, at most one every two seconds. */
export const createProgress = ({ stderr, now }: Pick<Context, "stderr" | "now">) => {
  let lastMs = now();
  return (line: () => string): void => {
    if (now() - lastMs < EVERY_MS) return;
    lastMs = now();
    void stderr.write(`${line()}\n`).catch(() => null); // who no longer reads it still gets the work done
  };
};
