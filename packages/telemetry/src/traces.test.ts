import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import { createRecordingTelemetry } from "./recording-telemetry.ts";
import { createSilentTelemetry } from "./silent-telemetry.ts";
import { contextFrom, inSpan, LINKS_MAX, linksTo, traceparentOf, tracestateOf } from "./traces.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN_ID = "00f067aa0ba902b7";
const TRACEPARENT = `00-${TRACE_ID}-${SPAN_ID}-01`;

describe("a trace context", () => {
  test("comes out of headers as it went in", () => {
    const parent = contextFrom(TRACEPARENT, "vendor=a,other=b");
    expect(traceparentOf(parent)).toBe(TRACEPARENT);
    expect(tracestateOf(parent)).toBe("vendor=a,other=b");
    expect(trace.getSpanContext(parent)?.isRemote).toBe(true);
  });

  test("keeps the decision not to sample", () => {
    expect(traceparentOf(contextFrom(TRACEPARENT.replace(/01$/, "00")))).toMatch(/-00$/);
  });

  test("is absent without a span, and its headers are null", () => {
    expect(traceparentOf(ROOT_CONTEXT)).toBeNull();
    expect(tracestateOf(ROOT_CONTEXT)).toBeNull();
    expect(contextFrom(null)).toBe(ROOT_CONTEXT);
  });

  test.each([
    ["empty", ""],
    ["not a traceparent", "hello"],
    ["an id of zeros", `00-${"0".repeat(32)}-${SPAN_ID}-01`],
    ["a span id too short", `00-${TRACE_ID}-00f067-01`],
    ["the version that is never valid", TRACEPARENT.replace(/^00/, "ff")],
  ])("is absent when the header is %s", (_, header) => {
    expect(traceparentOf(contextFrom(header))).toBeNull();
  });
});

describe("inSpan", () => {
  test("makes a child of the given parent, active while the function awaits, and ended after it", async () => {
    const telemetry = createRecordingTelemetry();
    const options = {
      kind: SpanKind.CONSUMER,
      parent: contextFrom(TRACEPARENT),
      attributes: { "parley.stage": "extract" },
    };
    const inner = await inSpan(telemetry.tracer, "process articles", options, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return traceparentOf(context.active());
    });
    const [span] = telemetry.spans();
    expect(span?.name).toBe("process articles");
    expect(span?.kind).toBe(SpanKind.CONSUMER);
    expect(span?.parentSpanContext?.spanId).toBe(SPAN_ID);
    expect(span?.attributes).toEqual({ "parley.stage": "extract" });
    expect(inner).toBe(`00-${TRACE_ID}-${span?.spanContext().spanId}-01`);
    expect(traceparentOf(context.active())).toBeNull();
  });

  test("nests by itself, and two that run side by side do not mix", async () => {
    const telemetry = createRecordingTelemetry();
    const one = (name: string) =>
      inSpan(telemetry.tracer, name, {}, async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        await inSpan(telemetry.tracer, `${name} inner`, {}, () => {});
      });
    await Promise.all([one("a"), one("b")]);
    const spans = new Map(telemetry.spans().map((span) => [span.name, span]));
    for (const name of ["a", "b"])
      expect(spans.get(`${name} inner`)?.parentSpanContext?.spanId).toBe(spans.get(name)?.spanContext().spanId);
  });

  test("records the error that passes through it, and lets it pass", async () => {
    const telemetry = createRecordingTelemetry();
    const failure = new TypeError("no such thing");
    await expect(inSpan(telemetry.tracer, "fails", {}, () => Promise.reject(failure))).rejects.toBe(failure);
    const [span] = telemetry.spans();
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: "no such thing" });
    expect(span?.events.map(({ attributes }) => attributes?.["exception.type"])).toEqual(["TypeError"]);
  });

  test("ends the span of a function that throws at once, whatever it throws", async () => {
    const telemetry = createRecordingTelemetry();
    const thrower = () => {
      throw "a bare string"; // oxlint-disable-line no-throw-literal -- other people's code does
    };
    await expect(inSpan(telemetry.tracer, "fails", {}, thrower)).rejects.toBe("a bare string");
    expect(telemetry.spans()[0]?.status.message).toBe("a bare string");
  });

  test("of a silent telemetry passes the incoming trace on and begins none", async () => {
    const { tracer } = createSilentTelemetry();
    const seen = (parent = ROOT_CONTEXT) =>
      inSpan(tracer, "x", { parent }, (span) => traceparentOf(trace.setSpan(ROOT_CONTEXT, span)));
    expect(await seen(contextFrom(TRACEPARENT))).toBe(TRACEPARENT);
    expect(await seen()).toBeNull();
  });
});

describe("links", () => {
  test("lead to the spans named, without those that name none", async () => {
    const telemetry = createRecordingTelemetry();
    await inSpan(telemetry.tracer, "commit", { links: [TRACEPARENT, null, "nonsense"] }, () => {});
    expect(telemetry.spans()[0]?.links.map(({ context }) => context.spanId)).toEqual([SPAN_ID]);
  });

  test("are no more than a span holds", () => {
    expect(linksTo(Array.from({ length: LINKS_MAX + 5 }, () => TRACEPARENT))).toHaveLength(LINKS_MAX);
  });
});
