import { promisify } from "node:util";
import { gunzip, gunzipSync, gzip, gzipSync, zstdCompress, zstdDecompress } from "node:zlib";
import kafkajs, { type CompressionTypes as ClientCodec } from "kafkajs";
import { compressFrame, decompressFrame } from "lz4-napi";
import * as snappy from "snappy";
import { lz4BytesMax } from "./lz4-frame.ts";
import { snappyBlocks, snappyLength, xerialFrame } from "./xerial.ts";

/** Of one record batch, unpacked: ten times the largest record limit of a topic; more is a bomb, not a batch. */
export const UNPACKED_BYTES_MAX = 128 * 1_048_576;

const GZIP = { level: 1 }; // three times as fast as the usual 6, and JSON still shrinks to about a third
/** A batch of so little is packed or unpacked sooner than another thread wakes up to do it: 0.05 ms instead of 0.2. */
const AT_ONCE_BYTES_MAX = 8_192;

export interface Codec {
  compress(bytes: Buffer): Promise<Buffer>;
  /** @throws RangeError when the result would be larger than UNPACKED_BYTES_MAX or the bytes are cut short. */
  decompress(bytes: Buffer): Promise<Buffer>;
}

const refuseBomb = (bytes: number): void => {
  if (bytes > UNPACKED_BYTES_MAX) throw new RangeError(`a batch unpacks to ${bytes} bytes, over ${UNPACKED_BYTES_MAX}`);
};
const bounded = { maxOutputLength: UNPACKED_BYTES_MAX };

const gzipLater = promisify<Buffer, typeof GZIP, Buffer>(gzip);
const gunzipLater = promisify<Buffer, typeof bounded, Buffer>(gunzip);

/** By the names Kafka's own settings use. */
export const codecs = {
  gzip: {
    compress: async (bytes) =>
      bytes.length > AT_ONCE_BYTES_MAX ? await gzipLater(bytes, GZIP) : gzipSync(bytes, GZIP),
    decompress: async (bytes) =>
      bytes.length > AT_ONCE_BYTES_MAX ? await gunzipLater(bytes, bounded) : gunzipSync(bytes, bounded),
  },
  snappy: {
    compress: async (bytes) => xerialFrame(await snappy.compress(bytes)),
    async decompress(bytes) {
      const blocks = snappyBlocks(bytes);
      refuseBomb(blocks.reduce((sum, block) => sum + snappyLength(block), 0));
      const parts = await Promise.all(blocks.map((block) => snappy.uncompress(block, { asBuffer: true })));
      return Buffer.concat(parts.map((part) => Buffer.from(part)));
    },
  },
  lz4: {
    compress: (bytes) => compressFrame(bytes),
    async decompress(bytes) {
      refuseBomb(lz4BytesMax(bytes));
      return await decompressFrame(bytes);
    },
  },
  zstd: {
    compress: promisify<Buffer, Buffer>(zstdCompress),
    decompress: (bytes) => promisify(zstdDecompress)(bytes, bounded),
  },
} as const satisfies Record<string, Codec>;
export type CodecName = keyof typeof codecs;
export type { ClientCodec };

/** Kafka's numbers (attributes of a record batch, lowest three bits). */
const NUMBERS: Readonly<Record<CodecName, ClientCodec>> = {
  gzip: kafkajs.CompressionTypes.GZIP,
  snappy: kafkajs.CompressionTypes.Snappy,
  lz4: kafkajs.CompressionTypes.LZ4,
  zstd: kafkajs.CompressionTypes.ZSTD,
};
const UNKNOWN_NUMBERS = [5, 6, 7];

/** The client's codec number; null = not compressed. */
export const codecNumber = (name: CodecName | null): ClientCodec =>
  name === null ? kafkajs.CompressionTypes.None : NUMBERS[name];

/** The name of the client's codec number; null = not compressed. @throws for a number that Kafka does not have. */
export const codecName = (number: ClientCodec): CodecName | null => {
  if (number === kafkajs.CompressionTypes.None) return null;
  const name = (Object.keys(NUMBERS) as CodecName[]).find((each) => NUMBERS[each] === number);
  if (name === undefined) throw new Error(`there is no codec ${number}`);
  return name;
};

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The client takes an error for good only as its own non-retriable kind; anything else it repeats for ever. */
const forClient = (name: CodecName) => ({
  compress: (encoder: { readonly buffer: Buffer }) => codecs[name].compress(encoder.buffer),
  async decompress(bytes: Buffer) {
    try {
      return await codecs[name].decompress(bytes);
    } catch (cause) {
      throw new kafkajs.KafkaJSNonRetriableError(`a ${name} batch cannot be unpacked: ${describe(cause)}`);
    }
  },
});

/** Teaches the client every codec Kafka has, and to say so when a batch uses one that does not exist (it would read garbage). */
export const installCodecs = (): void => {
  const table = kafkajs.CompressionCodecs as unknown as Record<number, () => unknown>;
  for (const name of Object.keys(NUMBERS) as CodecName[]) table[NUMBERS[name]] = () => forClient(name);
  for (const number of UNKNOWN_NUMBERS)
    table[number] = () => {
      throw new kafkajs.KafkaJSNonRetriableError(
        `a batch is compressed with codec ${number}, which this version does not know`,
      );
    };
};
