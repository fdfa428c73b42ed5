import { readFileSync } from "node:fs";
import { Meeting } from "@parley/contracts";
import type { Logger } from "@parley/telemetry";
import { z } from "zod";
import { checkBatch } from "./check-batch.ts";
import { cursorOf, entryOf, type IndexQuery, indexQueryOf, termsOf } from "./meeting-index.ts";
import { APPLY_MEETINGS_MAX, LIST_BYTES_MAX, type MeetingView, type ViewPosition } from "./meeting-view.ts";
import { connectRedis, type RedisClient } from "./redis-client.ts";
import { readHead } from "./view-reply.ts";

/** Part of every key: a change of layout starts an empty view beside the old one, and it is rebuilt from the topic. */
const LAYOUT = "v2";
/** Keys taken away by one script, and asked for by one SCAN. */
const SWEEP_KEYS_MAX = 500;
/** Index entries one page may look at (about 10 ms); then it ends early with a cursor. */
const WALK_MAX = 10_000;

const script = (name: string): string => readFileSync(new URL(`lua/${name}.lua`, import.meta.url), "utf8");
const SCRIPTS = {
  viewApply: { lua: script("apply"), numberOfKeys: 1 },
  viewBegin: { lua: script("begin"), numberOfKeys: 1 },
  viewGet: { lua: script("get"), numberOfKeys: 1 },
  viewList: { lua: script("list"), numberOfKeys: 1 },
  viewSweep: { lua: script("sweep"), numberOfKeys: null },
};

const Jsons = z.array(z.string().nullable());
const readMeeting = (json: string): Meeting => Meeting.parse(JSON.parse(json));

interface Keys {
  readonly position: string;
  /** Followed by `<generation>:meeting:<id>` or `<generation>:index:<term>`. */
  readonly data: string;
}

/** The braces make all keys of a namespace one Redis Cluster slot, so that a script may touch them together. */
const keysOf = (namespace: string): Keys => ({
  position: `{${namespace}}:view.${LAYOUT}:position`,
  data: `{${namespace}}:view.${LAYOUT}:data:`,
});

const escapeGlob = (text: string): string => text.replaceAll(/[\\*?[\]^-]/g, String.raw`\$&`);

const sweep = async (client: RedisClient, keys: Keys): Promise<void> => {
  let cursor = "0";
  do {
    const [next, found] = await client.guarded((redis) =>
      redis.scan(cursor, "MATCH", `${escapeGlob(keys.data)}*`, "COUNT", SWEEP_KEYS_MAX),
    );
    for (let first = 0; first < found.length; first += SWEEP_KEYS_MAX) {
      const some = found.slice(first, first + SWEEP_KEYS_MAX);
      await client.run("viewSweep", some.length + 1, keys.position, ...some, keys.data);
    }
    cursor = next;
  } while (cursor !== "0");
};

const listArguments = ({ terms, least, below, limit }: IndexQuery, walkMax: number): string[] => [
  String(limit),
  String(walkMax),
  String(LIST_BYTES_MAX),
  below === null ? "+" : `(${below}`,
  least === null ? "-" : `[${least}`,
  ...terms,
];

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

  const read = async (name: string, ...args: string[]): Promise<{ position: ViewPosition | null; rest: unknown }> => {
    const { position, generation, rest } = readHead(await client.run(name, keys.position, keys.data, ...args));
    continuity.note(generation);
    return { position, rest };
  };

  return {
    position: async () => (await read("viewGet", "version")).position,
    async apply(batch) {
      checkBatch(batch);
      const meetings = batch.meetings.flatMap((meeting) => [
        meeting.id,
        String(meeting.version),
        entryOf(meeting),
        termsOf(meeting).join("\n"),
        JSON.stringify(meeting),
      ]);
      const offsets = [batch.identity, String(batch.from), String(batch.next)];
      const reply = await client.run("viewApply", keys.position, keys.data, ...offsets, ...meetings);
      const [done, ...head] = z.tuple([z.number()]).rest(z.unknown()).parse(reply);
      return done === 1 ? { applied: true } : { applied: false, position: readHead(head).position };
    },
    async reset(identity) {
      await client.guarded((redis) => redis.del(keys.position));
      await sweep(client, keys);
      await client.run("viewBegin", keys.position, identity);
    },
    async get(id) {
      const { position, rest } = await read("viewGet", "json", id);
      const [json] = Jsons.parse(rest);
      return { meeting: json == null ? null : readMeeting(json), position };
    },
    async list(query) {
      const { position, rest } = await read("viewList", ...listArguments(indexQueryOf(query), walkMax));
      const [next, ...jsons] = Jsons.parse(rest);
      const meetings = jsons.flatMap((json) => (json === null ? [] : [readMeeting(json)]));
      return { meetings, nextCursor: next == null ? null : cursorOf(next), position };
    },
    async versions(ids) {
      if (ids.length > APPLY_MEETINGS_MAX) throw new RangeError(`at most ${APPLY_MEETINGS_MAX} ids at a time`);
      const { position, rest } = await read("viewGet", "version", ...ids);
      const numbers = Jsons.parse(rest);
      const held = ids.flatMap((id, index) => (numbers[index] == null ? [] : [[id, Number(numbers[index])] as const]));
      return { versions: new Map(held), position };
    },
    continuity: continuity.read,
    close: () => client.close(),
  };
};
