import { z } from "zod";
import { logLevels } from "./log.ts";

/** The environment does not say what a service needs to know. The message names each variable, one a line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** What the schema says a variable is for (`.meta({ description })`), in brackets; empty if it says nothing. */
const purposeOf = (schema: z.ZodType, name: string): string => {
  const field: unknown = schema instanceof z.ZodObject ? schema.shape[name] : undefined;
  return field instanceof z.ZodType && field.description !== undefined ? ` (${field.description})` : "";
};

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
    const name = String(path[0] ?? ""); // deeper parts are places inside a list
    if (name === "") return message; // it concerns several variables at once
    return `${name}: ${name in given ? message : "is not set"}${purposeOf(schema, name)}`;
  });
  throw new ConfigError(lines.join("\n"), { cause: parsed.error });
};

/** What `runService` reads for every service. */
export const telemetryConfig = z.object({
  LOG_LEVEL: z.enum(logLevels).default("info").meta({ description: "Least level that is logged." }),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an http:// or https:// address" })
    .optional()
    .meta({ description: "OTLP/HTTP collector that spans are sent to, without /v1/traces; absent = nowhere." }),
});
