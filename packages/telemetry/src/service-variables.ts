import { DEFAULT_NAMESPACE } from "@parley/contracts";
import { z } from "zod";

/** A TCP port as a variable; 0 = a free one. */
export const Port = z.coerce.number().int().min(0).max(65_535);

/** Variables that several services read, each under one name and with one meaning. A service picks what it needs. */
export const serviceVariables = {
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "must be a redis:// or rediss:// address" })
    .meta({ description: "Redis or Valkey: the view of meetings, and what the fetcher remembers." }),
  PARLEY_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case letters, digits and dashes")
    .default(DEFAULT_NAMESPACE)
    .meta({ description: "Prefix of every topic, group, transactional id and Redis key." }),
  HOST: z
    .string()
    .default("127.0.0.1")
    .meta({ description: "Address that ports are bound to; 0.0.0.0 in a container." }),
};

/** The port of a service's health checks and metrics. */
export const healthPort = (usual: number) =>
  Port.default(usual).meta({ description: "Health and metrics; 0 = a free one." });
