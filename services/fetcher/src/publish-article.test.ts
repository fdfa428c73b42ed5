import { topics } from "@parley/contracts";
import { createMemoryBroker, ensureTopics, headersOf, type KafkaRecord, readToEnd } from "@parley/kafka";
import { createMemoryFetchState } from "@parley/store";
import { createRecordingTelemetry } from "@parley/telemetry";
import { expect, it } from "vitest";
import { startFaultServer } from "./fault-server.ts";
import { pollFeed } from "./poll-feed.ts";
import { createPublishArticle } from "./publish-article.ts";
import { createTestFetcher } from "./test-fetcher.ts";

it("an article lies in the topic under its canonical URL, with a stable id and the trace of its fetching", async () => {
  const server = await startFaultServer();
  const broker = createMemoryBroker();
  await ensureTopics(broker, { namespace: "test" });
  const telemetry = createRecordingTelemetry();
  server.serve(
    "/feed",
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "J", items: [{ id: "1", url: "/a" }] }),
  );
  server.serve("/a", "<p>The ministers met in Halvik.</p>");
  const { http, robots } = createTestFetcher({ allowed: [server.host] });
  const publish = createPublishArticle({ broker, namespace: "test" });
  const signal = new AbortController().signal;
  await pollFeed(
    { http, robots, publish, state: createMemoryFetchState(), telemetry },
    { url: `${server.origin}/feed`, signal },
  );

  const records: KafkaRecord[] = [];
  const onRecords = (read: readonly KafkaRecord[]): void => void records.push(...read);
  await readToEnd({ broker, topic: `test.${topics.articles.name}`, onRecords, signal, log: telemetry.log });
  const [record] = records;
  expect(records).toHaveLength(1);
  const article = topics.articles.schema.parse(JSON.parse(Buffer.from(record?.value ?? []).toString()));
  expect(article.url).toBe(`${server.origin}/a`);
  expect(Buffer.from(record?.key ?? []).toString()).toBe(`${server.origin.replace("http:", "https:")}/a`);
  const span = telemetry
    .spans()
    .find(({ name }) => name === "fetch")
    ?.spanContext();
  expect(record === undefined ? {} : headersOf(record)).toMatchObject({
    ce_id: article.id,
    ce_source: "/test/fetch",
    ce_type: "org.parley.article.fetched.v1",
    traceparent: `00-${span?.traceId}-${span?.spanId}-01`,
  });

  await http.close();
  await broker.close();
  await server.close();
});
