import { TransientError } from "@parley/stage";
import type { Logger } from "@parley/telemetry";

const RETRY_FIRST_MS = 100;
const RETRY_MAX_MS = 5_000; // what is away is asked again at least this often

export interface Persist {
  /**
   * What `call` gives, called until it works: what is away holds the projection up, it does not end it.
   * @throws what is not a TransientError, and the signal's reason once it aborts, also in the midst of a call.
   */
  until<T>(call: () => Promise<T>): Promise<T>;
  /** Null = the last call was answered; else why not. */
  trouble(): string | null;
}

export interface PersistOptions {
  /** What is asked, as in "<what> does not answer". */
  readonly what: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Resolves after so many ms, or rejects when the signal aborts. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Outages of one thing that is asked: one line when it goes, one when it is back, and the reason in between. */
export const createPersist = ({ what, log, signal, wait }: PersistOptions): Persist => {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  aborted.catch(() => null); // heard by whoever waits for an answer; nobody may
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  if (signal.aborted) reject(signal.reason);
  let trouble: string | null = null;
  const failed = ({ message }: TransientError): void => {
    if (trouble === null) log.warn({ reason: message }, `${what} does not answer; asking until it does`);
    trouble = message;
  };
  const answered = (): void => {
    if (trouble !== null) log.info(`${what} answers again`);
    trouble = null;
  };
  return {
    trouble: () => (trouble === null ? null : `${what} does not answer: ${trouble}`),
    async until(call) {
      for (let delay = RETRY_FIRST_MS; ; delay = Math.min(delay * 2, RETRY_MAX_MS)) {
        try {
          const answer = await Promise.race([call(), aborted]);
          answered();
          return answer;
        } catch (error) {
          if (!(error instanceof TransientError) || signal.aborted) throw error;
          failed(error);
          await wait(Math.max(delay, error.retryAfterMs));
        }
      }
    },
  };
};
