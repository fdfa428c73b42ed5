import { randomUUID } from "node:crypto";
import { type Access, accessTable, topicName, topics } from "@parley/contracts";
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  Kafka,
  logLevel,
  ResourcePatternTypes,
} from "kafkajs";
import { generate } from "selfsigned";
import { freePorts } from "../../infra/local/free-port.ts";
import { startKafka } from "../../infra/local/kafka.ts";

/** One broker that takes users over TLS, certificates over TLS, and, for whoever runs the test, anybody in the clear. */
export interface SecuredCluster {
  readonly plainBroker: string;
  readonly usersBroker: string;
  readonly certificatesBroker: string;
  /** PEM; it vouches for itself, and stands for a client as well. */
  readonly certificate: string;
  readonly key: string;
  /** Of the certificate, as the broker names who holds it. */
  readonly subject: string;
  /** Password by user. */
  readonly users: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
const COMMON_NAME = "parley-test";

const createCertificate = async (): Promise<{ certificate: string; key: string }> => {
  const { cert, private: key } = await generate([{ name: "commonName", value: COMMON_NAME }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: HOST }] },
    ],
  });
  return { certificate: cert, key };
};

/** @param names of the users; each gets a password of its own. */
export const startSecuredCluster = async (names: readonly string[]): Promise<SecuredCluster> => {
  const { certificate, key } = await createCertificate();
  const users = Object.fromEntries(names.map((name) => [name, randomUUID()]));
  const [port = 0, certificatePort = 0] = await freePorts(2);
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const kafka = await startKafka({ log, secured: { certificate, key, port, certificatePort, users } });
  return {
    plainBroker: kafka.brokers[0] ?? "",
    usersBroker: `${HOST}:${port}`,
    certificatesBroker: `${HOST}:${certificatePort}`,
    certificate,
    key,
    subject: `CN=${COMMON_NAME}`,
    users,
    stop: () => kafka.stop(),
  };
};

const { TOPIC, GROUP, TRANSACTIONAL_ID } = AclResourceTypes;
const { READ, WRITE, DESCRIBE, DELETE } = AclOperationTypes;

/** A name, or a prefix where it ends in `*`. */
const pattern = (name: string) => ({
  resourceName: name.replace(/\*$/, ""),
  resourcePatternType: name.endsWith("*") ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
});

const entriesOf = (namespace: string, { writes, reads, groups, transactionalIds }: Access) => [
  ...writes.map((key) => ({ resourceType: TOPIC, operation: WRITE, ...pattern(topicName(namespace, topics[key])) })),
  ...reads.map((key) => ({ resourceType: TOPIC, operation: READ, ...pattern(topicName(namespace, topics[key])) })),
  ...groups.map((group) => ({ resourceType: GROUP, operation: READ, ...pattern(`${namespace}.${group}`) })),
  ...groups
    .filter((group) => group.endsWith("*")) // throwaway groups are deleted by who made them
    .map((group) => ({ resourceType: GROUP, operation: DELETE, ...pattern(`${namespace}.${group}`) })),
  ...[WRITE, DESCRIBE].flatMap((operation) =>
    transactionalIds.map((id) => ({ resourceType: TRANSACTIONAL_ID, operation, ...pattern(`${namespace}.${id}`) })),
  ),
];

/** Gives principals what their row of the access table says, and nothing else. @param as whom; absent = the user of that name. */
export const grantAccess = async (
  { plainBroker }: SecuredCluster,
  { namespace, principals, as }: { namespace: string; principals: readonly Access["principal"][]; as?: string },
): Promise<void> => {
  const admin = new Kafka({ clientId: "operator", brokers: [plainBroker], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const acl = accessTable
    .filter(({ principal }) => principals.includes(principal))
    .flatMap((row) =>
      entriesOf(namespace, row).map((entry) => ({
        ...entry,
        principal: as ?? `User:${row.principal}`,
        host: "*",
        permissionType: AclPermissionTypes.ALLOW,
      })),
    );
  await admin.createAcls({ acl });
  await admin.disconnect();
};
