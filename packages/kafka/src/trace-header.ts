/** W3C Trace Context, as record headers. */
export const TRACE_PARENT_HEADER = "traceparent";
export const TRACE_STATE_HEADER = "tracestate";
