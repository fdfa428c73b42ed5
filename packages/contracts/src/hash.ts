import { createHash } from "node:crypto";

const HASH_HEX_LENGTH = 32; // 128 bits: a collision among 10^9 ids has probability about 10^-21

/** Lower-case hex digest (32 characters) of the parts. Parts are length-prefixed, so ["ab","c"] and ["a","bc"] differ. */
export const contentHash = (...parts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex").slice(0, HASH_HEX_LENGTH);
};
