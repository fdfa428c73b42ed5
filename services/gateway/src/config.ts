import { kafkaVariables } from "@parley/kafka";
import { Port, serviceVariables } from "@parley/telemetry";
import { z } from "zod";

/** What the gateway reads from its environment. LOG_LEVEL and OTEL_EXPORTER_OTLP_ENDPOINT are read by every service. */
export const Config = z.object({
  ...kafkaVariables,
  ...serviceVariables,
  PORT: Port.default(8080).meta({ description: "The API, the stream and the pages; 0 = a free one." }),
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
