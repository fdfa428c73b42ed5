/** The first bytes of a stream, and the stream as it was, those bytes included. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.(); // closes the file or the connection when the reader stops early
  }
}

/** Reads until `enough(head)` holds or the stream ends. */
export const peek = async (
  chunks: AsyncIterable<Uint8Array>,
  enough: (head: Uint8Array) => boolean,
): Promise<Peeked> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let head = new Uint8Array(0);
  while (!enough(head)) {
    const next = await iterator.next();
    if (next.done) break;
    pieces.push(next.value);
    head = Buffer.concat(pieces);
  }
  return { head, chunks: rejoin(head, iterator) };
};
