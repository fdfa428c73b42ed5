import { afterEach, describe, expect, test } from "vitest";
import { serveHealth, type HealthOptions } from "./health.ts";
import { createSilentTelemetry } from "./silent-telemetry.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const health of open.splice(0)) await health.close();
});

const serve = async (options: Partial<HealthOptions> = {}): Promise<string> => {
  const telemetry = createSilentTelemetry();
  telemetry.count("parley_articles_published_total", 3);
  const health = await serveHealth({ port: 0, telemetry, live: () => null, ready: () => null, ...options });
  open.push(health);
  return `http://127.0.0.1:${health.port}`;
};

const ask = async (url: string): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
};

describe("readiness", () => {
  test("flips with its reason, and back", async () => {
    let reason: string | null = "no partition assigned yet";
    const url = await serve({ ready: () => reason });
    expect(await ask(`${url}/readyz`)).toEqual({ status: 503, body: { status: "unavailable", reason } });
    reason = null;
    expect(await ask(`${url}/readyz`)).toEqual({ status: 200, body: { status: "ok" } });
  });

  test("may take its time, but not for ever", async () => {
    const soon = await serve({ ready: () => new Promise((resolve) => setTimeout(() => resolve(null), 20)) });
    expect((await ask(`${soon}/readyz`)).status).toBe(200);
    const never = await serve({ ready: () => new Promise(() => {}) });
    expect(await ask(`${never}/readyz`)).toEqual({
      status: 503,
      body: { status: "unavailable", reason: "no answer within 2000 ms" },
    });
  });

  test("that fails is a reason like any other", async () => {
    const url = await serve({ ready: () => Promise.reject(new Error("connect ECONNREFUSED")) });
    expect(await ask(`${url}/readyz`)).toEqual({
      status: 503,
      body: { status: "unavailable", reason: "connect ECONNREFUSED" },
    });
  });
});

test("liveness does not depend on readiness", async () => {
  const url = await serve({ ready: () => "Redis is away" });
  expect(await ask(`${url}/livez`)).toEqual({ status: 200, body: { status: "ok" } });
  const dead = await serve({ live: () => "no heartbeat for 60 s" });
  expect((await ask(`${dead}/livez`)).status).toBe(503);
});

test("metrics are served in the Prometheus text format", async () => {
  const response = await fetch(`${await serve()}/metrics`);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(await response.text()).toContain("parley_articles_published_total 3");
});

test("nothing else is served, and nothing is written to", async () => {
  const url = await serve();
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/metrics`, { method: "POST" })).status).toBe(405);
  expect((await fetch(`${url}/readyz?verbose`, { method: "HEAD" })).status).toBe(200);
});

test("a taken port is an error, not a silence", async () => {
  const url = await serve();
  await expect(serve({ port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/);
});

test("closing does not wait for clients that keep their connection", async () => {
  const health = await serveHealth({
    port: 0,
    telemetry: createSilentTelemetry(),
    live: () => null,
    ready: () => null,
  });
  await (await fetch(`http://127.0.0.1:${health.port}/livez`)).text(); // fetch keeps the connection open
  await health.close();
  await expect(fetch(`http://127.0.0.1:${health.port}/livez`)).rejects.toThrow();
});
