import { hash } from "node:crypto";
import type { Redis } from "ioredis";

/** A view names each of its generations by the server's clock: the one thing that two like views differ in. */
const GENERATION = /:data:\d{1,12}\.\d{1,6}:/; // "{n}:view.v4:data:1790000000.12:records", not "{n}:view.v4:position"
const SCAN_COUNT = 500;
const SHOWN_BYTES_MAX = 64; // of longer values a difference is seen in their hash
const TERM_BYTES = 7;
const POSTING_BYTES = 10;
const PLACE_BYTES = 7;
const NUMBER_BYTES = 3;

type Field = readonly [name: Buffer, value: Buffer];

/** @throws Error on a key that is no hash: the view has hashes only */
const fieldsOf = async (redis: Redis, key: string): Promise<Field[]> => {
  const flat = (await redis.callBuffer("HGETALL", key)) as Buffer[];
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? Buffer.alloc(0)] as const] : []));
};

const bytesText = (bytes: Buffer): string =>
  bytes.length <= SHOWN_BYTES_MAX ? bytes.toString("hex") : `${bytes.length} bytes ${hash("sha256", bytes)}`;

/** For tests: all that a namespace has in Redis, byte for byte, one line a field, sorted; the name of the generation aside. */
export const dumpNamespace = async (redis: Redis, namespace: string): Promise<string[]> => {
  const keys = new Set<string>();
  let cursor = "0";
  do {
    const [next, found] = await redis.scan(cursor, "MATCH", `{${namespace}}:*`, "COUNT", SCAN_COUNT);
    for (const key of found) keys.add(key);
    cursor = next;
  } while (cursor !== "0");
  const lines: string[] = [];
  for (const key of keys) {
    const kind = key.slice(`{${namespace}}:`.length).replace(GENERATION, ":data:GENERATION:");
    for (const [name, value] of await fieldsOf(redis, key))
      if (!(kind.endsWith(":position") && String(name) === "generation"))
        lines.push(`${kind} ${name.toString("hex")} = ${bytesText(value)}`);
  }
  return lines.toSorted();
};

/**
 * For tests: what a view holds, whatever numbers its meetings have and however its postings are cut into leaves. Lines
 * `record <id> <bytes>` and `posting <term> <place> <id>`, sorted; what belongs to no meeting has "nobody" for an id.
 */
export const contentOfView = async (redis: Redis, namespace: string): Promise<string[]> => {
  const view = `{${namespace}}:view.v4`;
  const data = `${view}:data:${await redis.hget(`${view}:position`, "generation")}`;
  const ids = new Map((await fieldsOf(redis, `${data}:numbers`)).map(([id, number]) => [Number(number), String(id)]));
  const idAt = (bytes: Buffer, at: number): string => ids.get(bytes.readUIntBE(at, NUMBER_BYTES)) ?? "nobody";
  const records = (await fieldsOf(redis, `${data}:records`)).map(
    ([number, record]) => `record ${idAt(number, 0)} ${bytesText(record)}`,
  );
  const postings = (await fieldsOf(redis, `${data}:postings`)).flatMap(([field, list]) => {
    const isDirectory = list.length % POSTING_BYTES === 1; // it only says which leaves there are
    return Array.from({ length: isDirectory ? 0 : list.length / POSTING_BYTES }, (_, nth) => {
      const posting = list.subarray(nth * POSTING_BYTES, (nth + 1) * POSTING_BYTES);
      const term = field.toString("hex", 0, TERM_BYTES);
      return `posting ${term} ${posting.toString("hex", 0, PLACE_BYTES)} ${idAt(posting, PLACE_BYTES)}`;
    });
  });
  return [...records, ...postings].toSorted();
};
