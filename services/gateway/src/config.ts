import { DEFAULT_NAMESPACE } from "@parley/contracts";
import { z } from "zod";

const Port = z.coerce.number().int().min(0).max(65_535);

/** What the gateway reads from its environment. LOG_LEVEL and OTEL_EXPORTER_OTLP_ENDPOINT are read by every service. */
export const Config = z.object({
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^,\s]+:\d+(?:,[^,\s]+:\d+)*$/, "must be host:port, several separated by commas")
    .transform((text) => text.split(","))
    .meta({ description: "Bootstrap brokers." }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "must be a redis:// or rediss:// address" })
    .meta({ description: "Where the view of meetings is kept." }),
  PARLEY_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case letters, digits and dashes")
    .default(DEFAULT_NAMESPACE)
    .meta({ description: "Prefix of every topic and Redis key." }),
  PORT: Port.default(8080).meta({ description: "The API, the stream and the pages; 0 = a free one." }),
  HOST: z
    .string()
    .default("127.0.0.1")
    .meta({ description: "Address that PORT and HEALTH_PORT are bound to; 0.0.0.0 in a container." }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an http(s) address" })
    .transform((url) => new URL(url).origin)
    .optional()
    .meta({ description: "Scheme and host for links in feeds and calendars; absent = as the client addressed us." }),
  HEALTH_PORT: Port.optional().meta({
    description: "Serves /livez, /readyz and /metrics on a port of their own, and no longer on PORT.",
  }),
});
export type Config = z.infer<typeof Config>;
