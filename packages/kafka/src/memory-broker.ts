import type { Broker, GroupOffset, OutgoingRecord, Placement, Transaction, TransactionalProducer } from "./broker.ts";
import { FencedError, RefusedError } from "./broker.ts";
import { headerListOf, lastHeaders, toBytes } from "./headers.ts";
import { joinMemoryGroup, type MemoryGroup } from "./memory-group.ts";
import { createMemoryLog, type MemoryLog, type MemoryTransaction } from "./memory-log.ts";
import { tailMemory } from "./memory-tail.ts";
import { createPartitioner } from "./partition.ts";
import { createSignal } from "./signal.ts";
import { recordBytes } from "./slice-batch.ts";

const BYTES_MAX = 1_048_588; // of a record, as a topic of Kafka has it when nobody says otherwise

interface Producing {
  epoch: number;
  open: MemoryTransaction | null;
}

/** Where one record came to lie. */
interface MemoryPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

const placementsOf = (places: readonly MemoryPlace[]): Placement[] => {
  const placements = new Map<string, Placement>();
  for (const { topic, partition, offset } of places) {
    const key = `${topic} ${partition}`;
    const firstOffset = placements.get(key)?.firstOffset ?? offset;
    placements.set(key, { topic, partition, firstOffset, nextOffset: offset + 1n });
  }
  return [...placements.values()];
};

const offsetKey = (group: string, topic: string, partition: number): string =>
  JSON.stringify([group, topic, partition]);

/** The port's state without the port: topics, groups and producers. */
const createState = (now: () => number) => {
  const topics = new Map<string, MemoryLog[]>();
  const bytesMax = new Map<string, number>();
  const committed = new Map<string, bigint>();
  const changed = createSignal();
  const choosePartition = createPartitioner();
  const logsOf = (topic: string): MemoryLog[] => {
    const logs = topics.get(topic);
    if (logs === undefined) throw new Error(`there is no topic ${topic}`);
    return logs;
  };
  const append = (outgoing: OutgoingRecord, transaction: MemoryTransaction | null): MemoryPlace => {
    const { topic } = outgoing;
    const logs = logsOf(topic);
    const key = toBytes(outgoing.key);
    const partition = choosePartition({ ...outgoing, key }, logs.length);
    const log = logs[partition];
    if (log === undefined) throw new Error(`topic ${topic} has no partition ${partition}`);
    const headerList = headerListOf(outgoing.headers);
    const value = toBytes(outgoing.value);
    const headers = lastHeaders(headerList);
    const bytes = recordBytes({ key, value, headerList });
    if (bytes > (bytesMax.get(topic) ?? BYTES_MAX)) throw new RefusedError("too-large", `${bytes} bytes for ${topic}`);
    transaction?.logs.add(log);
    const record = { topic, partition, key, value, headerList, headers, timestampMs: now() };
    return { topic, partition, offset: log.append(record, transaction) };
  };
  const end = (transaction: MemoryTransaction, state: "committed" | "aborted"): void => {
    transaction.state = state;
    for (const log of transaction.logs) log.appendMarker(transaction);
    if (state === "committed") for (const [key, offset] of transaction.offsets) committed.set(key, offset);
    changed.notify();
  };
  return { topics, bytesMax, committed, changed, logsOf, append, end };
};
type State = ReturnType<typeof createState>;

const createProducer = (state: State, producing: Producing): TransactionalProducer => {
  if (producing.open !== null) state.end(producing.open, "aborted");
  producing.open = null;
  const epoch = ++producing.epoch;
  const check = (transaction: MemoryTransaction | null): void => {
    if (producing.epoch !== epoch) throw new FencedError("another producer has taken this transactional id");
    if (producing.open !== transaction) throw new Error("the transaction is over");
  };
  const finish = (transaction: MemoryTransaction, outcome: "committed" | "aborted"): void => {
    check(transaction);
    producing.open = null;
    state.end(transaction, outcome);
  };
  return {
    async begin(): Promise<Transaction> {
      check(null);
      const transaction: MemoryTransaction = { state: "open", offsets: new Map(), logs: new Set() };
      producing.open = transaction;
      return {
        async send(records) {
          check(transaction);
          return placementsOf(records.map((record) => state.append(record, transaction)));
        },
        async commitOffset({ group, topic, partition, nextOffset }: GroupOffset) {
          check(transaction);
          transaction.offsets.set(offsetKey(group, topic, partition), nextOffset);
        },
        commit: async () => finish(transaction, "committed"),
        abort: async () => finish(transaction, "aborted"),
      };
    },
    async committedOffset(group, topic, partition) {
      check(null);
      return state.committed.get(offsetKey(group, topic, partition)) ?? null;
    },
    async close() {
      if (producing.epoch === epoch && producing.open !== null) finish(producing.open, "aborted");
    },
  };
};

/** Kafka in this process: partitions, groups, transactions and fencing as the real one has them, and nothing random. */
export const createMemoryBroker = ({ now = () => 0 }: { now?: () => number } = {}): Broker => {
  const state = createState(now);
  const groups = new Map<string, MemoryGroup>();
  const producers = new Map<string, Producing>();
  const closing: (() => Promise<void>)[] = [];
  const endOffsets = (topic: string) => new Map(state.logsOf(topic).map((log, at) => [at, log.endOffset()]));
  const world = {
    changed: state.changed,
    partitionCount: (topic: string) => state.logsOf(topic).length,
    committed: (group: string, topic: string, at: number) => state.committed.get(offsetKey(group, topic, at)) ?? null,
    read(topic: string, partition: number, from: bigint) {
      const log = state.logsOf(topic)[partition];
      if (log === undefined) throw new Error(`topic ${topic} has no partition ${partition}`);
      return log.readCommitted(from);
    },
  };
  return {
    async createTopics(specs) {
      for (const { name, partitions, settings } of specs) {
        if (state.topics.has(name)) continue;
        state.topics.set(name, Array.from({ length: partitions }, createMemoryLog));
        state.bytesMax.set(name, Number(settings["max.message.bytes"] ?? BYTES_MAX));
      }
    },
    startOffsets: async (topic) => new Map(state.logsOf(topic).map((_log, at) => [at, 0n])),
    endOffsets: async (topic) => endOffsets(topic),
    offsetsAt: async (topic, timestampMs) =>
      new Map(state.logsOf(topic).map((log, at) => [at, log.offsetAt(timestampMs)])),
    committedOffset: async (group, topic, partition) => world.committed(group, topic, partition),
    clusterId: async () => "memory",
    async send(records) {
      for (const record of records) state.append(record, null);
      state.changed.notify();
    },
    async transactional(id) {
      const producing = producers.get(id) ?? { epoch: 0, open: null };
      producers.set(id, producing);
      return createProducer(state, producing);
    },
    async consume(options) {
      state.logsOf(options.topic);
      const group = groups.get(options.group) ?? { members: [], generation: 0 };
      groups.set(options.group, group);
      const consumption = joinMemoryGroup(world, group, options);
      consumption.done.catch(() => null); // whoever waits for it hears of it, as with the real one
      closing.push(() => consumption.stop());
      return consumption;
    },
    async tail({ topic, from, onBatch }) {
      const earliest = new Map([...endOffsets(topic).keys()].map((at) => [at, 0n] as const));
      const start = from === "end" ? endOffsets(topic) : from === "earliest" ? earliest : from;
      const tail = tailMemory(world, { topic, onBatch }, start);
      closing.push(() => tail.stop());
      return tail;
    },
    async close() {
      await Promise.allSettled(closing.map((stop) => stop()));
    },
  };
};
