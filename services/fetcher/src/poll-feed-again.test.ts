import { createMemoryFetchState } from "@parley/store";
import { describe, expect, it } from "vitest";
import { fetcher, pageOf, poll, rss, SENTENCE, serveFeed, server, urls, useFaultServer } from "./test-polling.ts";

useFaultServer();

describe("polling again", () => {
  it("publishes nothing again after a restart, even if the servers keep no validators", async () => {
    server.serve("/feed", rss("/a", "/b"));
    server.serve("/a", pageOf("Talks"));
    server.serve("/b", pageOf("More talks"));
    const state = createMemoryFetchState();
    await poll(fetcher({ state }));
    const restarted = fetcher({ state });
    expect(await poll(restarted)).toEqual({ kind: "changed" });
    expect(server.asked()).toHaveLength(6);
    expect(restarted.published).toEqual([]);
  });

  it("publishes the same bytes under the same id after a crash between publishing and remembering", async () => {
    serveFeed(rss("/a"));
    server.serve("/a", pageOf("Talks"));
    const state = createMemoryFetchState();
    const crashing = fetcher({ state: { ...state, savePublished: () => Promise.reject(new Error("killed")) } });
    await expect(poll(crashing)).rejects.toThrow("killed");
    const restarted = fetcher({ state });
    await poll(restarted);
    expect(restarted.published).toEqual(crashing.published);
    expect(restarted.published).toHaveLength(1);
  });

  it("publishes what it could not publish before, though the feed has not changed since", async () => {
    serveFeed(rss("/a"));
    server.serve("/a", pageOf("Talks"));
    const state = createMemoryFetchState();
    await expect(poll(fetcher({ state, publish: () => Promise.reject(new Error("no broker")) }))).rejects.toThrow(
      "no broker",
    );
    const later = fetcher({ state });
    await poll(later);
    expect(urls(later)).toEqual(["/a"]);
  });

  it("publishes a page again when its text has changed", async () => {
    server.serve("/feed", rss("/a"));
    server.serve("/a", pageOf("Talks"));
    const deps = fetcher();
    await poll(deps);
    server.serve("/a", pageOf("Talks", SENTENCE.replace("Halvik", "Morne")));
    await poll(deps);
    const [first, second] = deps.published;
    expect(second?.canonicalUrl).toBe(first?.canonicalUrl);
    expect(second?.id).not.toBe(first?.id);
    expect(second?.article.content.body).toContain("Morne");
  });

  it("does not publish a page again whose advertisements alone have changed", async () => {
    let visits = 0;
    server.serve("/feed", rss("/a"));
    server.serve("/a", (_request, response) => {
      visits += 1;
      const body = pageOf("Talks").replace(
        "<body>",
        `<body><script>token = ${visits}</script><aside>Offer ${visits}</aside>`,
      );
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    });
    const deps = fetcher();
    await poll(deps);
    await poll(deps);
    expect(visits).toBe(2);
    expect(deps.published).toHaveLength(1);
  });
});
