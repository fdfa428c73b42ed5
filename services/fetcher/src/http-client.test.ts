import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FaultServer, startFaultServer, tagged } from "./fault-server.ts";
import type { Answer, HttpLimits } from "./http-client.ts";
import { createTestFetcher } from "./test-fetcher.ts";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(async () => server.close());

const get = async (path: string, limits: Partial<HttpLimits> = {}): Promise<Answer> => {
  const { http } = createTestFetcher({ allowed: [server.host], limits });
  try {
    const url = path.startsWith("/") ? server.origin + path : path;
    return await http.get(url, { accept: "*/*", validators: null, signal: new AbortController().signal });
  } finally {
    await http.close();
  }
};
const textOf = (answer: Answer): string =>
  answer.kind === "fetched" ? new TextDecoder().decode(answer.bytes) : JSON.stringify(answer);

describe("the HTTP client", () => {
  it("gives bytes, content type and validators", async () => {
    server.serve("/a", tagged("text", { type: "text/plain; charset=utf-8", tag: '"1"' }));
    expect(await get("/a")).toEqual({
      kind: "fetched",
      bytes: Buffer.from("text"),
      contentType: "text/plain; charset=utf-8",
      validators: { etag: '"1"', lastModified: null },
    });
  });

  it("sends the validators of the last answer and understands 304", async () => {
    server.serve("/a", tagged("text", { type: "text/plain", tag: '"1"' }));
    const { http } = createTestFetcher({ allowed: [server.host] });
    const signal = new AbortController().signal;
    const validators = { etag: '"1"', lastModified: "Tue, 28 Apr 2026 19:20:36 GMT" };
    expect(await http.get(`${server.origin}/a`, { accept: "*/*", validators, signal })).toEqual({ kind: "unchanged" });
    await http.close();
    expect(server.requests[0]?.headers).toMatchObject({
      "if-none-match": '"1"',
      "if-modified-since": validators.lastModified,
      "user-agent": "parley-test/0.1 (+https://parley.example)",
    });
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("unpacks %s", async (encoding, pack) => {
    server.serve(
      "/a",
      (_request, response) => void response.writeHead(200, { "content-encoding": encoding }).end(pack("the text")),
    );
    expect(textOf(await get("/a"))).toBe("the text");
  });

  it("stops a gzip bomb at the limit, whatever its size on the wire", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    server.serve(
      "/bomb",
      (_request, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    expect(await get("/bomb")).toEqual({ kind: "refused", reason: "more than 5000000 bytes" });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it("stops a plain body without an end at the limit", async () => {
    server.serve("/endless", (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
      response.once("close", () => clearInterval(timer));
    });
    expect(await get("/endless", { bytesMax: 1_000_000 })).toEqual({
      kind: "refused",
      reason: "more than 1000000 bytes",
    });
  });

  it.each(["gzip, gzip", "zstd", "x"])("refuses the content encoding %s", async (encoding) => {
    server.serve("/a", (_request, response) => void response.writeHead(200, { "content-encoding": encoding }).end("?"));
    expect(await get("/a")).toMatchObject({ kind: "refused" });
  });

  it("stops a body that drips at the deadline", async () => {
    server.serve("/drip", (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("a"), 50);
      response.once("close", () => clearInterval(timer));
    });
    const began = performance.now();
    expect(await get("/drip", { deadlineMs: 400 })).toMatchObject({
      kind: "failed",
      reason: "not done before the deadline",
    });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("stops a server that never answers at the deadline", async () => {
    server.serve("/silence", () => undefined);
    expect(await get("/silence", { deadlineMs: 300 })).toMatchObject({ kind: "failed" });
  });

  it("takes a body that ends before its length for a failure, not for a page", async () => {
    server.serve("/short", (_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("half", () => response.destroy());
    });
    expect(await get("/short")).toMatchObject({ kind: "failed" });
  });

  it("takes a packed body that breaks off for a failure", async () => {
    const half = gzipSync("text ".repeat(10_000)).subarray(0, 40);
    server.serve(
      "/short",
      (_request, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(half),
    );
    expect(await get("/short")).toMatchObject({ kind: "failed" });
  });

  it.each([
    [404, "refused"],
    [410, "refused"],
    [403, "refused"],
    [204, "refused"],
    [429, "failed"],
    [408, "failed"],
    [500, "failed"],
    [503, "failed"],
  ])("calls status %i %s", async (status, kind) => {
    server.serve("/a", (_request, response) => void response.writeHead(status).end());
    expect(await get("/a")).toMatchObject({ kind, reason: `status ${status}` });
  });

  it("leaves a host alone for as long as it asks", async () => {
    server.serve("/busy", (_request, response) => void response.writeHead(429, { "retry-after": "1" }).end());
    server.serve("/a", "text");
    const { http } = createTestFetcher({ allowed: [server.host] });
    const ask = (path: string) =>
      http.get(server.origin + path, { accept: "*/*", validators: null, signal: new AbortController().signal });
    expect(await ask("/busy")).toMatchObject({ kind: "failed", retryAfterMs: 1_000 });
    expect(await ask("/a")).toMatchObject({ kind: "failed", reason: "the host asked to be left alone" });
    expect(server.asked()).toEqual(["/busy"]);
    await wait(1_050);
    expect(await ask("/a")).toMatchObject({ kind: "fetched" });
    await http.close();
  });

  it("takes no connection for a failure", async () => {
    const gone = await startFaultServer();
    await gone.close();
    const { http } = createTestFetcher({ allowed: [gone.host] });
    const signal = new AbortController().signal;
    expect(await http.get(`${gone.origin}/a`, { accept: "*/*", validators: null, signal })).toMatchObject({
      kind: "failed",
    });
    await http.close();
  });

  it("throws what stopped it", async () => {
    server.serve("/silence", () => undefined);
    const { http } = createTestFetcher({ allowed: [server.host] });
    const controller = new AbortController();
    const asking = http.get(`${server.origin}/silence`, { accept: "*/*", validators: null, signal: controller.signal });
    setTimeout(() => controller.abort(new Error("stopping")), 50);
    await expect(asking).rejects.toThrow("stopping");
    await http.close();
  });
});
