import type { Broker, ConsumedBatch, Transaction } from "@parley/kafka";
import type { Coordinator, Protections } from "./coordinator.ts";
import type { Offsets } from "./offsets.ts";
import { joinUnreliably, type Membership } from "./membership.ts";
import type { Process, Wire } from "./wire.ts";

export interface BrokerSide {
  readonly memory: Broker;
  readonly wire: Wire;
  readonly coordinator: Coordinator;
  readonly offsets: Offsets;
  readonly protections: Protections;
}

/** A transaction of one process: every step goes over the wire, and ends on the broker's side also without its process. */
const overTheWire = (
  { wire, coordinator, offsets }: BrokerSide,
  process: Process,
  { id, transaction }: { id: string; transaction: Transaction },
): Transaction => {
  let isOver = false;
  coordinator.watch(transaction, () => isOver);
  return {
    send: (records) => wire.call(process, `send ${records.length}`, () => coordinator.send(transaction, records)),
    commitOffset: (offset) =>
      wire.call(process, `offset ${offset.nextOffset}`, async () => {
        await transaction.commitOffset(offset);
        await offsets.written(offset);
      }),
    commit: () => wire.call(process, "commit", () => coordinator.commit(id, transaction, () => (isOver = true))),
    abort: () =>
      wire.call(process, "abort", async () => {
        await coordinator.settled(id);
        await transaction.abort();
        isOver = true;
      }),
  };
};

/** The memory broker as one process meets it: behind a wire that delays, loses and repeats. */
export const createUnreliableBroker = (side: BrokerSide, process: Process & { memberships: Membership[] }): Broker => {
  const { memory, wire, coordinator, offsets, protections } = side;
  const handedOut = new Map<string, bigint>();
  const ask = <T>(what: string, effect: () => Promise<T>): Promise<T> => wire.call(process, what, effect);
  const onHandOut = ({ topic, partition, records }: ConsumedBatch): void =>
    void handedOut.set(`${topic}/${partition}`, records[0]?.offset ?? 0n);
  return {
    createTopics: (specs) => ask("create topics", () => memory.createTopics(specs)),
    startOffsets: (topic) => ask("start offsets", () => memory.startOffsets(topic)),
    endOffsets: (topic) => ask("end offsets", () => memory.endOffsets(topic)),
    offsetsAt: (topic, timestampMs) => ask("offsets at", () => memory.offsetsAt(topic, timestampMs)),
    committedOffset: (...at) => ask(`committed ${at.join(" ")}`, () => offsets.told(...at)),
    clusterId: () => ask("cluster id", () => memory.clusterId()),
    send: (records) => ask("plain send", () => memory.send(records)),
    async transactional(id) {
      const producer = await ask(`fence ${id}`, () => coordinator.transactional(id));
      return {
        async begin() {
          const transaction = await ask("begin", async () => {
            await coordinator.settled(id);
            return await producer.begin();
          });
          return overTheWire(side, process, { id, transaction });
        },
        committedOffset: (group, topic, partition) =>
          ask(`committed ${topic}/${partition}`, async () => {
            const believed = handedOut.get(`${topic}/${partition}`);
            if (!protections.comparing && believed !== undefined) return believed;
            const told = protections.asking ? offsets.toldBehindWrite : offsets.told;
            return await told(group, topic, partition);
          }),
        close: () =>
          ask("close", async () => {
            await coordinator.settled(id);
            await producer.close();
          }).catch(() => undefined), // the real one does not fail either: there is nothing left to do about it
      };
    },
    consume: (options) =>
      ask(`join ${options.group}`, async () => {
        const membership = await joinUnreliably({ memory, wire, process }, { ...options, onHandOut });
        process.memberships.push(membership);
        return membership;
      }),
    tail: (options) =>
      ask(`tail ${options.topic}`, () =>
        memory.tail({
          ...options,
          async onBatch(records, at) {
            await wire.reach(process);
            return await options.onBatch(records, at);
          },
        }),
      ),
    close: () => ask("close broker", async () => undefined),
  };
};
