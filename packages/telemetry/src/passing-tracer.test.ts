import { ROOT_CONTEXT, trace } from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import { createPassingTracer } from "./passing-tracer.ts";
import { contextFrom, traceparentOf, tracestateOf } from "./traces.ts";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";

const childOf = (traceparent: string | null, tracestate: string | null = null, root = false) => {
  const parent = contextFrom(traceparent, tracestate);
  return trace.setSpan(ROOT_CONTEXT, createPassingTracer().startSpan("process", { root }, parent));
};

describe("a span that nobody will see", () => {
  test.for(["00", "01"])("goes on in its parent's trace with an id of its own, sampled as it was: %s", (flags) => {
    const written = traceparentOf(childOf(`00-${TRACE}-${PARENT}-${flags}`)) ?? "";
    expect(written).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-${flags}$`));
    expect(written).not.toContain(PARENT);
  });

  test("hands on the state of the trace", () => {
    expect(tracestateOf(childOf(`00-${TRACE}-${PARENT}-01`, "vendor=x"))).toBe("vendor=x");
  });

  test.for([
    ["without a parent", childOf(null)],
    ["with a parent that is malformed", childOf("00-nonsense")],
    ["as a root", childOf(`00-${TRACE}-${PARENT}-00`, null, true)],
  ] as const)("begins a sampled trace %s", ([, span]) => {
    const written = traceparentOf(span);
    expect(written).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(written).not.toContain(TRACE);
  });
});
