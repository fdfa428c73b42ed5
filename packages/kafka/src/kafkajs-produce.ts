import { createRequire } from "node:module";
import { type ClientCodec, type CodecName, codecName } from "./codecs.ts";
import { type BatchRecord, encodeBatch } from "./record-batch.ts";
import { writeOnce } from "./write-once.ts";

/** What is used of the client's produce request. */
interface ProduceRequest {
  readonly transactionalId?: string | null;
  readonly acks: number;
  readonly timeout: number;
  readonly compression: ClientCodec;
  /** A decimal string, or an object that writes itself as one. */
  readonly producerId: unknown;
  readonly producerEpoch: number;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly {
      readonly partition: number;
      readonly firstSequence: number;
      readonly messages: readonly object[];
    }[];
  }[];
}
/** What the client's encoder shows of itself to whoever copies it. */
interface Encoded {
  readonly buf: Buffer;
  readonly buffer: Buffer;
}
type MakeRequest = (options: ProduceRequest) => {
  readonly request: { readonly apiVersion: number; readonly encode: () => Promise<Encoded> };
};
interface ClientBroker {
  lookupRequest: (apiKey: number, versions: unknown) => MakeRequest;
  produce: (this: ClientBroker, options: ProduceRequest) => Promise<unknown>;
}

/** From here to 8 the request's body is the same. */
const API_VERSION_MIN = 3;
const API_VERSION_MAX = 8;

const int16 = (value: number): Buffer => {
  const bytes = Buffer.allocUnsafe(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int32 = (...values: number[]): Buffer => {
  const bytes = Buffer.allocUnsafe(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeInt32BE(value, 4 * at);
  return bytes;
};
const string = (text: string | null): Buffer[] => {
  if (text === null) return [int16(-1)];
  const bytes = Buffer.from(text);
  return [int16(bytes.length), bytes];
};

const isOurs = (message: object): message is BatchRecord => "headerList" in message;
const messagesOf = ({ topicData }: ProduceRequest): object[] =>
  topicData.flatMap(({ partitions }) => partitions.flatMap(({ messages }) => messages));

/** The body of a produce request, its batches packed at the same time. */
const encodeProduce = async (request: ProduceRequest, timestampMs: number): Promise<Buffer> => {
  const { transactionalId = null, acks, timeout, compression, producerId, producerEpoch: epoch, topicData } = request;
  const codec: CodecName | null = codecName(compression);
  const producer = { id: BigInt(String(producerId)), epoch, isTransactional: transactionalId !== null };
  const topics = await Promise.all(
    topicData.map(async ({ topic, partitions }) => {
      const batches = await Promise.all(
        partitions.map(async ({ partition, firstSequence, messages }) => {
          const records = messages as readonly BatchRecord[];
          const batch = await encodeBatch(records, { codec, producer: { ...producer, firstSequence }, timestampMs });
          return [int32(partition, batch.length), batch];
        }),
      );
      return [...string(topic), int32(batches.length), ...batches.flat()];
    }),
  );
  return Buffer.concat([...string(transactionalId), int16(acks), int32(timeout, topics.length), ...topics.flat()]);
};

let installed = false;

/**
 * Writes the batches of our own records without the client's encoder, once per process: that one allocates half a kilobyte
 * for every header of every record and packs one partition after the other, and took more time than the stage around it.
 * Everything else of the request stays the client's: partitions, sequence numbers, transactions, and retries of what has failed.
 * @param now the records' time; that of the first broker of the process counts.
 */
export const installProduceEncoder = (now: () => number): void => {
  if (installed) return;
  installed = true;
  const { prototype } = createRequire(import.meta.url)("kafkajs/src/broker/index.js") as { prototype: ClientBroker };
  const produce = prototype.produce;
  prototype.produce = function produceEncoded(this: ClientBroker, options) {
    const messages = messagesOf(options);
    if (!messages.every(isOurs)) return produce.call(this, options);
    const lookupRequest: ClientBroker["lookupRequest"] = (apiKey, versions) => {
      const make = this.lookupRequest(apiKey, versions);
      return (given) => {
        const made = make(given);
        const { apiVersion } = made.request;
        if (apiVersion < API_VERSION_MIN || apiVersion > API_VERSION_MAX)
          throw new Error(`the client asks for version ${apiVersion} of Produce, whose body is another`);
        const encode = async (): Promise<Encoded> => {
          const buffer = await encodeProduce(given, now());
          return { buf: buffer, buffer };
        };
        return { ...made, request: { ...made.request, encode } };
      };
    };
    const broker = Object.create(this, { lookupRequest: { value: lookupRequest } }) as ClientBroker;
    return writeOnce(messages, () => produce.call(broker, options));
  };
};
