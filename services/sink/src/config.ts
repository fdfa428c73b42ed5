import { DEFAULT_NAMESPACE } from "@parley/contracts";
import { z } from "zod";

/** What the sink reads from its environment. */
export const Config = z.object({
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^,\s]+:\d+(?:,[^,\s]+:\d+)*$/, "must be host:port, several separated by commas")
    .meta({ description: "Bootstrap brokers." }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).meta({ description: "Where the view of meetings is kept." }),
  PARLEY_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case letters, digits and dashes")
    .default(DEFAULT_NAMESPACE)
    .meta({ description: "Prefix of every topic, group, transactional id and Redis key." }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8083).meta({ description: "Health and metrics." }),
  HOST: z.string().default("127.0.0.1").meta({ description: "Address that PORT is bound to; 0.0.0.0 in a container." }),
});
export type Config = z.infer<typeof Config>;
