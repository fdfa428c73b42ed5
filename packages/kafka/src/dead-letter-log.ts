import { DEAD_LETTER_HEADERS, REPLAY_HEADERS, SETTLEMENT_HEADERS, topicName, topics } from "@parley/contracts";
import type { Broker, KafkaRecord } from "./broker.ts";
import { headersOf } from "./headers.ts";
import { readToEnd, type ReadToEndOptions } from "./read-to-end.ts";
import { numberIn, originOf } from "./replayed.ts";

export type SettlementOutcome = "redriven" | "overtaken";

/** What became of a dead letter. */
export interface Settlement {
  readonly outcome: SettlementOutcome;
  readonly replayId: string;
  readonly reason: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** A dead letter without its bytes: what its headers say. */
export interface DeadLetter {
  /** Where it stands in the dead-letters topic. */
  readonly partition: number;
  readonly offset: bigint;
  readonly code: string;
  readonly message: string;
  readonly stage: string;
  /** Where the record stood that could not be processed. `topic` is the full name. */
  readonly from: { readonly topic: string; readonly partition: number; readonly offset: bigint };
  /** As `originOf` of that record. */
  readonly origin: bigint;
  /** RFC 3339, UTC. */
  readonly failedAt: string;
  readonly firstFailedAt: string;
  /** How often a stage gave up on it, this time included. */
  readonly attempts: number;
  /** Codes of the earlier attempts, the first one first. */
  readonly earlierCodes: readonly string[];
  /** Of the last redrive before this failure; null at the first failure. */
  readonly replayId: string | null;
  /** The dead letter that was redriven, `partition:offset`; null at the first failure. */
  readonly replaces: string | null;
  readonly sinceMs: number | null;
  readonly key: Uint8Array | null;
  /** Null = the value is null. */
  readonly valueBytes: number | null;
  /** Only says where the record lies, which was too large for this topic: there are no bytes to put back. Absent = no. */
  readonly isPointer?: true;
  /** Null = it is open: nobody has redriven it, and nothing has overtaken it. */
  readonly settled: Settlement | null;
}

/** The name that commands give a dead letter. */
export const deadLetterId = ({ partition, offset }: { partition: number; offset: bigint }): string =>
  `${partition}:${offset}`;

const NO_CODES: readonly string[] = [];

const settledOffset = (record: KafkaRecord): bigint | null => numberIn(headersOf(record)[SETTLEMENT_HEADERS.offset]);

type Share = (text: string) => string;

/** One text for equal ones: a hundred thousand letters of one bug say the same. */
const createShare = (): Share => {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
};

/** Null for a settlement, and for what is no dead letter of ours (it names no record). */
const readDeadLetter = (record: KafkaRecord, share: Share): DeadLetter | null => {
  const headers = headersOf(record);
  const text = (name: keyof typeof DEAD_LETTER_HEADERS): string => share(headers[DEAD_LETTER_HEADERS[name]] ?? "");
  const partition = numberIn(text("partition"));
  const offset = numberIn(text("offset"));
  if (settledOffset(record) !== null || partition === null || offset === null) return null;
  const earlier = text("earlierCodes");
  const replayId = headers[REPLAY_HEADERS.id];
  const sinceMs = numberIn(headers[DEAD_LETTER_HEADERS.since]);
  return {
    partition: record.partition,
    offset: record.offset,
    code: text("code"),
    message: text("message"),
    stage: text("stage"),
    from: { topic: text("topic"), partition: Number(partition), offset },
    origin: originOf({ headers: record.headers, offset }),
    failedAt: text("failedAt"),
    firstFailedAt: text("firstFailedAt") || text("failedAt"),
    attempts: Number(numberIn(text("attempts")) ?? 1n),
    earlierCodes: earlier === "" ? NO_CODES : earlier.split(","),
    replayId: replayId === undefined ? null : share(replayId),
    replaces: headers[REPLAY_HEADERS.deadLetter] ?? null,
    sinceMs: sinceMs === null ? null : Number(sinceMs),
    key: record.key === null ? null : Buffer.from(record.key), // a view would keep all the bytes that were fetched with it
    valueBytes: record.value?.length ?? null,
    ...(text("pointer") === "" ? {} : { isPointer: true as const }),
    settled: null,
  };
};

const readSettlement = (record: KafkaRecord, share: Share): Settlement => {
  const headers = headersOf(record);
  const text = (name: keyof typeof SETTLEMENT_HEADERS): string => share(headers[SETTLEMENT_HEADERS[name]] ?? "");
  return {
    outcome: text("outcome") === "overtaken" ? "overtaken" : "redriven",
    replayId: text("replayId"),
    reason: text("reason"),
    at: text("at"),
  };
};

export interface ReadDeadLettersOptions extends Pick<ReadToEndOptions, "signal" | "log"> {
  readonly broker: Broker;
  readonly namespace: string;
  /** Sees every dead letter as it passes, bytes and all. */
  readonly onLetter?: (letter: DeadLetter, record: KafkaRecord) => void;
}

/**
 * Every dead letter that is still kept, with what became of it; by partition, then offset. Bytes are let go as they pass.
 * @throws as `readToEnd`.
 */
export const readDeadLetters = async (options: ReadDeadLettersOptions): Promise<DeadLetter[]> => {
  const { broker, namespace, signal, log, onLetter } = options;
  const share = createShare();
  const found = new Map<string, DeadLetter>();
  const take = (record: KafkaRecord): void => {
    const { partition } = record;
    const letter = readDeadLetter(record, share);
    if (letter !== null) {
      found.set(deadLetterId(letter), letter);
      onLetter?.(letter, record);
    }
    const offset = settledOffset(record);
    const settled = offset === null ? undefined : found.get(deadLetterId({ partition, offset }));
    if (settled !== undefined) found.set(deadLetterId(settled), { ...settled, settled: readSettlement(record, share) });
  };
  await readToEnd({
    broker,
    topic: topicName(namespace, topics.deadLetters),
    onRecords: (records) => records.forEach(take),
    signal,
    log,
  });
  return [...found.values()].toSorted((a, b) => a.partition - b.partition || Number(a.offset - b.offset));
};
