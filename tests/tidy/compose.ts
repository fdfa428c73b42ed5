import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { read, top } from "./checkout.ts";

const Service = z.looseObject({
  image: z.string(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  "x-no-healthcheck": z.string().optional(),
  security_opt: z.array(z.string()).default([]),
  cap_drop: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
  stop_grace_period: z.string().optional(),
});
export const Compose = z.looseObject({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.unknown()).default({}),
});
export type Compose = z.infer<typeof Compose>;

export const Images = z.array(z.object({ image: z.string(), tag: z.string(), seenAt: z.url(), date: z.iso.date() }));
export type Images = z.infer<typeof Images>;

/** The compose file with its anchors resolved; a fresh copy each time. */
export const readCompose = (): Compose => Compose.parse(parse(read("docker-compose.yml").text, { merge: true }));
export const readImages = (): Images => Images.parse(JSON.parse(read("infra/images.json").text));

const EXACT = /^v?\d+\.\d+\.\d+(?:-[\w.-]+)?$/; // neither `latest` nor a bare major, which mean another image every month
const READ_ONLY_EXCEPTIONS = new Set(["kafka"]); // its start script writes the configuration

/** Every image that is pulled has an exact version, and that version has been seen somewhere. */
export const imageFaults = (names: readonly string[], images: Images): string[] =>
  names.flatMap((name) => {
    const [image = "", tag = ""] = name.split(/:(?=[^:/]+$)/);
    if (!EXACT.test(tag)) return [`${name}: not pinned to an exact version`];
    const seen = images.some((entry) => entry.image === image && entry.tag === tag);
    return seen ? [] : [`${name}: not in infra/images.json`];
  });

/** What each service must have, whatever it runs. */
export const serviceFaults = ({ services }: Compose): string[] =>
  Object.entries(services).flatMap(([name, service]) => {
    const reason = service["x-no-healthcheck"] ?? "";
    return [
      service.healthcheck || reason.length > 20 ? null : "neither a healthcheck nor a reason why not",
      service.healthcheck && reason ? "a healthcheck, and a reason why there is none" : null,
      service.security_opt.includes("no-new-privileges:true") ? null : "new privileges are not forbidden",
      service.cap_drop.includes("ALL") ? null : "keeps capabilities",
      service.read_only === READ_ONLY_EXCEPTIONS.has(name) ? "read_only is not as listed" : null,
      service.stop_grace_period ? null : "no stop_grace_period",
      ...service.ports.map((port) => (port.startsWith("127.0.0.1:") ? null : `port ${port} is not on loopback`)),
    ].flatMap((fault) => (fault === null ? [] : [`${name}: ${fault}`]));
  });

/** What a service waits for exists, can become healthy, and is waited for until it is. */
export const dependencyFaults = ({ services }: Compose): string[] =>
  Object.entries(services).flatMap(([name, service]) =>
    Object.entries(service.depends_on).flatMap(([other, { condition }]) => {
      if (condition !== "service_healthy") return [`${name}: does not wait until ${other} is healthy`];
      return services[other]?.healthcheck ? [] : [`${name}: waits for ${other}, which can never be healthy`];
    }),
  );

/** Every mounted file exists and is read only; every named volume is declared. */
export const mountFaults = ({ services, volumes }: Compose): string[] =>
  Object.entries(services).flatMap(([name, service]) =>
    service.volumes.flatMap((volume) => {
      const [source = "", , mode] = volume.split(":");
      if (!source.startsWith(".")) return source in volumes ? [] : [`${name}: volume ${source} is not declared`];
      if (!existsSync(join(top, source))) return [`${name}: mounts ${source}, which does not exist`];
      return mode === "ro" ? [] : [`${name}: may write to ${source}`];
    }),
  );

/** Programs of ours that a service is started with, or checked by, exist. */
export const programFaults = ({ services }: Compose): string[] =>
  Object.entries(services).flatMap(([name, { build, command = [], healthcheck }]) =>
    [...command, ...(healthcheck?.test ?? [])]
      .filter((word) => build !== undefined && /\.(?:ts|mjs)$/.test(word) && !existsSync(join(top, word)))
      .map((word) => `${name}: runs ${word}, which does not exist`),
  );
