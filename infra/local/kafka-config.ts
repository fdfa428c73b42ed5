import { type SecuredKafka, securedLists, securedSettings } from "./kafka-secured.ts";

const MIB = 1_048_576;

export interface NodePorts {
  readonly broker: number;
  readonly controller: number;
  /** A listener more, whose clients are told to come by another port: where a proxy of theirs listens. */
  readonly distant?: DistantListener;
}
export interface DistantListener {
  readonly port: number;
  readonly advertised: number;
}
export interface KafkaConfigOptions {
  /** 1, 2, 3 ... */
  readonly id: number;
  readonly ports: readonly NodePorts[];
  readonly dataDir: string;
  /** Keep the broker's own ten seconds between two scans for timed-out transactions. */
  readonly defaultAbortScan: boolean;
  /** Absent = the plain listener alone, and no access lists. */
  readonly secured?: SecuredKafka;
}

/** The settings that make one small machine a quick and honest stand-in for a cluster; each line's reason beside it. */
const settings = ({ id, ports, dataDir, defaultAbortScan }: KafkaConfigOptions): Record<string, string | number> => {
  const own = ports[id - 1];
  if (own === undefined) throw new Error(`No ports for node ${id}`);
  const replicas = ports.length >= 3 ? 3 : 1;
  const inSync = replicas === 3 ? 2 : 1;
  const { distant } = own;
  const more = (port: number | undefined): string => (port === undefined ? "" : `,DISTANT://127.0.0.1:${port}`);
  return {
    "process.roles": "broker,controller",
    "node.id": id,
    "controller.quorum.voters": ports.map(({ controller }, index) => `${index + 1}@127.0.0.1:${controller}`).join(","),
    listeners: `PLAINTEXT://127.0.0.1:${own.broker},CONTROLLER://127.0.0.1:${own.controller}${more(distant?.port)}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${own.broker}${more(distant?.advertised)}`,
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,DISTANT:PLAINTEXT",
    "inter.broker.listener.name": "PLAINTEXT",
    "log.dirs": dataDir,
    "auto.create.topics.enable": "false", // a misspelt topic must fail
    "num.partitions": 6,
    "default.replication.factor": replicas,
    "min.insync.replicas": inSync,
    "offsets.topic.num.partitions": 3, // 50 by default: seconds of start-up for nothing
    "offsets.topic.replication.factor": replicas,
    "transaction.state.log.num.partitions": 3,
    "transaction.state.log.replication.factor": replicas,
    "transaction.state.log.min.isr": inSync,
    "share.coordinator.state.topic.replication.factor": replicas,
    "share.coordinator.state.topic.min.isr": inSync,
    "group.initial.rebalance.delay.ms": 0, // no waiting for members that will not come
    "group.min.session.timeout.ms": 1_000, // failover tests
    ...(defaultAbortScan ? {} : { "transaction.abort.timed.out.transaction.cleanup.interval.ms": 1_000 }),
    "message.max.bytes": 16 * MIB, // dead letters hold 12 MiB records
    "replica.fetch.max.bytes": 17 * MIB, // never smaller than a message, or replication stops
    "socket.request.max.bytes": 100 * MIB,
    "num.network.threads": 2,
    "num.io.threads": 4,
    "log.cleaner.threads": 1,
    "log.cleaner.dedupe.buffer.size": 16 * MIB,
    "broker.session.timeout.ms": 6_000,
    "broker.heartbeat.interval.ms": 1_000,
  };
};

const withSecured = (
  plain: Readonly<Record<string, string | number>>,
  secured: SecuredKafka,
): Record<string, string | number> => {
  const lists = Object.entries(securedLists(secured)).map(([name, more]) => [name, `${plain[name]},${more}`]);
  return { ...plain, ...Object.fromEntries(lists), ...securedSettings(secured) };
};

/** The text of a server.properties file. Throws if `ports` has no entry for `id`. */
export const serverProperties = (options: KafkaConfigOptions): string =>
  Object.entries(options.secured === undefined ? settings(options) : withSecured(settings(options), options.secured))
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");

/** The line a broker logs when it serves requests. */
export const STARTED_LINE = "Kafka Server started";

export const LOG4J_CONFIG = `Configuration:
  Appenders: { Console: { name: STDOUT, PatternLayout: { pattern: "[%d] %p %m (%c)%n" } } }
  Loggers:
    Root: { level: WARN, AppenderRef: { ref: STDOUT } }
    Logger:
      - { name: kafka.server.KafkaRaftServer, level: INFO }
      - { name: org.apache.kafka.common.utils.AppInfoParser, level: ERROR }
`;
