/**
 * A header value that the client writes as null. Its encoder knows null headers but measures them with
 * `Buffer.byteLength`, which throws on null; so it gets an empty buffer that reports length -1 (how the protocol spells
 * null) when that length is written, and 0 when the bytes are copied.
 */
export const createNullHeader = (): Buffer => {
  let reads = 0;
  return Object.defineProperty(Buffer.alloc(0), "length", { get: () => (reads++ % 2 === 0 ? -1 : 0) });
};
