import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context.ts";
import { CliError, EXIT } from "../exit.ts";

/** The pace that `--rate` asks for; an interrupt ends its waiting. */
export const paceOf = async ({ rate }: { readonly rate?: number }, { now, signal }: Context) => {
  const { createPace } = await import("@parley/kafka");
  const rest = async (ms: number): Promise<void> => {
    await sleep(ms, undefined, { signal });
  };
  return createPace({ perSecond: rate ?? null, now, sleep: rest });
};

/** An error as a person can use it: that another run has shut this one out is theirs to know. */
export const takenOver = async (what: string, error: unknown): Promise<unknown> => {
  const { FencedError } = await import("@parley/kafka");
  if (!(error instanceof FencedError)) return error;
  return new CliError(EXIT.failed, `another ${what} has begun, which ended this one. Nothing is lost or doubled.`, {
    cause: error,
  });
};
