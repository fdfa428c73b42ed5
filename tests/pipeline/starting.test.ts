import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePorts } from "../../infra/local/free-port.ts";
import { eventually } from "../harness/scraper.ts";
import { type ServiceName, type ServiceProcess, startService } from "../harness/service-process.ts";

const NOBODY = "127.0.0.1:1";
const names: readonly ServiceName[] = ["fetcher", "extractor", "sink", "gateway"];
const UP_WITHIN_MS = 60_000;

let folder: string;
const services = new Map<ServiceName, { service: ServiceProcess; health: string }>();
const of = (name: ServiceName): { service: ServiceProcess; health: string } => {
  const found = services.get(name);
  if (found === undefined) throw new Error(`${name} was not started`);
  return found;
};

/** A gateway serves its health on a port of its own here, as behind a load balancer. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-starting-"));
  const ports = await freePorts(names.length + 1);
  const healthPort = ports.at(-1) ?? 0;
  for (const [nth, name] of names.entries()) {
    const port = ports[nth] ?? 0;
    const env = {
      KAFKA_BROKERS: NOBODY,
      REDIS_URL: `redis://${NOBODY}`,
      PARLEY_NAMESPACE: "starting",
      PARLEY_USER_AGENT: "parley-test (mailto:test@example.org)",
      PARLEY_FEEDS: "http://127.0.0.1:1/feed.xml",
      HEALTH_PORT: String(healthPort),
    };
    const service = startService({ name, port, env, logFolder: folder });
    services.set(name, { service, health: `http://127.0.0.1:${name === "gateway" ? healthPort : port}` });
  }
}, UP_WITHIN_MS);

afterAll(async () => {
  await Promise.all([...services.values()].map(({ service }) => service.stop()));
  await rm(folder, { recursive: true });
});

/** Null while nobody listens. */
const ask = async (url: string) => {
  try {
    const response = await fetch(url);
    return { status: response.status, text: await response.text() };
  } catch {
    return null;
  }
};

describe.each(names)("with no broker that answers, the %s", (name) => {
  test(
    "says what it waits for, and is alive",
    async () => {
      const { health } = of(name);
      const ready = await eventually(`health of ${name}`, () => ask(`${health}/readyz`), UP_WITHIN_MS);
      expect(ready.status).toBe(503);
      expect(JSON.parse(ready.text)).toEqual({
        status: "unavailable",
        reason: "starting: Kafka has not answered yet",
      });
      expect((await ask(`${health}/livez`))?.status).toBe(200);
      expect((await ask(`${health}/metrics`))?.text).toContain("parley_process_memory_bytes");
    },
    UP_WITHIN_MS,
  );

  test("stops at once when it is told to", async () => {
    const { service } = of(name);
    expect(await service.stop(10_000), await readFile(join(folder, `${name}-${service.port}.log`), "utf8")).toBe(0);
  });
});
