import { readFileSync } from "node:fs";
import type { Logger } from "@parley/telemetry";
import { z } from "zod";
import { checkBatch } from "./check-batch.ts";
import { decodeMeeting } from "./meeting-codec.ts";
import { cursorOf, type IndexQuery, indexQueryOf } from "./meeting-index.ts";
import { APPLY_MEETINGS_MAX, LIST_BYTES_MAX, type MeetingView, type ViewPosition } from "./meeting-view.ts";
import { removeOlderLayouts } from "./older-layouts.ts";
import { connectRedis, type RedisClient } from "./redis-client.ts";
import { scanKeys } from "./scan-keys.ts";
import { HIGHEST_PLACE, LOWEST_PLACE, lastPlaceOf, placeOf, recordOf, recordQueryOf } from "./view-record.ts";
import { readHead } from "./view-reply.ts";

/**
 * Part of every key: a change of layout, of the terms or of the dictionary starts an empty view beside the old one, and it is
 * rebuilt from the topic. Layouts are counted, so that what is older can be told from what a later release has begun.
 */
const LAYOUT_NUMBER = 4;
export const LAYOUT = `v${LAYOUT_NUMBER}`;
/** Steps one page may take through the postings (about 10 ms); then it ends early with a cursor. */
const WALK_MAX = 10_000;

/** Redis scripts cannot load each other: what they share is put before them. */
const script = (...names: string[]): string =>
  names.map((name) => readFileSync(new URL(`lua/${name}.lua`, import.meta.url), "utf8")).join("\n");
const SCRIPTS = {
  viewApply: { lua: script("record", "postings", "apply"), numberOfKeys: 1 },
  viewBegin: { lua: script("begin"), numberOfKeys: 1 },
  viewGet: { lua: script("record", "get"), numberOfKeys: 1 },
  viewList: { lua: script("record", "postings", "list"), numberOfKeys: 1 },
  viewSweep: { lua: script("sweep"), numberOfKeys: null },
};

const Bytes = z.array(z.instanceof(Buffer).nullable());

interface Keys {
  readonly position: string;
  /** Followed by `<generation>:numbers`, `:records` or `:postings`. */
  readonly data: string;
}

/** The braces make all keys of a namespace one Redis Cluster slot, so that a script may touch them together. */
const keysOf = (namespace: string): Keys => ({
  position: `{${namespace}}:view.${LAYOUT}:position`,
  data: `{${namespace}}:view.${LAYOUT}:data:`,
});

const sweep = async (client: RedisClient, keys: Keys): Promise<void> => {
  for await (const some of scanKeys(client, keys.data))
    await client.run("viewSweep", some.length + 1, keys.position, ...some, keys.data);
};

const BELOW_ALL = "~"; // what an entry's beginning ends with when it stands for all entries that begin so

/** A bound is an entry to stay below, or the last day with all that begins so. */
const highestOf = (below: string | null): { place: number; belowId: string } => {
  if (below === null) return { place: HIGHEST_PLACE, belowId: "" };
  if (below.endsWith(BELOW_ALL)) return { place: lastPlaceOf(below.slice(0, -1)), belowId: "" };
  return { place: placeOf(below), belowId: below.slice(below.indexOf(":") + 1) };
};

const listArguments = ({ groups, least, below, limit }: IndexQuery, walkMax: number): (string | Buffer)[] => {
  const asked = recordQueryOf(groups);
  const { place, belowId } = highestOf(below);
  const lowest = least === null ? LOWEST_PLACE : placeOf(least);
  const numbers = [limit, walkMax, LIST_BYTES_MAX, place].map(String);
  return [...numbers, belowId, String(lowest), asked.marks, ...asked.groups];
};

/** Counts the times at which what was read before may have gone: another generation, no position, a lost connection. */
const createContinuity = (client: RedisClient) => {
  let changes = 0;
  let last: string | null | undefined;
  return {
    note(generation: string | null): void {
      if (last !== undefined && last !== generation) changes += 1;
      last = generation;
    },
    read: () => changes + client.losses(),
  };
};

/** The view on a Redis server (7 or later). Layout of the keys: README.md. `walkMax` is for tests. */
export const createRedisMeetingView = (options: {
  url: string;
  namespace: string;
  log: Logger;
  walkMax?: number;
}): MeetingView => {
  const client = connectRedis({ ...options, name: `${options.namespace}:view`, scripts: SCRIPTS });
  const keys = keysOf(options.namespace);
  const walkMax = options.walkMax ?? WALK_MAX;
  const continuity = createContinuity(client);

  const read = async (
    name: string,
    ...args: (string | Buffer)[]
  ): Promise<{ position: ViewPosition | null; rest: unknown }> => {
    const { position, generation, rest } = readHead(await client.run(name, keys.position, keys.data, ...args));
    continuity.note(generation);
    return { position, rest };
  };

  return {
    position: async () => (await read("viewGet", "version")).position,
    async apply(batch) {
      checkBatch(batch);
      const offsets = [batch.identity, String(batch.from), String(batch.next)];
      const records = batch.meetings.map(recordOf);
      const reply = await client.run("viewApply", keys.position, keys.data, ...offsets, ...records);
      const [done, ...head] = z.tuple([z.number()]).rest(z.unknown()).parse(reply);
      return done === 1 ? { applied: true } : { applied: false, position: readHead(head).position };
    },
    async reset(identity) {
      await client.guarded((redis) => redis.del(keys.position));
      await sweep(client, keys);
      await client.run("viewBegin", keys.position, identity);
    },
    removeOlderLayouts: () =>
      removeOlderLayouts(client, { prefix: `{${options.namespace}}:view.v`, current: LAYOUT_NUMBER }),
    async get(id) {
      const { position, rest } = await read("viewGet", "body", id);
      const [body] = Bytes.parse(rest);
      return { meeting: body == null ? null : decodeMeeting(body), position };
    },
    async list(query) {
      const { position, rest } = await read("viewList", ...listArguments(indexQueryOf(query), walkMax));
      const [next, ...bodies] = Bytes.parse(rest);
      const meetings = bodies.flatMap((body) => (body === null ? [] : [decodeMeeting(body)]));
      return { meetings, nextCursor: next == null ? null : cursorOf(String(next)), position };
    },
    async versions(ids) {
      if (ids.length > APPLY_MEETINGS_MAX) throw new RangeError(`at most ${APPLY_MEETINGS_MAX} ids at a time`);
      const { position, rest } = await read("viewGet", "version", ...ids);
      const numbers = Bytes.parse(rest);
      const held = ids.flatMap((id, index) => (numbers[index] == null ? [] : [[id, Number(numbers[index])] as const]));
      return { versions: new Map(held), position };
    },
    continuity: continuity.read,
    close: () => client.close(),
  };
};
