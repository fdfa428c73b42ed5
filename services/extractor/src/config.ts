import { DEFAULT_NAMESPACE } from "@parley/contracts";
import { z } from "zod";

/** What the extractor reads from its environment. */
export const Config = z.object({
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^,\s]+:\d+(?:,[^,\s]+:\d+)*$/, "must be host:port, several separated by commas")
    .meta({ description: "Bootstrap brokers." }),
  PARLEY_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case letters, digits and dashes")
    .default(DEFAULT_NAMESPACE)
    .meta({ description: "Prefix of every topic, group and transactional id." }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8082).meta({ description: "Health and metrics." }),
  HOST: z.string().default("127.0.0.1").meta({ description: "Address that PORT is bound to; 0.0.0.0 in a container." }),
  PARLEY_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .meta({ description: "Worker threads; absent = one per core, at most 8." }),
});
export type Config = z.infer<typeof Config>;
