import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ExportResultCode } from "@opentelemetry/core";
import { InMemorySpanExporter } from "@opentelemetry/sdk-trace";
import { describe, expect, test } from "vitest";
import { createTelemetry, type TelemetryOptions } from "./telemetry.ts";
import { inSpan } from "./traces.ts";

/** A telemetry whose log lines land in a list. */
const create = (options: Partial<TelemetryOptions> = {}) => {
  const lines: Record<string, unknown>[] = [];
  const logDestination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const telemetry = createTelemetry({ service: "extractor", version: "1.2.3", logDestination, ...options });
  return { telemetry, lines };
};

/** An OTLP/HTTP endpoint that keeps what it is sent. */
const collector = async () => {
  const received: { path: string; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ path: request.url ?? "", body: Buffer.concat(chunks).toString("utf8") });
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { received, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
};

describe("a log line", () => {
  test("carries service, level by name, and the ids of the span it was written in", async () => {
    const { telemetry, lines } = create();
    let ids = {};
    await inSpan(telemetry.tracer, "process", {}, async (span) => {
      ids = { trace_id: span.spanContext().traceId, span_id: span.spanContext().spanId };
      await Promise.resolve();
      telemetry.log.info({ partition: 3 }, "batch committed");
    });
    expect(lines).toMatchObject([
      { level: "info", service: "extractor", version: "1.2.3", partition: 3, msg: "batch committed", ...ids },
    ]);
  });

  test("outside a span carries no ids", () => {
    const { telemetry, lines } = create();
    telemetry.log.info("started");
    expect(lines[0]).not.toHaveProperty("trace_id");
  });

  test("keeps an error with its cause", () => {
    const { telemetry, lines } = create();
    telemetry.log.error({ error: new Error("commit failed", { cause: new Error("fenced") }) }, "batch put off");
    expect(lines[0]).toMatchObject({
      level: "error",
      error: { type: "Error", message: "commit failed", cause: { message: "fenced" } },
    });
  });

  test("is left out below the level", () => {
    const { telemetry, lines } = create({ logLevel: "warn" });
    telemetry.log.info("quiet");
    telemetry.log.warn("heard");
    expect(lines.map(({ msg }) => msg)).toEqual(["heard"]);
  });
});

describe("spans", () => {
  test("reach the given exporter with the service's name, flushed by shutdown", async () => {
    const names: [string, unknown][] = [];
    const spanExporter = new InMemorySpanExporter();
    const { telemetry } = create({ spanExporter });
    const keep = spanExporter.export.bind(spanExporter);
    spanExporter.export = (spans, done) => {
      names.push(...spans.map((span) => [span.name, span.resource.attributes["service.name"]] as [string, unknown]));
      keep(spans, done);
    };
    await inSpan(telemetry.tracer, "process", {}, () => {});
    await telemetry.shutdown();
    expect(names).toEqual([["process", "extractor"]]);
  });

  test("are sent to the OTLP endpoint, whether or not it ends in a slash", async () => {
    await using endpoint = await collector();
    for (const otlpEndpoint of [endpoint.url, `${endpoint.url}/`]) {
      const { telemetry } = create({ otlpEndpoint });
      await inSpan(telemetry.tracer, "process articles", {}, () => {});
      await telemetry.shutdown();
    }
    expect(endpoint.received.map(({ path }) => path)).toEqual(["/v1/traces", "/v1/traces"]);
    expect(endpoint.received[0]?.body).toContain("process articles");
    expect(endpoint.received[0]?.body).toContain("extractor");
  });

  test("of a collector that is gone delay shutdown by seconds at most, and the log says so", async () => {
    const { telemetry, lines } = create({ otlpEndpoint: "http://127.0.0.1:25999" });
    await inSpan(telemetry.tracer, "process", {}, () => {});
    const before = performance.now();
    await telemetry.shutdown();
    expect(performance.now() - before).toBeLessThan(4_000);
    expect(lines.at(-1)).toMatchObject({ level: "warn", msg: "telemetry was not flushed" });
  });

  test("carry no text longer than a URL", async () => {
    const exporter = new InMemorySpanExporter();
    const lengths: unknown[] = [];
    exporter.export = (spans, done) => {
      lengths.push(...spans.map((span) => String(span.attributes["url.full"]).length));
      done({ code: ExportResultCode.SUCCESS });
    };
    const { telemetry } = create({ spanExporter: exporter });
    await inSpan(telemetry.tracer, "fetch", { attributes: { "url.full": "x".repeat(10_000) } }, () => {});
    await telemetry.shutdown();
    expect(lengths).toEqual([512]);
  });
});

test("metrics say whose they are", async () => {
  const { telemetry } = create();
  telemetry.count("parley_articles_published_total", 1);
  expect(await telemetry.metricsText()).toContain('service_name="extractor"');
});
