import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** The body is larger than it may be, or packed in a way that nobody asked for. */
export class BodyRefusedError extends Error {
  override readonly name = "BodyRefusedError";
}

/** What `Accept-Encoding` says. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/** One encoding or none: twenty layers of gzip are a bomb and nothing else. */
const decodersOf = (encoding: string | null): Transform[] => {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity") return [];
  const create = DECODERS[name];
  if (create === undefined) throw new BodyRefusedError(`content-encoding ${name}`);
  return [create()];
};

/**
 * Reads a body to its end, counting the bytes that come out of decompression: a megabyte on the wire can hold a gigabyte.
 * @returns at most `bytesMax` bytes
 * @throws BodyRefusedError as soon as there are more, or for an unknown encoding; the stream's and zlib's own errors
 */
export const readBody = async (
  body: Readable,
  { encoding, bytesMax, signal }: { encoding: string | null; bytesMax: number; signal: AbortSignal },
): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > bytesMax) throw new BodyRefusedError(`more than ${bytesMax} bytes`);
      chunks.push(chunk);
    }
  };
  const [decoder] = decodersOf(encoding);
  if (decoder === undefined) await pipeline(body, collect, { signal });
  else await pipeline(body, decoder, collect, { signal });
  return Buffer.concat(chunks);
};
