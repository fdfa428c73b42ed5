import { topics } from "@parley/contracts";

/** Bytes. What the articles topic takes, so whatever can be produced can also be read from a file. */
export const LINE_BYTES_MAX = topics.articles.recordBytesMax;

const NEWLINE = 10;

/** One line without its newline, counted from 1. `bytes` null = longer than the limit, its bytes skipped. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Collects the pieces of one line and forgets them once they are too many. */
const createCollector = (bytesMax: number) => {
  let pieces: Uint8Array[] = [];
  let size = 0;
  return {
    add: (piece: Uint8Array): void => {
      size += piece.length;
      if (size > bytesMax) pieces = [];
      else if (piece.length > 0) pieces.push(piece);
    },
    isEmpty: (): boolean => size === 0,
    take: (): Uint8Array | null => {
      const bytes = size > bytesMax ? null : Buffer.concat(pieces);
      pieces = [];
      size = 0;
      return bytes;
    },
  };
};

/** The lines of a byte stream in order, holding no more than one of them. A last line without a newline counts. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  { bytesMax = LINE_BYTES_MAX }: { bytesMax?: number } = {},
): AsyncGenerator<Line> {
  const line = createCollector(bytesMax);
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      yield { number: ++number, bytes: line.take() };
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty()) yield { number: ++number, bytes: line.take() };
}

/** True for a line of blanks only, which NDJSON readers skip. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
