import { kafkaVariables } from "@parley/kafka";
import { healthPort, serviceVariables } from "@parley/telemetry";
import { z } from "zod";

const WORKERS_MAX = 64;

/** What the extractor reads from its environment, beside what every service reads. */
export const Config = z.object({
  ...kafkaVariables,
  PARLEY_NAMESPACE: serviceVariables.PARLEY_NAMESPACE,
  HOST: serviceVariables.HOST,
  PORT: healthPort(8082),
  PARLEY_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(WORKERS_MAX)
    .optional()
    .meta({ description: "Worker threads; absent = one per core, at most 8." }),
});
