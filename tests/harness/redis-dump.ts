import { hash } from "node:crypto";
import type { Redis } from "ioredis";

/** The view names each of its generations by the server's clock: the one thing that two like views differ in. */
const GENERATION = /(?<=:data:)\d{1,12}\.\d{1,6}(?=:)/; // "{n}:view.v3:data:1790000000.12:records", not "{n}:view.v3:position"
const SCAN_COUNT = 500;
const SHOWN_BYTES_MAX = 64; // of longer values a difference is seen in their hash

const valueText = (value: Buffer): string =>
  value.length <= SHOWN_BYTES_MAX ? value.toString("hex") : `${value.length} bytes ${hash("sha256", value)}`;

/** Every field of a hash as `key field = value`. @throws Error on any other kind of key: the view has none */
const dumpHash = async (redis: Redis, key: string): Promise<string[]> => {
  const name = key.replace(GENERATION, "GENERATION");
  const flat = (await redis.callBuffer("HGETALL", key)) as Buffer[];
  const lines: string[] = [];
  for (let at = 0; at < flat.length; at += 2) {
    const [field = Buffer.alloc(0), value = Buffer.alloc(0)] = flat.slice(at, at + 2);
    if (name.endsWith(":position") && String(field) === "generation") continue;
    lines.push(`${name} ${field.toString("hex")} = ${valueText(value)}`);
  }
  return lines;
};

/** All that a namespace has in Redis, byte for byte, one line a field, sorted; the name of the generation aside. */
export const dumpNamespace = async (redis: Redis, namespace: string): Promise<string[]> => {
  const keys = new Set<string>();
  let cursor = "0";
  do {
    const [next, found] = await redis.scan(cursor, "MATCH", `{${namespace}}:*`, "COUNT", SCAN_COUNT);
    for (const key of found) keys.add(key);
    cursor = next;
  } while (cursor !== "0");
  const lines = await Promise.all([...keys].map((key) => dumpHash(redis, key)));
  return lines.flat().toSorted();
};
