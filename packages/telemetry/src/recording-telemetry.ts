import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider, type ReadableSpan } from "@opentelemetry/sdk-trace";
import { followContext } from "./context-manager.ts";
import { createSilentTelemetry, type SilentTelemetry } from "./silent-telemetry.ts";

export interface RecordingTelemetry extends SilentTelemetry {
  /** Spans that have ended, in the order in which they ended. */
  spans(): readonly ReadableSpan[];
}

/** As `createSilentTelemetry`, and it keeps ended spans: for tests that look at traces. Its log stays silent. */
export const createRecordingTelemetry = (): RecordingTelemetry => {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  followContext();
  return {
    ...createSilentTelemetry(),
    tracer: provider.getTracer("parley"),
    spans: () => exporter.getFinishedSpans(),
    shutdown: () => provider.forceFlush(), // a shutdown would forget the spans
  };
};
