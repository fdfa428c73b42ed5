import { freePorts } from "../../../infra/local/free-port.ts";
import { newLogFolder } from "../../harness/pipeline.ts";
import { type ServiceName, startService } from "../../harness/service-process.ts";
import type { Contender, Place, Running } from "./contender.ts";
import { assertWhole } from "./read-back.ts";

const READY_WITHIN_MS = 60_000;

/** Extractor and sink as they are delivered. The sink stands before the extractor starts, or its start would be measured. */
export const startParley = async ({ brokers, redisUrl, namespace }: Place): Promise<Running> => {
  const [sinkPort = 0, extractorPort = 0] = await freePorts(2);
  const logFolder = newLogFolder(namespace);
  const env = { KAFKA_BROKERS: brokers, REDIS_URL: redisUrl, PARLEY_NAMESPACE: namespace };
  const start = (name: ServiceName, port: number) => startService({ name, port, env, logFolder });
  const sink = start("sink", sinkPort);
  await sink.ready(READY_WITHIN_MS).catch(async (error: unknown) => {
    await sink.stop();
    throw error;
  });
  const services = [sink, start("extractor", extractorPort)];
  return {
    pids: () => services.map(({ pid }) => pid()),
    async stop() {
      await Promise.all(services.map((service) => service.stop()));
    },
  };
};

export const parley = (count: number): Contender => ({
  name: "parley",
  count,
  clockFrom: 0, // start-up, joining the group and the first compilation count
  groups: (namespace) => ({ articles: `${namespace}.extract`, events: `${namespace}.resolve` }),
  start: startParley,
  verify: (place, reports) =>
    assertWhole(
      place,
      reports.map(({ articleKey }) => articleKey),
    ),
});
