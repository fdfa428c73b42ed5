import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LookupAll } from "./address-guard.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import type { Answer } from "./http-client.ts";
import { createTestFetcher } from "./test-fetcher.ts";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(async () => server.close());

const get = async (path: string): Promise<Answer> => {
  const { http } = createTestFetcher({ allowed: [server.host], limits: { deadlineMs: 3_000 } });
  try {
    const url = path.startsWith("/") ? server.origin + path : path;
    return await http.get(url, { accept: "*/*", validators: null, signal: new AbortController().signal });
  } finally {
    await http.close();
  }
};

const redirectTo = (location: string) => (path: string) =>
  server.serve(path, (_request, response) => void response.writeHead(302, { location }).end());

describe("redirects", () => {
  it("are followed, relative ones too", async () => {
    redirectTo("/b")("/a");
    redirectTo(`${server.origin}/c`)("/b");
    server.serve("/c", "text");
    expect(await get("/a")).toMatchObject({ kind: "fetched", bytes: Buffer.from("text") });
    expect(server.asked()).toEqual(["/a", "/b", "/c"]);
  });

  it("in a loop are given up after five", async () => {
    redirectTo("/loop")("/loop");
    expect(await get("/loop")).toEqual({ kind: "refused", reason: "more than 5 redirects" });
    expect(server.asked()).toHaveLength(6);
  });

  it.each([
    "http://127.0.0.1:1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]:9/",
    "http://localhost:9/",
  ])("to %s are refused, because that is no public address", async (target) => {
    redirectTo(target)("/a");
    expect(await get("/a")).toMatchObject({ kind: "refused", reason: expect.stringContaining("public address") });
    expect(server.asked()).toEqual(["/a"]);
  });

  it.each(["file:///etc/passwd", "javascript:alert(1)", "http://", "ftp://news.example/"])(
    "to %s are refused",
    async (target) => {
      redirectTo(target)("/a");
      expect(await get("/a")).toMatchObject({ kind: "refused" });
    },
  );
});

describe("the address guard", () => {
  it.each([
    "http://127.0.0.1:9/",
    "http://localhost:9/",
    "http://[::1]:9/",
    "http://[::ffff:127.0.0.1]:9/",
    "http://2130706433:9/",
    "http://0x7f.1:9/",
    "http://0.0.0.0:9/",
    "http://[64:ff9b::7f00:1]:9/",
    "http://100.64.0.1:9/",
    "http://10.0.0.1:9/",
    "http://192.168.0.1:9/",
    "http://169.254.169.254/",
    "http://[fe80::1]:9/",
    "http://[fc00::1]:9/",
  ])("does not connect to %s", async (url) => {
    expect(await get(url)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("public address"),
    });
  });

  it("allows one port of a host without the others", async () => {
    const other = await startFaultServer();
    expect(await get(`${other.origin}/a`)).toMatchObject({ kind: "refused" });
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it("judges the address that a name has when it connects, so a name that changes its address gains nothing", async () => {
    let asked = 0;
    const lookupAll: LookupAll = (_name, _options, callback) => {
      asked += 1;
      callback(null, [
        { address: "127.0.0.1", family: 4 },
        { address: "10.1.2.3", family: 4 },
      ]);
    };
    const { http } = createTestFetcher({ allowed: [], lookupAll });
    const signal = new AbortController().signal;
    const url = `http://rebinding.example:${server.host.split(":")[1]}/a`;
    expect(await http.get(url, { accept: "*/*", validators: null, signal })).toEqual({
      kind: "refused",
      reason: "rebinding.example has no public address",
    });
    expect(asked).toBe(1);
    expect(server.requests).toEqual([]);
    await http.close();
  });
});
