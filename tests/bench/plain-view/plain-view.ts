import { readFileSync } from "node:fs";
import { Meeting } from "@parley/contracts";
import { entryOf, termsOf } from "@parley/store";
import { Redis } from "ioredis";

/** What layout v2 kept of it: no words of texts, and an index of all. */
const plainTerms = (meeting: Meeting): string[] => [
  "all",
  ...termsOf(meeting).filter((term) => term !== "retracted" && !term.startsWith("text:")),
];

const script = (name: string): string => readFileSync(new URL(`${name}.lua`, import.meta.url), "utf8");
const position = "{bench}:plain:position";
const data = "{bench}:plain:data:";
const GENERATION = "1732622671.123456"; // as long as a real one
const ENTRIES_MAX = 10_000;
const BYTES_MAX = 8_388_608;

export interface ListQuery {
  readonly limit: number;
  readonly country?: string;
  readonly person?: string;
}

/**
 * The view as it was until layout v2, to measure against: JSON in a hash of each meeting, and a sorted set for each term. Only
 * what the benchmark asks.
 */
export const createPlainView = (url: string) => {
  const redis = new Redis(url);
  redis.defineCommand("plainApply", { lua: script("apply"), numberOfKeys: 1 });
  redis.defineCommand("plainList", { lua: script("list"), numberOfKeys: 1 });
  const scripts = redis as unknown as Record<"plainApply" | "plainList", (...args: string[]) => Promise<string[]>>;
  let next = 0;
  return {
    async reset() {
      next = 0;
      await redis.hset(position, { identity: "bench", next: "0", generation: GENERATION });
    },
    async apply(meetings: readonly Meeting[]) {
      const given = meetings.flatMap((meeting) => [
        meeting.id,
        String(meeting.version),
        entryOf(meeting),
        plainTerms(meeting).join("\n"),
        JSON.stringify(meeting),
      ]);
      const from = String(next);
      next += meetings.length;
      await scripts.plainApply(position, data, "bench", from, String(next), ...given);
    },
    async get(id: string): Promise<Meeting> {
      return Meeting.parse(JSON.parse((await redis.hget(`${data}${GENERATION}:meeting:${id}`, "json")) ?? "null"));
    },
    async list({ limit, country, person }: ListQuery): Promise<Meeting[]> {
      const terms = [
        "live",
        ...(country === undefined ? [] : [`country:${country}`]),
        ...(person === undefined ? [] : [`person:${person}`]),
      ];
      const numbers = [limit, ENTRIES_MAX, BYTES_MAX].map(String);
      const [, , , , ...jsons] = await scripts.plainList(position, data, ...numbers, "+", "-", ...terms);
      return jsons.map((json) => Meeting.parse(JSON.parse(json)));
    },
    /** Which part of the layout a key belongs to. */
    partOf: (key: string): string => /:(meeting|index):/.exec(key)?.[1] ?? "position",
    close: async () => redis.disconnect(),
  };
};
