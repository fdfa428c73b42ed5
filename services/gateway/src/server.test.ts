import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { createWorld, type World } from "./example-world.ts";
import { type RunningServer, startServer } from "./server.ts";
import { readEvents } from "./stream/read-events.ts";

const STALL_MAX_MS = 1_500;

let world: World;
let server: RunningServer;
/** Lets the time pass after which a client that takes nothing is slow: by the clock, a busy machine would make every client slow. */
let passStallTime: () => void;
beforeEach(async () => {
  const { promise: stallTime, resolve } = Promise.withResolvers<void>();
  passStallTime = resolve;
  const wait = (ms: number): Promise<void> => (ms === STALL_MAX_MS ? stallTime : sleep(ms));
  world = await createWorld({ clients: { stallMaxMs: STALL_MAX_MS }, wait });
  server = await startServer({ app: world.gateway.app, port: 0, host: "127.0.0.1" });
});
afterEach(async () => {
  await world.stop();
  await server.close(500);
});
const url = (path: string) => `http://127.0.0.1:${server.port}${path}`;
const large = (id: string) =>
  exampleMeeting({
    id,
    topics: Array.from({ length: 2_000 }, (_, index) => `a long topic of the agenda, number ${index}`),
  });

test("events reach a client over a socket, and a client that leaves is noticed", async () => {
  const leaving = new AbortController();
  const stream = readEvents(await fetch(url("/v1/stream"), { signal: leaving.signal }));
  await world.publish(exampleMeeting({ id: "m1" }));
  await world.project();
  expect(await stream.next()).toMatchObject({ id: "0", event: "created" });
  expect(world.gateway.clients.count()).toBe(1);
  leaving.abort();
  await expect.poll(() => world.gateway.clients.count()).toBe(0);
});

test("a connection may be idle for longer than load balancers leave theirs idle", async () => {
  const response = await fetch(url("/v1/meetings"));
  await response.arrayBuffer();
  const seconds = Number(/timeout=(\d+)/.exec(response.headers.get("keep-alive") ?? "")?.[1]);
  expect(seconds).toBeGreaterThan(60);
});

test("HEAD of the stream answers at once and takes no place", async () => {
  const response = await fetch(url("/v1/stream"), { method: "HEAD" });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  expect(world.gateway.clients.count()).toBe(0);
});

test("a client that takes nothing is broken off with its socket, while others go on", async () => {
  const slow = connect(server.port, "127.0.0.1");
  slow.write("GET /v1/stream HTTP/1.1\r\nhost: x\r\n\r\n");
  slow.pause(); // the kernel's buffers fill, then the gateway's
  slow.on("error", () => slow.destroy());
  await expect.poll(() => world.gateway.clients.count()).toBe(1);
  const quick = readEvents(await fetch(url("/v1/stream")));
  const received = quick.take(150);
  for (let index = 0; index < 150; index += 1) await world.publish(large(`m${index}`));
  await world.project();
  expect(await received).toHaveLength(150);
  expect(world.gateway.clients.count()).toBe(2);
  passStallTime();
  await expect.poll(() => world.gateway.clients.count(), { timeout: 15_000 }).toBe(1);
  expect(world.telemetry.counts.get('parley_stream_clients_dropped_total{reason="slow"}')).toBe(1);
  slow.resume();
  if (!slow.destroyed) await once(slow, "close");
  await quick.cancel();
});

test("closing waits for the answers under way and breaks off what is open after the time given", async () => {
  const held = connect(server.port, "127.0.0.1");
  held.write("GET /v1/stream HTTP/1.1\r\nhost: x\r\n\r\n");
  await once(held, "data");
  const begun = performance.now();
  await server.close(100);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(95);
  if (!held.destroyed) await once(held, "close");
  server = await startServer({ app: world.gateway.app, port: 0, host: "127.0.0.1" });
});

test("after the streams are told, closing is quick", async () => {
  const stream = readEvents(await fetch(url("/v1/stream")));
  const last = stream.next();
  await world.stop();
  const begun = performance.now();
  await server.close(5_000);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(await last).toBeNull();
  expect(stream.comments.at(-1)).toContain("stopping");
});
