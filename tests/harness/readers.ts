import { setTimeout as sleep } from "node:timers/promises";
import { openStream } from "./gateway-reader.ts";
import type { OrderWatch } from "./order-watch.ts";

const READ_PAUSE_MS = 60;
const RECONNECT_MS = 200;
const ASKED_AFTER_EVERY = 4; // changes heard; asking after each would be most of the load

export interface Readers {
  /** Changes that came by streams. */
  readonly heard: () => number;
  /** The highest version that any of them told of; 0 = none yet. */
  readonly highestVersion: () => number;
  /** Changes of a stream out of their order; a sentence each. */
  readonly streamFaults: readonly string[];
  stop(): Promise<void>;
}

/** Readers that ask each gateway for lists and single meetings, and follow its stream, until they are stopped. */
export const startReaders = (urls: readonly string[], watch: OrderWatch): Readers => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const streamFaults: string[] = [];
  let heard = 0;
  let highestVersion = 0;

  const repeat = async (read: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      await read();
      await sleep(READ_PAUSE_MS);
    }
  };
  /** On one stream and those that continue it, each version of a meeting comes once, and the next after it. */
  const follow = async (url: string): Promise<void> => {
    const versions = new Map<string, number>();
    let lastId: string | null = null;
    const take = async (): Promise<void> => {
      for await (const { id, event, change } of await openStream(url, signal, lastId)) {
        if (event === "gap") {
          streamFaults.push(`${url}: a gap after ${lastId}`);
          continue;
        }
        lastId = id;
        const { meetingId, version } = change;
        const before = versions.get(meetingId) ?? version - 1;
        if (version !== before + 1) streamFaults.push(`${url}: ${meetingId} in version ${version} after ${before}`);
        versions.set(meetingId, version);
        watch.noteChange(change);
        heard += 1;
        highestVersion = Math.max(highestVersion, version);
        if (heard % ASKED_AFTER_EVERY === 0) await watch.one(url, meetingId);
      }
    };
    while (!signal.aborted) {
      await take().catch(() => null); // broken off: it is opened again where it ended
      await sleep(RECONNECT_MS);
    }
  };
  const running = urls.flatMap((url) => [repeat(() => watch.list(url)), repeat(() => watch.one(url)), follow(url)]);
  return {
    heard: () => heard,
    highestVersion: () => highestVersion,
    streamFaults,
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
