import { createRequire } from "node:module";

interface DecodedHeader {
  readonly key: string;
  readonly value: Buffer | null;
}
type ReadArray = (this: object, read: (decoder: object) => DecodedHeader) => { reduce: () => unknown };

/** An object without inherited names, whose names may be anything: `constructor` and `__proto__` among them. */
const createHeaders = <T>(): Record<string, T[]> => Object.create(null) as Record<string, T[]>;

const collect = (decoded: Iterable<DecodedHeader>): Record<string, (Buffer | null)[]> => {
  const headers = createHeaders<Buffer | null>();
  for (const { key, value } of decoded) (headers[key] ??= []).push(value);
  return headers;
};

let installed = false;

/**
 * Lets the client collect a record's headers in one pass, once per process. Its own way copies all headers at each header,
 * so that one record with some ten thousand of them holds the event loop beyond the session timeout, at every try; and it
 * takes what objects inherit for a value of a header of that name. Its array reader reads headers and nothing else, and all
 * that is done with the array is to reduce it.
 */
export const installHeaderReader = (): void => {
  if (installed) return;
  installed = true;
  const { prototype } = createRequire(import.meta.url)("kafkajs/src/protocol/decoder.js") as {
    prototype: { readVarIntArray: ReadArray };
  };
  const readArray = prototype.readVarIntArray;
  prototype.readVarIntArray = function readHeaders(this: object, read) {
    const decoded = readArray.call(this, read) as unknown as DecodedHeader[];
    return { reduce: () => collect(decoded) };
  };
};
