import { diag, DiagLogLevel, metrics as meters, trace, type Tracer } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { NodeSDK } from "@opentelemetry/sdk-node";
import { BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace";
import type { DestinationStream } from "pino";
import { contextManager } from "./context-manager.ts";
import { diagnosticsTo } from "./diagnostics.ts";
import { createLog, type Logger } from "./log.ts";
import { createMetrics, type Metrics, ScrapeReader } from "./metrics.ts";
import { createPassingTracer } from "./passing-tracer.ts";

const FLUSH_TIME_MAX_MS = 3_000; // a collector that is gone must not eat the time in which a service has to stop
const SPAN_QUEUE_MAX = 8_192; // a batch of 2,000 records ends its spans at once; the default of 2,048 would drop some
const SPAN_ATTRIBUTE_LENGTH_MAX = 512; // long enough for a URL or a message; no text hides in a span

export interface Telemetry extends Metrics {
  /** JSON lines on stderr, with trace_id and span_id inside a span. */
  readonly log: Logger;
  /** Makes spans; they follow the sampling decision of their parent, and without a parent are sampled. */
  readonly tracer: Pick<Tracer, "startSpan">;
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

/** Log, metrics and traces of one service, the only one of its process: OpenTelemetry's providers are global. */
export const createTelemetry = (options: TelemetryOptions): Telemetry => {
  const { service, version, logLevel: level = "info", logDestination: destination } = options;
  const log = createLog({ service, version, level, ...(destination === undefined ? {} : { destination }) });
  const resource = resourceFromAttributes({ "service.name": service, "service.version": version });
  const exporter = createExporter(options);
  const reader = new ScrapeReader();
  if (exporter !== null)
    diag.setLogger(diagnosticsTo(log), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  // The API keeps the first providers it is given; here the newest telemetry of a process is its telemetry.
  trace.disable();
  meters.disable();
  const sdk = new NodeSDK({
    resource,
    autoDetectResources: false, // what a host is called is nobody's business but its operator's
    contextManager,
    instrumentations: [], // spans across Kafka are made by hand: one trace per article, also in a batch
    logRecordProcessors: [], // logs go to stderr as lines
    metricReaders: [reader],
    spanLimits: { attributeValueLengthLimit: SPAN_ATTRIBUTE_LENGTH_MAX },
    spanProcessors: exporter === null ? [] : [new BatchSpanProcessor({ exporter, maxQueueSize: SPAN_QUEUE_MAX })],
  });
  sdk.start();
  const metrics = createMetrics(meters.getMeter("parley", version), reader, (error) =>
    log.error({ error }, "a metric could not be read"),
  );
  return {
    ...metrics,
    log,
    tracer: exporter === null ? createPassingTracer() : trace.getTracer("parley", version),
    shutdown: async () => {
      const [end] = await Promise.allSettled([flushed(sdk.shutdown())]);
      if (end.status === "rejected") log.warn({ error: end.reason }, "telemetry was not flushed");
    },
  };
};
