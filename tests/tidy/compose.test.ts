import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { topics } from "@parley/contracts";
import { SHUTDOWN_TIME_MAX_MS } from "@parley/telemetry";
import { DCLinter } from "dclint";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { createDemoSite } from "../../infra/demo/site.ts";
import { nodeFlagsOf } from "../../infra/local/node-flags.ts";
import { read, top } from "./checkout.ts";
import { environmentFaults, withDefaults } from "./compose-environment.ts";
import {
  dependencyFaults,
  imageFaults,
  mountFaults,
  programFaults,
  readCompose,
  readImages,
  serviceFaults,
  type Compose,
} from "./compose.ts";
import { baseImages, copyFaults, userFaults } from "./dockerfile.ts";

/** Order is ours: what belongs together stands together. */
const RULES_OFF = {
  "service-keys-order": 0,
  "services-alphabetical-order": 0,
  "service-dependencies-alphabetical-order": 0,
  "top-level-properties-order": 0,
} as const;

const Report = z.object({ messages: z.array(z.object({ rule: z.string(), message: z.string() })) });

/** What dclint says of a file, warnings included: its rules and the schema of the Compose specification. */
const lintFaults = (path: string): string[] =>
  new DCLinter({ rules: RULES_OFF, quiet: false, debug: false, exclude: [] })
    .lintFiles([path], false)
    .flatMap((result: unknown) => Report.parse(result).messages.map(({ rule, message }) => `${rule}: ${message}`));

/** Faults by the schema alone, of the file with its anchors resolved. */
const schemaFaults = (compose: Compose): string[] => {
  const folder = mkdtempSync(join(tmpdir(), "parley-compose-"));
  const path = join(folder, "docker-compose.yml");
  writeFileSync(path, stringify(compose, { aliasDuplicateObjects: false }));
  const faults = lintFaults(path).filter((fault) => fault.startsWith("invalid-schema"));
  rmSync(folder, { recursive: true });
  return faults;
};

const dockerfile = read("infra/docker/Dockerfile").text;
const ignorefile = read("infra/docker/Dockerfile.dockerignore").text;
const workspaces = ["packages", "services"].flatMap((folder) =>
  readdirSync(join(top, folder)).map((name) => `${folder}/${name}`),
);
const pulled = (compose: Compose): string[] => [
  ...Object.values(compose.services).flatMap(({ build, image }) => (build ? [] : [image])),
  ...baseImages(dockerfile),
];
const environmentOf = (name: string): Readonly<Record<string, string>> =>
  withDefaults(readCompose().services[name]?.environment ?? {});
const allFaults = async (compose: Compose): Promise<string[]> => [
  ...schemaFaults(compose),
  ...imageFaults(pulled(compose), readImages()),
  ...serviceFaults(compose),
  ...dependencyFaults(compose),
  ...mountFaults(compose),
  ...programFaults(compose),
  ...(await environmentFaults(compose)),
];

