/**
 * Snappy as Java writes it (snappy-java's SnappyOutputStream): 16 bytes of header, then chunks of a big-endian length and a
 * raw Snappy block. Other clients write one raw block without any of this.
 */
const MAGIC = Uint8Array.of(0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00);
const HEADER_BYTES = 16; // magic, version, compatible version

const isXerial = (bytes: Uint8Array): boolean =>
  bytes.length >= HEADER_BYTES && MAGIC.every((byte, at) => bytes[at] === byte);

/** The raw Snappy blocks of either form. @throws RangeError when a chunk is cut short. */
export const snappyBlocks = (bytes: Uint8Array): Uint8Array[] => {
  if (!isXerial(bytes)) return [bytes];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: Uint8Array[] = [];
  let at = HEADER_BYTES;
  while (at < bytes.length) {
    const length = view.getUint32(at);
    if (at + 4 + length > bytes.length) throw new RangeError("a Snappy chunk is cut short");
    blocks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return blocks;
};

/** One block in Java's frame. */
export const xerialFrame = (block: Uint8Array): Buffer => {
  const head = Buffer.alloc(HEADER_BYTES + 4);
  head.set(MAGIC);
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(1, 12);
  head.writeUInt32BE(block.length, HEADER_BYTES);
  return Buffer.concat([head, block]);
};

/** What a raw block says it unpacks to (a varint at its start). @throws RangeError when that is no 32-bit number. */
export const snappyLength = (block: Uint8Array): number => {
  let length = 0;
  for (let at = 0; at < 5; at++) {
    const byte = block[at];
    if (byte === undefined) break;
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return length;
  }
  throw new RangeError("a Snappy block without a length");
};
