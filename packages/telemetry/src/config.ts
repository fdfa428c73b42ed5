import { z } from "zod";
import { logLevels } from "./log.ts";

/** The environment does not say what a service needs to know. The message names each variable, one a line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const NAMED = "(environment)"; // an issue without a path concerns several variables at once

/**
 * Environment variables to a configuration. An empty variable counts as absent, as compose files write `X=${X:-}`.
 * @throws ConfigError naming every variable that is missing or wrong, and what was expected of it.
 */
export const parseConfig = <S extends z.ZodType>(
  schema: S,
  env: Readonly<Record<string, string | undefined>>,
): z.output<S> => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.length === 0 ? NAMED : path.join(".");
    return `${name}: ${name in given ? "" : "is not set; "}${message}`;
  });
  throw new ConfigError(lines.join("\n"), { cause: parsed.error });
};

/** What `runService` reads for every service. */
export const telemetryConfig = z.object({
  LOG_LEVEL: z.enum(logLevels).default("info"),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});
