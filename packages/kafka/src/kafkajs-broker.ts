import { randomUUID } from "node:crypto";
import { connect, isIP } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { Logger } from "@parley/telemetry";
import kafkajs, { type ISocketFactory, type Kafka } from "kafkajs";
import type { Broker, OutgoingRecord, TailOptions } from "./broker.ts";
import { createClientLog, muteNegativeTimeouts } from "./client-log.ts";
import { installCodecs } from "./codecs.ts";
import { transientWhenAway } from "./connection-failure.ts";
import type { Connection } from "./connection.ts";
import { openWithDeadline, withDeadline } from "./deadline.ts";
import { installAbortedFilter } from "./kafkajs-aborted.ts";
import { installHeaderReader } from "./kafkajs-headers.ts";
import { type AdminQueue, createAdminQueue } from "./kafkajs-admin.ts";
import { fetchCommittedOffset } from "./kafkajs-offsets.ts";
import { startConsumption } from "./kafkajs-consumption.ts";
import { installCoordinatorMemory } from "./kafkajs-coordinator.ts";
import { installProduceEncoder } from "./kafkajs-produce.ts";
import { installStoppedFetch } from "./kafkajs-stopped.ts";
import { createPlainProducer, createTransactionalProducer } from "./kafkajs-producer.ts";
import { placeRecord } from "./kafkajs-record.ts";
import { clientSettings } from "./kafkajs-settings.ts";
import { startTail } from "./kafkajs-tail.ts";
import { createMissingTopics, fetchOffsets, fetchOffsetsAt } from "./kafkajs-topics.ts";
import { createPartitioner } from "./partition.ts";
import { createReach, type Reach } from "./reach.ts";

const KEEP_ALIVE_MS = 60_000; // as the client's own sockets
const OPEN_DEADLINE_MS = 60_000; // joining a group takes seconds
const CLOSE_DEADLINE_MS = 5_000; // the client can wait for ever on a broker that is gone

export interface BrokerAddress {
  readonly host: string;
  readonly port: number;
}
/** Absent parts of the connection: in the clear, as nobody in particular, and gzip, the one codec that every client reads. */
export interface KafkaBrokerOptions extends Pick<Connection, "brokers">, Partial<Omit<Connection, "brokers">> {
  readonly clientId: string;
  readonly log: Logger;
  /** Where to connect for an address that a broker advertises (tunnels, port forwards); absent = there. */
  readonly connectTo?: (address: BrokerAddress) => BrokerAddress;
  /** The time of what is written, ms since 1970. */
  readonly now?: () => number;
  /** Names throwaway groups. */
  readonly newId?: () => string;
}

/** Partition counts are fixed for the life of a topic (growing one would move keys), so each is asked for once. */
const createPlacement = (admin: AdminQueue) => {
  const counts = new Map<string, number>();
  const choosePartition = createPartitioner();
  const countOf = async (topic: string): Promise<number> => {
    const known = counts.get(topic);
    if (known !== undefined) return known;
    const { topics } = await admin.run((client) => client.fetchTopicMetadata({ topics: [topic] }));
    const count = topics[0]?.partitions.length ?? 0;
    if (count === 0) throw new Error(`topic ${topic} has no partitions`);
    counts.set(topic, count);
    return count;
  };
  return async (records: readonly OutgoingRecord[]) => {
    for (const topic of new Set(records.map((record) => record.topic))) await countOf(topic);
    return records.map((record) =>
      placeRecord(record, (key) => choosePartition({ ...record, key }, counts.get(record.topic) ?? 1)),
    );
  };
};

const there = (address: BrokerAddress): BrokerAddress => address;

/**
 * Sockets to where `connectTo` says; the client itself does not tell that a connection was made. A certificate is held
 * against the host that the broker advertises, wherever the connection goes.
 */
const createSocketFactory =
  (reach: Reach, connectTo: (address: BrokerAddress) => BrokerAddress): ISocketFactory =>
  ({ host, port, ssl, onConnect }) => {
    const address = connectTo({ host, port });
    const connected = (): void => {
      reach.connected(`${host}:${port}`);
      onConnect();
    };
    const socket = ssl
      ? connectSecurely({ ...ssl, ...address, ...(isIP(host) === 0 && { servername: host }) }, connected)
      : connect({ ...address }, connected);
    return socket.setKeepAlive(true, KEEP_ALIVE_MS);
  };

