import { isSpanContextValid, trace } from "@opentelemetry/api";
import { pino, stdSerializers, stdTimeFunctions, type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

const STDERR_FD = 2; // stdout is for data: `parley extract | jq` must never meet a log line

/** Ids of the active span, so that a log line can be looked up from its trace and back. */
const traceIds = (): Record<string, string> => {
  const span = trace.getActiveSpan()?.spanContext();
  return span !== undefined && isSpanContextValid(span) ? { trace_id: span.traceId, span_id: span.spanId } : {};
};

/**
 * One JSON object a line. Errors go under `error`. Writing is synchronous: the last line before an exit is not lost, and
 * a pipeline step writes few lines.
 */
export const createLog = (options: {
  service: string;
  version: string;
  level: string;
  destination?: DestinationStream;
}): Logger =>
  pino(
    {
      level: options.level,
      base: { service: options.service, version: options.version },
      timestamp: stdTimeFunctions.isoTime,
      errorKey: "error",
      serializers: { error: stdSerializers.errWithCause, err: stdSerializers.errWithCause },
      formatters: { level: (label) => ({ level: label }) },
      mixin: traceIds,
    },
    options.destination ?? pino.destination({ fd: STDERR_FD, sync: true }),
  );
