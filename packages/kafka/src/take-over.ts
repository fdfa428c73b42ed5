import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@parley/telemetry";
import type { WriterSession } from "./partition-writer.ts";
import { SESSION_TIMEOUT_MS } from "./kafkajs-settings.ts";
import { backoffMs } from "./run-limits.ts";
import type { StatefulMemory } from "./stateful-memory.ts";

/** By then the group has given the partition to somebody else, and each try of ours would fence them. */
const LOST_MAX_MS = 2 * SESSION_TIMEOUT_MS;

/** Who holds the one partition of a stateful stage, from one assignment to the next. */
export interface Ownership {
  /** Starts a new term and takes over at once: readiness and what a restore publishes must not wait for the next record. */
  begin(): void;
  end(): void;
  /**
   * The term for a batch that has come. One that a failed heartbeat has ended gives way to a new one: the failure may have
   * been that of a reply, and a client that is still a member does not join again.
   */
  renewed(): AbortController | null;
  /** No answer from the group. A term during which that lasts longer than membership does is over until `regain`. */
  readonly lose: () => void;
  /** It has answered, as to a member. */
  readonly regain: () => void;
  /** Null while standing by. */
  term(): AbortController | null;
  /** A session whose committed offset the memory stands for; the batch that waits and `begin` share one attempt. */
  session(term: AbortController): Promise<WriterSession>;
}

export const createOwnership = (
  memory: Pick<StatefulMemory, "own" | "release">,
  log: Logger,
  { lostMaxMs = LOST_MAX_MS }: { readonly lostMaxMs?: number } = {},
): Ownership => {
  let term: AbortController | null = null;
  let losing: NodeJS.Timeout | null = null;
  let owning: Promise<WriterSession> | null = null;
  const session = ({ signal }: AbortController): Promise<WriterSession> =>
    (owning ??= memory.own(signal).finally(() => {
      owning = null;
    }));
  const takeOver = async (held: AbortController): Promise<void> => {
    for (let tries = 1; !held.signal.aborted; tries++) {
      try {
        await session(held);
        return;
      } catch (error) {
        if (held.signal.aborted) return;
        log.warn({ err: error, tries }, "taking over failed");
        await sleep(backoffMs(tries));
      }
    }
  };
  const found = (): void => {
    if (losing !== null) clearTimeout(losing);
    losing = null;
  };
  const end = (): void => {
    found();
    term?.abort(new Error("the partition is no longer ours"));
    term = null;
    memory.release();
  };
  const begin = (): void => {
    end();
    term = new AbortController();
    void takeOver(term);
  };
  const renew = (): void => {
    if (term?.signal.aborted === true) begin();
  };
  return {
    begin,
    end,
    renewed() {
      renew();
      return term;
    },
    lose() {
      if (term === null || losing !== null) return;
      const reason = new Error(`the group has not answered for ${lostMaxMs} ms`);
      losing = setTimeout(() => term?.abort(reason), lostMaxMs).unref();
    },
    regain() {
      found();
      renew();
    },
    term: () => term,
    session,
  };
};