const opened = <T extends { stop(): Promise<void> }>(what: string, opening: Promise<T>): Promise<T> =>
  openWithDeadline(what, { afterMs: OPEN_DEADLINE_MS, letGo: (late) => late.stop() }, opening);

/** What the client does wrong or slowly, put right in the whole process. */
const mend = (now: () => number): void => {
  installCodecs();
  installAbortedFilter();
  installProduceEncoder(now);
  installHeaderReader();
  installStoppedFetch();
  installCoordinatorMemory();
  muteNegativeTimeouts();
};

/** Makes clients of these settings that tell one reach whether the brokers answer. */
const clientsOf =
  ({ brokers, clientId, log, connectTo = there, tls = null, sasl = null }: KafkaBrokerOptions, reach: Reach) =>
  (): Kafka =>
    new kafkajs.Kafka({
      clientId,
      brokers: [...brokers],
      logLevel: kafkajs.logLevel.INFO,
      logCreator: createClientLog(log, reach),
      socketFactory: createSocketFactory(reach, connectTo),
      ...(tls !== null && { ssl: { ...tls } }),
      ...(sasl !== null && { sasl }),
      ...clientSettings,
    });

/** Kafka through kafkajs. */
export const createKafkaBroker = (options: KafkaBrokerOptions): Broker => {
  const { log, compression = "gzip", newId = randomUUID, now = Date.now } = options;
  mend(now);
  const createClient = clientsOf(options, createReach(log));
  const kafka = createClient();
  const admin = createAdminQueue(() => kafka.admin());
  const committedOffset: Broker["committedOffset"] = (...at) =>
    admin.run((client) => fetchCommittedOffset(client, ...at));
  const deps = { kafka, log, compression, place: createPlacement(admin), committedOffset };
  const plain = createPlainProducer(deps);
  const offsets = (topic: string, side: "low" | "high") =>
    transientWhenAway(admin.run((client) => fetchOffsets(client, topic, side)));
  const startOffsets = (topic: string) => offsets(topic, "low");
  const endOffsets = (topic: string) => offsets(topic, "high");
  const deleteGroup = async (group: string): Promise<void> => {
    try {
      await admin.run((client) => client.deleteGroups([group]));
    } catch (error) {
      log.debug({ err: error, group }, "a throwaway group was left behind"); // it is empty and the broker forgets it
    }
  };
  const startOf = (topic: string, from: TailOptions["from"]) => {
    if (from === "earliest") return startOffsets(topic);
    return from === "end" ? endOffsets(topic) : Promise.resolve(from);
  };
  return {
    createTopics: (specs) => admin.run((client) => createMissingTopics(client, specs)),
    startOffsets,
    endOffsets,
    offsetsAt: (topic, timestampMs) =>
      transientWhenAway(admin.run((client) => fetchOffsetsAt(client, topic, timestampMs))),
    committedOffset,
    clusterId: async () => (await transientWhenAway(admin.run((client) => client.describeCluster()))).clusterId,
    send: (records) => plain.send(records),
    transactional: (id) => createTransactionalProducer(deps, id),
    // Members of one group that share a client share its offsets, and one that is given nothing forgets those of all.
    consume: (consume) =>
      opened(`joining ${consume.group}`, startConsumption({ kafka: createClient(), log, startOffsets }, consume)),
    async tail({ topic, from, onBatch }) {
      const start = await startOf(topic, from);
      const group = `${topic}.tail.${newId()}`;
      const tail = startTail({ kafka, log, deleteGroup }, { topic, group, start, onBatch });
      return await transientWhenAway(opened(`following ${topic}`, tail));
    },
    async close() {
      const closing = Promise.allSettled([plain.close(), admin.close()]);
      await withDeadline("closing the broker connection", CLOSE_DEADLINE_MS, closing).catch((error: unknown) =>
        log.warn({ err: error }, "the broker connection was not closed in time"),
      );
    },
  };
};
