import { type Meeting, topicName, topics } from "@parley/contracts";
import { type Broker, createKafkaBroker, ensureTopics, readToEnd } from "@parley/kafka";
import { parseValue } from "@parley/stage";
import { createRedisMeetingView, viewIdentity } from "@parley/store";
import { createSilentTelemetry } from "@parley/telemetry";
import { freePorts } from "../../infra/local/free-port.ts";
import { type Network, startNetwork } from "./network.ts";
import { newLogFolder } from "./pipeline.ts";
import { eventually } from "./scraper.ts";
import { type ServiceName, type ServiceProcess, startService } from "./service-process.ts";
import { waitUntilSettled } from "./settled.ts";

const WITHIN_MS = 120_000; // takes seconds; the rest is for a machine with other work

/** Gateways and a sink on one Kafka and one Redis, each with a way to Redis of its own. */
export interface Installation {
  readonly broker: Broker;
  readonly networks: { readonly sink: Network; readonly gateways: readonly Network[] };
  readonly gateways: readonly ServiceProcess[];
  readonly urls: readonly string[];
  /** The gateways are there from the start; they have nothing to serve without it. */
  startSink(): ServiceProcess;
  /** Resolves when every gateway serves the list. */
  served(): Promise<void>;
  /** Resolves when all that was sent is resolved and the view stands at the end of the log. */
  whole(): Promise<void>;
  /** The last version of each meeting on the topic. */
  meetings(): Promise<Map<string, Meeting>>;
  stop(): Promise<void>;
}

const { log } = createSilentTelemetry();
const statusOf = (url: string): Promise<number> =>
  fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0, // it does not listen
  );
const untilStatus = (url: string): Promise<unknown> =>
  eventually(`200 from ${url}`, async () => ((await statusOf(url)) === 200 ? true : null), WITHIN_MS);

const readMeetings = async (broker: Broker, topic: string): Promise<Map<string, Meeting>> => {
  const meetings = new Map<string, Meeting>();
  await readToEnd({
    broker,
    topic,
    signal: new AbortController().signal,
    log,
    onRecords: (records) => {
      for (const { value } of records) {
        const meeting = parseValue(topics.meetings, value);
        if (meeting !== null) meetings.set(meeting.id, meeting);
      }
    },
  });
  return meetings;
};

/** Resolves when the gateways listen. */
export const startInstallation = async (options: {
  readonly brokers: string;
  /** Port of Redis on this machine. */
  readonly redis: number;
  readonly namespace: string;
  readonly gatewayCount: number;
  readonly logName: string;
}): Promise<Installation> => {
  const { brokers, redis, namespace, gatewayCount, logName } = options;
  const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: logName, log });
  await ensureTopics(broker, { namespace });
  const view = createRedisMeetingView({ url: `redis://127.0.0.1:${redis}`, namespace, log });
  const identity = viewIdentity({ clusterId: await broker.clusterId(), namespace });
  const topic = topicName(namespace, topics.meetings);
  const sinkNetwork = await startNetwork(redis);
  const networks = await Promise.all(Array.from({ length: gatewayCount }, () => startNetwork(redis)));
  const [sinkPort = 0, ...ports] = await freePorts(gatewayCount + 1);
  const logFolder = newLogFolder(logName);
  const started: ServiceProcess[] = [];
  const start = (name: ServiceName, port: number, network: Network | undefined): ServiceProcess => {
    const redisUrl = `redis://127.0.0.1:${network?.port}`;
    const env = { KAFKA_BROKERS: brokers, REDIS_URL: redisUrl, PARLEY_NAMESPACE: namespace };
    const service = startService({ name, port, env, logFolder });
    started.push(service);
    return service;
  };
  const gateways = ports.map((port, index) => start("gateway", port, networks[index]));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((service) => service.stop()));
    await Promise.all([sinkNetwork, ...networks].map((network) => network.close()));
    await view.close();
    await broker.close();
  };
  try {
    await Promise.all(urls.map((url) => untilStatus(`${url}/livez`)));
  } catch (error) {
    await stop();
    throw new Error(`the gateways did not come up; their logs are in ${logFolder}`, { cause: error });
  }
  return {
    broker,
    networks: { sink: sinkNetwork, gateways: networks },
    gateways,
    urls,
    startSink: () => start("sink", sinkPort, sinkNetwork),
    async served() {
      await Promise.all(urls.map((url) => untilStatus(`${url}/v1/meetings`)));
    },
    async whole() {
      await waitUntilSettled({ brokers, namespace, timeoutMs: WITHIN_MS });
      const end = (await broker.endOffsets(topic)).get(0) ?? 0n;
      const isWhole = async (): Promise<true | null> => {
        const position = await view.position().catch(() => null); // away: it is asked again
        return position?.identity === identity && position.nextOffset >= end ? true : null;
      };
      await eventually(`the view at offset ${end}`, isWhole, WITHIN_MS);
    },
    meetings: () => readMeetings(broker, topic),
    stop,
  };
};
