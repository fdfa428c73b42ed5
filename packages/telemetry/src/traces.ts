import {
  context,
  defaultTextMapGetter,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Context,
  type Link,
  type Span,
  type SpanKind,
  type Tracer,
} from "@opentelemetry/api";
import { TRACE_PARENT_HEADER, TRACE_STATE_HEADER, W3CTraceContextPropagator } from "@opentelemetry/core";
import type { SpanAttributes } from "./attribute-catalogue.ts";

/** Links beyond it are left out: the SDK's own limit for one span, above which it drops them anyway. */
export const LINKS_MAX = 128;

const propagator = new W3CTraceContextPropagator();

/** W3C `traceparent` of the span in `context`; null when there is none. */
export const traceparentOf = (context: Context): string | null => {
  const span = trace.getSpanContext(context);
  if (span === undefined || !isSpanContextValid(span)) return null;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, "0")}`;
};

/** W3C `tracestate` of the span in `context`; null when there is none. */
export const tracestateOf = (context: Context): string | null =>
  trace.getSpanContext(context)?.traceState?.serialize() || null;

/** A context whose parent is the remote span named by the headers; without a parent if they are null or malformed. */
export const contextFrom = (traceparent: string | null, tracestate: string | null = null): Context => {
  if (traceparent === null) return ROOT_CONTEXT;
  const carrier = {
    [TRACE_PARENT_HEADER]: traceparent,
    ...(tracestate === null ? {} : { [TRACE_STATE_HEADER]: tracestate }),
  };
  return propagator.extract(ROOT_CONTEXT, carrier, defaultTextMapGetter);
};

/** Span links to the given traceparents, malformed ones left out, at most `LINKS_MAX`. */
export const linksTo = (traceparents: Iterable<string | null>): Link[] => {
  const links: Link[] = [];
  for (const traceparent of traceparents) {
    const span = trace.getSpanContext(contextFrom(traceparent));
    if (span !== undefined && links.length < LINKS_MAX) links.push({ context: span });
  }
  return links;
};

/** Marks a span as failed and keeps the error on it. The span is not ended. */
export const recordFailure = (span: Span, error: unknown): void => {
  const exception = error instanceof Error ? error : new Error(String(error));
  span.recordException(exception);
  span.setStatus({ code: SpanStatusCode.ERROR, message: exception.message });
};

export interface InSpanOptions {
  readonly kind?: SpanKind;
  /** Absent = the active context. */
  readonly parent?: Context;
  /** Traceparents of other spans that had a part in this one. */
  readonly links?: Iterable<string | null>;
  readonly attributes?: SpanAttributes;
}

/**
 * Runs `fn` inside a new span, which is active during it and ended after it.
 * @returns what `fn` returns. @throws what `fn` throws, after noting it on the span.
 */
export const inSpan = async <T>(
  tracer: Pick<Tracer, "startSpan">,
  name: string,
  { kind, parent = context.active(), links = [], attributes = {} }: InSpanOptions,
  fn: (span: Span) => T | Promise<T>,
): Promise<T> => {
  const options = { ...(kind === undefined ? {} : { kind }), links: linksTo(links), attributes: { ...attributes } };
  const span = tracer.startSpan(name, options, parent);
  try {
    return await context.with(trace.setSpan(parent, span), () => fn(span));
  } catch (error) {
    recordFailure(span, error);
    throw error;
  } finally {
    span.end();
  }
};
