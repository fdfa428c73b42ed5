import { type CodecName, codecNumber, codecs } from "./codecs.ts";
import { crc32c } from "./crc32c.ts";
import type { OutgoingHeader } from "./headers.ts";

/** What lies in a record batch of one record. */
export interface BatchRecord {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headerList: readonly OutgoingHeader[];
}
export interface BatchProducer {
  readonly id: bigint;
  readonly epoch: number;
  /** Number of the first record within the producer's records of this partition. */
  readonly firstSequence: number;
  readonly isTransactional: boolean;
}

const HEAD_BYTES = 61;
const BEHIND_LENGTH_AT = 12; // the length counts what follows it
const CRC_AT = 17;
const BEHIND_CRC_AT = 21; // the checksum covers what follows it
const MAGIC = 2;
const TRANSACTIONAL = 0x10;
const VARINT_BYTES_MAX = 5;
const RECORD_FRAME_BYTES_MAX = 6 * VARINT_BYTES_MAX; // its length, attributes, two deltas, length of key, count of headers

/** Names of headers are few and come again with each record. */
const NAMES_MAX = 256;
const names = new Map<string, Buffer>();
const nameBytes = (name: string): Buffer => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const bytes = Buffer.from(name);
  if (names.size < NAMES_MAX) names.set(name, bytes);
  return bytes;
};

const zigzag = (value: number): number => ((value << 1) ^ (value >> 31)) >>> 0;

/** Bytes that the variable-length form of a length or a difference takes. */
const varintBytes = (value: number): number => {
  const coded = zigzag(value);
  if (coded < 0x80) return 1;
  if (coded < 0x4000) return 2;
  if (coded < 0x20_0000) return 3;
  return coded < 0x1000_0000 ? 4 : VARINT_BYTES_MAX;
};

type Content = Uint8Array | string | null;
const fieldBytes = (content: Content): number => {
  if (content === null) return varintBytes(-1);
  const length = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  return varintBytes(length) + length;
};

const bodyBytes = ({ key, value, headerList }: BatchRecord, offsetDelta: number): number => {
  let size = 2 + varintBytes(offsetDelta) + fieldBytes(key) + fieldBytes(value) + varintBytes(headerList.length);
  for (const [name, content] of headerList) size += fieldBytes(nameBytes(name)) + fieldBytes(content);
  return size;
};

/** Writes one part behind the other into bytes that are large enough. */
const createWriter = (target: Buffer) => {
  let at = 0;
  const varint = (value: number): void => {
    let coded = zigzag(value);
    for (; coded >= 0x80; coded >>>= 7) target[at++] = (coded & 0x7f) | 0x80;
    target[at++] = coded;
  };
  return {
    varint,
    field(content: Content): void {
      if (content === null) return varint(-1);
      if (typeof content === "string") {
        varint(Buffer.byteLength(content));
        at += target.write(content, at);
        return;
      }
      varint(content.length);
      target.set(content, at);
      at += content.length;
    },
    zero: (): void => void (target[at++] = 0),
    written: (): Buffer => target.subarray(0, at),
  };
};

/** The records of a batch behind its head, all of the time that the head names. */
const encodeRecords = (records: readonly BatchRecord[]): Buffer => {
  const sizes = records.map(bodyBytes);
  const total = sizes.reduce((sum, size) => sum + size, records.length * RECORD_FRAME_BYTES_MAX);
  const writer = createWriter(Buffer.allocUnsafe(total));
  for (const [delta, { key, value, headerList }] of records.entries()) {
    writer.varint(sizes[delta] ?? 0);
    writer.zero(); // attributes: there are none
    writer.zero(); // later than the batch
    writer.varint(delta);
    writer.field(key);
    writer.field(value);
    writer.varint(headerList.length);
    for (const [name, content] of headerList) {
      writer.field(nameBytes(name));
      writer.field(content);
    }
  }
  return writer.written();
};

/** One record batch, format 2, as Kafka's documentation of its message format has it. `records` must not be empty. */
export const encodeBatch = async (
  records: readonly BatchRecord[],
  { codec, producer, timestampMs }: { codec: CodecName | null; producer: BatchProducer; timestampMs: number },
): Promise<Buffer> => {
  const plain = encodeRecords(records);
  const packed = codec === null ? plain : await codecs[codec].compress(plain);
  const batch = Buffer.allocUnsafe(HEAD_BYTES + packed.length);
  batch.writeBigInt64BE(0n, 0); // the broker numbers the records
  batch.writeInt32BE(batch.length - BEHIND_LENGTH_AT, 8);
  batch.writeInt32BE(-1, BEHIND_LENGTH_AT); // epoch of the partition's leader: the broker knows
  batch.writeInt8(MAGIC, 16);
  batch.writeInt16BE(codecNumber(codec) | (producer.isTransactional ? TRANSACTIONAL : 0), BEHIND_CRC_AT);
  batch.writeInt32BE(records.length - 1, 23);
  batch.writeBigInt64BE(BigInt(timestampMs), 27);
  batch.writeBigInt64BE(BigInt(timestampMs), 35);
  batch.writeBigInt64BE(producer.id, 43);
  batch.writeInt16BE(producer.epoch, 51);
  batch.writeInt32BE(producer.firstSequence, 53);
  batch.writeInt32BE(records.length, 57);
  batch.set(packed, HEAD_BYTES);
  batch.writeUInt32BE(crc32c(batch.subarray(BEHIND_CRC_AT)), CRC_AT);
  return batch;
};
