/**
 * Reads the outline of an LZ4 frame (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md) without unpacking it:
 * what it can grow to must be known before memory is given to it.
 */
const MAGIC = 0x184d2204;
const UNCOMPRESSED_FLAG = 0x8000_0000;
const BLOCK_CHECKSUM = 0b0001_0000;
const CONTENT_SIZE = 0b0000_1000;
const CONTENT_CHECKSUM = 0b0000_0100;
const DICTIONARY_ID = 0b0000_0001;
const BLOCK_BYTES_MAX: Readonly<Record<number, number>> = { 4: 65_536, 5: 262_144, 6: 1_048_576, 7: 4_194_304 };

const walkBlocks = (
  view: DataView,
  from: number,
  { blockBytes, checksum }: { blockBytes: number; checksum: number },
) => {
  let at = from;
  let bound = 0;
  for (;;) {
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) return { at, bound }; // end mark
    const size = word & ~UNCOMPRESSED_FLAG;
    bound += (word & UNCOMPRESSED_FLAG) === 0 ? blockBytes : size;
    at += size + checksum;
  }
};

/**
 * The most bytes the frames in `bytes` can unpack to: exact to within one block a frame.
 * @throws RangeError when they are cut short or are not LZ4 frames.
 */
export const lz4BytesMax = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let total = 0;
  while (at < bytes.length) {
    if (view.getUint32(at, true) !== MAGIC) throw new RangeError(`no LZ4 frame at byte ${at}`);
    const flags = view.getUint8(at + 4);
    const blockBytes = BLOCK_BYTES_MAX[(view.getUint8(at + 5) >> 4) & 7];
    if (blockBytes === undefined) throw new RangeError("an LZ4 block size that does not exist");
    const headerBytes = 7 + (flags & CONTENT_SIZE ? 8 : 0) + (flags & DICTIONARY_ID ? 4 : 0);
    const walked = walkBlocks(view, at + headerBytes, { blockBytes, checksum: flags & BLOCK_CHECKSUM ? 4 : 0 });
    at = walked.at + (flags & CONTENT_CHECKSUM ? 4 : 0);
    total += walked.bound;
  }
  return total;
};
