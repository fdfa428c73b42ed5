import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { fetchPage } from "./fetch-page.ts";
import { createTestFetcher, type TestFetcher } from "./test-fetcher.ts";

describe("fetchPage", () => {
  let server: FaultServer;
  let deps: TestFetcher;
  beforeEach(async () => {
    server = await startFaultServer();
    deps = createTestFetcher({ allowed: [server.host] });
  });
  afterEach(async () => {
    await deps.http.close();
    await server.close();
  });
  const fetched = async (headers: Record<string, string>, body: string | Uint8Array) => {
    server.serve("/a", (_request, response) => void response.writeHead(200, headers).end(body));
    const signal = new AbortController().signal;
    return fetchPage(deps.http, `${server.origin}/a`, { validators: null, signal, mayVisit: deps.robots.mayVisit });
  };

  it.each([
    ["text/html; charset=utf-8", "text/html"],
    ["APPLICATION/XHTML+XML", "application/xhtml+xml"],
    ["text/plain", "text/plain"],
  ])("takes %s for a page of the type %s", async (type, mediaType) => {
    expect(await fetched({ "content-type": type }, "Talks")).toMatchObject({ page: { mediaType, body: "Talks" } });
  });

  it("takes a page without a type for HTML, as browsers do", async () => {
    expect(await fetched({}, "Talks")).toMatchObject({ page: { mediaType: "text/html" } });
  });

  it.each(["application/pdf", "image/jpeg", "video/mp4", "application/json", "text/htmlx"])(
    "refuses %s",
    async (type) => {
      expect(await fetched({ "content-type": type }, "x")).toEqual({ kind: "refused", reason: `media type ${type}` });
    },
  );

  it("turns bytes into text by what the page says of itself, if the header names no known encoding", async () => {
    const page = Buffer.concat([Buffer.from("<meta charset=koi8-r>"), Buffer.from([0xcd, 0xc9, 0xd2])]);
    const answer = await fetched({ "content-type": "text/html; charset=unknown" }, page);
    expect(answer).toMatchObject({ page: { body: "<meta charset=koi8-r>мир" } });
  });
});
