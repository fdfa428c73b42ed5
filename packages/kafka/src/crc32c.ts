const POLYNOMIAL = 0x82f63b78; // Castagnoli's, bits reversed, as RFC 3720 (B.4) has it
const BYTES_AT_ONCE = 8;

/** Row n: what a byte does to the sum when n more bytes follow it in the same step. */
const table = new Int32Array(BYTES_AT_ONCE * 256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  table[byte] = sum;
}
for (let at = 256; at < table.length; at++) {
  const shorter = table[at - 256] as number;
  table[at] = (table[shorter & 0xff] as number) ^ (shorter >>> 8);
}
const row = (followers: number): Int32Array => table.subarray(followers * 256, (followers + 1) * 256);
const [r0, r1, r2, r3, r4, r5, r6, r7] = [row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7)];
const at = (values: Int32Array, byte: number): number => values[byte & 0xff] as number;

/** CRC-32C of some bytes, as an unsigned number: the checksum of a record batch. Eight bytes a step, else it would be the slowest part of writing one. */
export const crc32c = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wholeEnd = bytes.length - (bytes.length % BYTES_AT_ONCE);
  let sum = -1;
  for (let from = 0; from < wholeEnd; from += BYTES_AT_ONCE) {
    const low = sum ^ view.getInt32(from, true);
    const high = view.getInt32(from + 4, true);
    sum =
      at(r7, low) ^
      at(r6, low >>> 8) ^
      at(r5, low >>> 16) ^
      at(r4, low >>> 24) ^
      at(r3, high) ^
      at(r2, high >>> 8) ^
      at(r1, high >>> 16) ^
      at(r0, high >>> 24);
  }
  for (let from = wholeEnd; from < bytes.length; from++) sum = at(r0, sum ^ view.getUint8(from)) ^ (sum >>> 8);
  return ~sum >>> 0;
};
