import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "../../infra/local/free-port.ts";
import { type ServiceName, type ServiceProcess, startService } from "./service-process.ts";

export interface Pipeline {
  readonly services: Readonly<Partial<Record<ServiceName, ServiceProcess>>>;
  /** Of the gateway. */
  readonly url: string;
  readonly namespace: string;
  readonly logFolder: string;
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
/** Of the last run under each name. */
const LOGS = join(import.meta.dirname, "../../.parley/test-logs");

/** An empty folder for the logs of services. */
export const newLogFolder = (name: string): string => {
  const folder = join(LOGS, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** The named services as processes of their own, under one namespace that nobody else uses; resolves when all are ready. */
export const startPipeline = async (options: {
  readonly names: readonly ServiceName[];
  readonly brokers: string;
  readonly redisUrl: string;
  readonly namespace: string;
  readonly respawn?: boolean;
  /** Folder of its logs; absent = the namespace. */
  readonly logName?: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<Pipeline> => {
  const logFolder = newLogFolder(options.logName ?? options.namespace);
  const ports = await freePorts(options.names.length);
  const services: Partial<Record<ServiceName, ServiceProcess>> = {};
  const env = {
    KAFKA_BROKERS: options.brokers,
    REDIS_URL: options.redisUrl,
    PARLEY_NAMESPACE: options.namespace,
    ...options.env,
  };
  for (const [index, name] of options.names.entries())
    services[name] = startService({ name, port: ports[index] ?? 0, env, logFolder, respawn: options.respawn ?? false });
  const stop = async (): Promise<void> => {
    await Promise.all(Object.values(services).map((service) => service.stop()));
  };
  try {
    await Promise.all(Object.values(services).map((service) => service.ready(READY_TIMEOUT_MS)));
  } catch (error) {
    await stop();
    throw new Error(`the pipeline did not come up; its logs are in ${logFolder}`, { cause: error });
  }
  return {
    services,
    url: `http://127.0.0.1:${services.gateway?.port ?? 0}`,
    namespace: options.namespace,
    logFolder,
    stop,
  };
};
