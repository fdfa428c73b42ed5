import { kafkaVariables } from "@parley/kafka";
import { healthPort, serviceVariables } from "@parley/telemetry";
import { z } from "zod";

/** What the sink reads from its environment, beside what every service reads. */
export const Config = z.object({ ...kafkaVariables, ...serviceVariables, PORT: healthPort(8083) });
