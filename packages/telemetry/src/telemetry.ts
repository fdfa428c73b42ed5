import { diag, DiagLogLevel, type Tracer } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider, type SpanExporter } from "@opentelemetry/sdk-trace";
import type { DestinationStream } from "pino";
import { followContext } from "./context-manager.ts";
import { diagnosticsTo } from "./diagnostics.ts";
import { createLog, type Logger } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";

const FLUSH_TIME_MAX_MS = 3_000; // a collector that is gone must not eat the time in which a service has to stop
const SPAN_QUEUE_MAX = 8_192; // a batch of 2,000 records ends its spans at once; the default of 2,048 would drop some
const SPAN_ATTRIBUTE_LENGTH_MAX = 512; // long enough for a URL or a message; no text hides in a span

export interface Telemetry extends Metrics {
  /** JSON lines on stderr, with trace_id and span_id inside a span. */
  readonly log: Logger;
  /** Makes spans; they follow the sampling decision of their parent, and without a parent are sampled. */
  readonly tracer: Tracer;
  /** Sends what spans are left, for at most a few seconds; never throws. */
  shutdown(): Promise<void>;
}

export interface TelemetryOptions {
  readonly service: string;
  readonly version: string;
  /** pino's levels; absent = info. */
  readonly logLevel?: string;
  /** Base URL of an OTLP/HTTP collector; null or absent = spans are made and propagated, but sent nowhere. */
  readonly otlpEndpoint?: string | null;
  /** Takes the place of the OTLP exporter. */
  readonly spanExporter?: SpanExporter | null;
  /** Absent = stderr. */
  readonly logDestination?: DestinationStream;
}

const createExporter = ({ spanExporter, otlpEndpoint }: TelemetryOptions): SpanExporter | null => {
  if (spanExporter) return spanExporter;
  return otlpEndpoint ? new OTLPTraceExporter({ url: `${otlpEndpoint.replace(/\/+$/, "")}/v1/traces` }) : null;
};

/** Waits for `work`, but no longer than `FLUSH_TIME_MAX_MS`. @throws what it throws, or Error if it is not done by then. */
const flushed = async (work: Promise<unknown>): Promise<void> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`not done within ${FLUSH_TIME_MAX_MS} ms`)), FLUSH_TIME_MAX_MS);
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Log, metrics and traces of one service. Providers belong to the returned object, not to the process, so that several
 * services can live in one; only the following of asynchronous work is global.
 */
export const createTelemetry = (options: TelemetryOptions): Telemetry => {
  const { service, version, logLevel: level = "info", logDestination: destination } = options;
  const log = createLog({ service, version, level, ...(destination === undefined ? {} : { destination }) });
  const resource = resourceFromAttributes({ "service.name": service, "service.version": version });
  const exporter = createExporter(options);
  const provider = new TracerProvider({
    resource,
    spanLimits: { attributeValueLengthLimit: SPAN_ATTRIBUTE_LENGTH_MAX },
    spanProcessors: exporter === null ? [] : [new BatchSpanProcessor({ exporter, maxQueueSize: SPAN_QUEUE_MAX })],
  });
  followContext();
  if (exporter !== null)
    diag.setLogger(diagnosticsTo(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const metrics = createMetrics(resource, (error) => log.error({ error }, "a metric could not be read"));
  return {
    ...metrics,
    log,
    tracer: provider.getTracer("parley", version),
    shutdown: async () => {
      for (const end of await Promise.allSettled([flushed(provider.shutdown()), flushed(metrics.shutdown())]))
        if (end.status === "rejected") log.warn({ error: end.reason }, "telemetry was not flushed");
    },
  };
};
