import type { MeetingChange } from "@parley/contracts";
import type { CatchUp } from "./catch-up.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { ChangeEntry } from "./change-ring.ts";
import type { Connection } from "./connection.ts";

/** Entries taken from the ring at a time, between which other clients get their turn. */
const STEP_CHANGES_MAX = 100;
/** A client that takes nothing for so long is gone or will never keep up. */
const STALL_MAX_MS = 30_000;

export interface ClientOptions {
  readonly connection: Connection;
  readonly feed: Pick<ChangeFeed, "ring" | "changed">;
  readonly catchUp: Pick<CatchUp, "run">;
  /** The first offset the client has not seen. */
  readonly from: bigint;
  readonly matches: (change: MeetingChange) => boolean;
  readonly onSent: () => void;
  readonly wait: (ms: number) => Promise<void>;
  readonly stallMaxMs?: number;
}

/**
 * Sends every matching change from `from` on, in order and once, until the connection closes. A client that takes nothing for
 * too long, or falls so far behind that the ring has moved past it, is slow: it may come back with the last id it saw.
 */
export const serveClient = async (options: ClientOptions): Promise<"closed" | "slow"> => {
  const { connection, feed, matches, wait, stallMaxMs = STALL_MAX_MS } = options;
  const gone = new AbortController();
  void connection.closed.then(() => gone.abort());
  let isSlow = false;

  const send = async ({ change, frame }: ChangeEntry): Promise<void> => {
    if (!matches(change)) return;
    while (!connection.offer(frame)) {
      if (connection.isClosed()) return;
      const outcome = await Promise.race([
        connection.room().then(() => "room"),
        wait(stallMaxMs).then(() => "stalled"),
      ]);
      if (outcome === "room") continue;
      isSlow = true;
      gone.abort();
      return;
    }
    options.onSent();
  };

  let next = options.from;
  if (next < feed.ring.firstOffset()) next = await options.catchUp.run({ from: next, signal: gone.signal, send });
  while (!gone.signal.aborted) {
    if (next < feed.ring.firstOffset()) return "slow";
    const entries = feed.ring.from(next, STEP_CHANGES_MAX);
    if (entries.length === 0) await Promise.race([feed.changed(), connection.closed]);
    for (const entry of entries) {
      if (gone.signal.aborted) break;
      await send(entry);
      next = entry.offset + 1n;
    }
  }
  return isSlow ? "slow" : "closed";
};
