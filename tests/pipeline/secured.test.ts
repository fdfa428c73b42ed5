import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { topicName, topics } from "@parley/contracts";
import { createKafkaBroker, ensureTopics, KafkaVariables, readConnection } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { takeAccount } from "../harness/account.ts";
import { watchVersions } from "../harness/gateway-reader.ts";
import { type Pipeline, startPipeline } from "../harness/pipeline.ts";
import { eventually } from "../harness/scraper.ts";
import { grantAccess, type SecuredCluster, startSecuredCluster } from "../harness/secured-cluster.ts";

const REPORT = {
  url: "https://quay.example/2031/05/02/talks",
  outlet: "Quay Herald",
  publishedAt: "2031-05-02T18:00:00Z",
  content: {
    mediaType: "text/plain",
    body: "LISBON, May 2 (Quay Herald) -- Portugal's Foreign Minister Ana Duarte met Foreign Minister of Cape Verde Rui Tavares in Lisbon on Friday. They discussed fishing rights.",
  },
};
const PARLEY = join(import.meta.dirname, "../../packages/cli/bin/parley.mjs");
const namespace = "secured";
const { log } = createSilentTelemetry();

let cluster: SecuredCluster;
let folder: string;
let caFile: string;
const running: Pipeline[] = [];

const PRINCIPALS = ["extractor", "sink", "gateway", "scraper", "operator"] as const;
type Principal = (typeof PRINCIPALS)[number];

/** What a service's environment says about the cluster; the password in a file, as a mounted secret. */
const variablesOf = async (principal: Principal): Promise<Record<string, string>> => {
  const file = join(folder, `${principal}.password`);
  await writeFile(file, `${cluster.users[principal]}\n`);
  return {
    KAFKA_SECURITY_PROTOCOL: "SASL_SSL",
    KAFKA_SASL_USERNAME: principal,
    KAFKA_SASL_PASSWORD_FILE: file,
    KAFKA_SSL_CA_FILE: caFile,
  };
};
const connectionOf = async (principal: Principal, more: Record<string, string> = {}) => {
  const variables = { ...(await variablesOf(principal)), ...more, KAFKA_BROKERS: cluster.usersBroker };
  return await readConnection(KafkaVariables.parse(variables));
};
const startAs = async (principal: "extractor" | "sink" | "gateway"): Promise<Pipeline> => {
  const pipeline = await startPipeline({
    names: [principal],
    brokers: cluster.usersBroker,
    redisUrl: inject("redisUrl"),
    namespace,
    logName: `${namespace}-${principal}`,
    env: await variablesOf(principal),
  });
  running.push(pipeline);
  return pipeline;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-secured-"));
  cluster = await startSecuredCluster(PRINCIPALS);
  caFile = join(folder, "ca.pem");
  await writeFile(caFile, cluster.certificate);
  const operator = createKafkaBroker({ brokers: [cluster.plainBroker], clientId: "operator", log });
  await ensureTopics(operator, { namespace });
  await operator.close();
});
afterAll(async () => {
  await Promise.all(running.map((pipeline) => pipeline.stop()));
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("on a cluster that asks for users, TLS and access lists", () => {
  test("a user without rights is told which topics are not theirs", async () => {
    const broker = createKafkaBroker({ ...(await connectionOf("scraper")), clientId: "nobody", log });
    await expect(ensureTopics(broker, { namespace, keys: ["articles"] })).rejects.toThrow(`${namespace}.articles.v1`);
    await broker.close();
  });

  test("the rights of the access table, and no others, carry a report from the topic to the gateway", async () => {
    await grantAccess(cluster, { namespace, principals: PRINCIPALS });
    await startAs("extractor");
    await startAs("sink");
    const { url } = await startAs("gateway");
    const scraper = createKafkaBroker({ ...(await connectionOf("scraper")), clientId: "scraper", log });
    const topic = topicName(namespace, topics.articles);
    await scraper.send([{ topic, key: REPORT.url, value: JSON.stringify(REPORT) }]);
    await scraper.send([{ topic, key: "https://quay.example/broken", value: "{" }]);
    await scraper.close();
    const meetings = await eventually("the meeting in the gateway", async () => {
      const listed = await watchVersions(url).list();
      return listed?.length === 1 ? listed : null;
    });
    expect(meetings[0]).toMatchObject({ parties: ["CV", "PT"], date: "2031-05-02" });
    const account = await takeAccount({ brokers: cluster.plainBroker, namespace });
    expect(account).toMatchObject({ changes: 1, lost: [], doubled: [] });
    await eventually("the dead letter", async () => {
      const operator = createKafkaBroker({ brokers: [cluster.plainBroker], clientId: "operator", log });
      const ends = await operator.endOffsets(topicName(namespace, topics.deadLetters));
      await operator.close();
      return [...ends.values()].some((end) => end > 0n) ? ends : null;
    });
  });

  test("and those of an operator put the dead letter back by command", async () => {
    const env = { ...process.env, ...(await variablesOf("operator")), KAFKA_BROKERS: cluster.usersBroker };
    const command = ["dlq", "redrive", "--all", "--reason", "as an operator", "--json", "--namespace", namespace];
    const { stdout } = await promisify(execFile)(process.execPath, [PARLEY, ...command], { env });
    expect(JSON.parse(stdout)).toMatchObject({ redriven: 1, overtaken: 0, refused: 0 });
  });

  test.for(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])("%s is understood", async (mechanism) => {
    const connection = await connectionOf("extractor", { KAFKA_SASL_MECHANISM: mechanism });
    const broker = createKafkaBroker({ ...connection, clientId: "extractor", log });
    expect((await broker.endOffsets(topicName(namespace, topics.articles))).size).toBe(topics.articles.partitions);
    await broker.close();
  });

  test("a certificate of our own stands for a user where the listener asks for one", async () => {
    const keyFile = join(folder, "key.pem");
    await writeFile(keyFile, cluster.key);
    const variables = {
      KAFKA_BROKERS: cluster.certificatesBroker,
      KAFKA_SECURITY_PROTOCOL: "SSL",
      KAFKA_SSL_CA_FILE: caFile,
      KAFKA_SSL_CERTIFICATE_FILE: caFile,
      KAFKA_SSL_KEY_FILE: keyFile,
    };
    await grantAccess(cluster, { namespace, principals: ["scraper"], as: `User:${cluster.subject}` });
    const connection = await readConnection(KafkaVariables.parse(variables));
    const broker = createKafkaBroker({ ...connection, clientId: "scraper", log });
    const topic = topicName(namespace, topics.articles);
    await broker.send([{ topic, key: REPORT.url, value: JSON.stringify(REPORT) }]);
    await broker.close();
  });

  test.for([
    ["a wrong password", { KAFKA_SASL_PASSWORD: "wrong", KAFKA_SASL_PASSWORD_FILE: undefined }],
    ["a certificate that nobody vouches for", { KAFKA_SSL_CA_FILE: undefined }],
  ] as const)("%s ends in an error that says so", async ([what, { ...wrong }]) => {
    const variables = { ...(await variablesOf("extractor")), ...wrong, KAFKA_BROKERS: cluster.usersBroker };
    const connection = await readConnection(KafkaVariables.parse(variables));
    const broker = createKafkaBroker({ ...connection, clientId: "extractor", log });
    const asked = broker.endOffsets(topicName(namespace, topics.articles));
    await expect(asked).rejects.toThrow(what === "a wrong password" ? /authentication/i : /certificate/i);
    await broker.close();
  });
});