describe("the compose file", () => {
  test("has no fault", async () => {
    expect(lintFaults(join(top, "docker-compose.yml"))).toEqual([]);
    expect(await allFaults(readCompose())).toEqual([]);
  });

  type Services = Record<"kafka" | "redis" | "sink" | "gateway" | "prometheus" | "jaeger", Compose["services"][string]>;
  test.for<[string, (services: Services) => void, string]>([
    [
      "a misspelt key",
      ({ sink }) => Object.assign(sink.healthcheck ?? {}, { intervall: "1s" }),
      "additionalProperties",
    ],
    ["an image by its major", ({ redis }) => (redis.image = "redis:8"), "redis:8: not pinned"],
    ["an image without a tag", ({ redis }) => (redis.image = "redis"), "redis: not pinned"],
    ["an image nobody has seen", ({ redis }) => (redis.image = "redis:99.0.1"), "not in infra/images.json"],
    ["a service nobody can ask", ({ gateway }) => delete gateway.healthcheck, "neither a healthcheck nor a reason"],
    [
      "a reason that is none",
      ({ jaeger }) => (jaeger["x-no-healthcheck"] = "no"),
      "neither a healthcheck nor a reason",
    ],
    ["a service that may gain rights", ({ sink }) => (sink.security_opt = []), "new privileges are not forbidden"],
    ["a service with capabilities", ({ sink }) => (sink.cap_drop = []), "sink: keeps capabilities"],
    ["a writable file system", ({ sink }) => (sink.read_only = false), "read_only is not as listed"],
    ["a service killed at once", ({ sink }) => delete sink.stop_grace_period, "no stop_grace_period"],
    ["a port for everybody", ({ gateway }) => (gateway.ports = ["8080:8080"]), "is not on loopback"],
    ["no patience", ({ sink }) => (sink.depends_on = { kafka: { condition: "service_started" } }), "does not wait"],
    [
      "waiting in vain",
      ({ sink }) => (sink.depends_on = { jaeger: { condition: "service_healthy" } }),
      "never be healthy",
    ],
    [
      "a file that is not there",
      ({ prometheus }) => prometheus.volumes.push("./infra/no.yaml:/x:ro"),
      "does not exist",
    ],
    ["a file it may change", ({ prometheus }) => prometheus.volumes.push("./package.json:/x"), "may write to"],
    ["an undeclared volume", ({ kafka }) => kafka.volumes.push("lost:/x"), "volume lost is not declared"],
    ["a program that is not there", ({ sink }) => (sink.command = ["node", "services/sink/src/mian.ts"]), "mian.ts"],
    ["a misspelt variable", ({ sink }) => (sink.environment.REDIS_URI = "redis://redis"), "does not read REDIS_URI"],
    ["a variable it lacks", ({ sink }) => delete sink.environment.REDIS_URL, "REDIS_URL: is not set"],
    ["a value it refuses", ({ sink }) => (sink.environment.REDIS_URL = "http://redis:6379"), "sink: REDIS_URL"],
  ])("is refused with %s", async ([, spoil, fault]) => {
    const compose = readCompose();
    spoil(compose.services);
    expect((await allFaults(compose)).join("\n")).toContain(fault);
  });

  test("lets our services stop by themselves before it kills them", () => {
    for (const { build, stop_grace_period: grace = "" } of Object.values(readCompose().services))
      if (build) expect(Number.parseInt(grace, 10) * 1_000).toBeGreaterThan(SHUTDOWN_TIME_MAX_MS);
  });

  test("starts each service with the flags that it runs with elsewhere", () => {
    for (const name of ["fetcher", "extractor", "sink", "gateway"])
      expect(readCompose().services[name]?.command).toEqual([
        "node",
        ...nodeFlagsOf(name),
        `services/${name}/src/main.ts`,
      ]);
  });

  test("lets the broker accept the largest record that a topic takes", () => {
    const environment = environmentOf("kafka");
    const largest = Math.max(...Object.values(topics).map(({ recordBytesMax }) => recordBytesMax));
    expect(Number(environment.KAFKA_MESSAGE_MAX_BYTES)).toBeGreaterThan(largest);
    expect(Number(environment.KAFKA_REPLICA_FETCH_MAX_BYTES)).toBeGreaterThan(
      Number(environment.KAFKA_MESSAGE_MAX_BYTES),
    );
  });

  test("fetches every feed of the demonstration site", async () => {
    const origin = environmentOf("demo").DEMO_ORIGIN ?? "";
    const site = await createDemoSite({ port: 0, origin });
    await site.close();
    expect(environmentOf("fetcher").PARLEY_FEEDS?.split(",")).toEqual(site.feeds);
    expect(environmentOf("fetcher").PARLEY_ALLOW_PRIVATE_HOSTS).toBe(new URL(origin).host);
  });
});

describe("the Dockerfile", () => {
  test("has no fault", () => {
    expect([...copyFaults(dockerfile, ignorefile, workspaces), ...userFaults(dockerfile)]).toEqual([]);
    expect(new Set(baseImages(dockerfile)).size).toBe(1);
  });

  test.for<[string, string, string]>([
    ["a source that is not there", `${dockerfile}COPY infra/nothing ./\n`, "COPY infra/nothing: does not exist"],
    ["a source that is not sent", `${dockerfile}COPY docs docs\n`, "COPY docs: is left out"],
    [
      "a forgotten workspace",
      dockerfile.replace(/^COPY packages\/store.*$/m, ""),
      "packages/store/package.json is not copied",
    ],
    ["root", dockerfile.replace(/^USER .*$/m, ""), "runs as root"],
    ["root by number", dockerfile.replace(/^USER .*$/m, "USER 0:0"), "runs as 0:0"],
  ])("is refused with %s", ([, text, fault]) => {
    expect([...copyFaults(text, ignorefile, workspaces), ...userFaults(text)].join("\n")).toContain(fault);
  });

  test("is refused with a base image that floats", () => {
    const floating = baseImages(dockerfile.replace(/^(ARG NODE_IMAGE=).*$/m, "$1node:24-slim"));
    expect(imageFaults(floating, readImages()).join("\n")).toContain("node:24-slim: not pinned");
  });
});
