import { topicName, topics } from "@parley/contracts";
import { type Broker, createMemoryBroker, ensureTopics, type OutgoingRecord } from "@parley/kafka";
import { beforeEach, describe, expect, test } from "vitest";
import { meetingOf, sampleEvent } from "../cards/sample.ts";
import { run } from "../program.ts";
import { testContext } from "../test-context.ts";

const namespace = "parley";
const article = (url: string) => ({
  url,
  content: { mediaType: "text/plain", body: "Ministers met in Oslo on Monday." },
});
const ndjson = (...values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join("\n");
const change = {
  type: "created",
  meetingId: "m",
  version: 1,
  previousVersion: null,
  fields: [],
  cause: [],
  meeting: meetingOf(sampleEvent),
};

let broker: Broker;
beforeEach(async () => {
  broker = createMemoryBroker();
  await ensureTopics(broker, { namespace });
});

const command = async (args: readonly string[], stdin = "") => {
  const { context, written, abort } = testContext({ stdin });
  const code = run(args, {
    ...context,
    reachable: () => Promise.resolve(true),
    // Closing ends a process's connection; this broker outlives the command, as a real one does.
    openBroker: () => Promise.resolve({ ...broker, close: () => Promise.resolve() }),
  });
  return { code, written, abort };
};
const completed = async (args: readonly string[], stdin = "") => {
  const { code, written } = await command(args, stdin);
  return { code: await code, ...written };
};
const send = (topic: keyof typeof topics, ...records: readonly Omit<OutgoingRecord, "topic">[]) =>
  broker.send(records.map((record) => ({ ...record, topic: topicName(namespace, topics[topic]) })));

describe("parley produce", () => {
  test("writes each article under its canonical URL with CloudEvents headers, and says how many", async () => {
    const input = ndjson(article("https://A.example/x?utm_source=y#top"), article("https://a.example/2"));
    const { code, stderr } = await completed(["produce", "-"], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "produced 2 of 2 articles to parley.articles.v1\n" });
    const { stdout } = await completed(["tail", "articles", "--from", "earliest", "--until-end", "--json"]);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line): string => JSON.parse(line).url)
        .toSorted(),
    ).toEqual(["https://A.example/x?utm_source=y#top", "https://a.example/2"]);
  });

  test("keeps what is right of an input with a bad line, and fails", async () => {
    const { code, stderr } = await completed(["produce", "-"], `${ndjson(article("https://a.example/1"))}\n{"broken`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/line 2: json\.invalid: [^\n]+\nproduced 1 of 2 articles/);
  });

  test("withdraws an address with a null value under its canonical URL", async () => {
    expect(await completed(["produce", "--withdraw", "https://A.example/x#y"])).toMatchObject({ code: 0 });
    const { stdout } = await completed(["tail", "articles", "--from", "earliest", "--until-end", "--json"]);
    expect(JSON.parse(stdout)).toEqual({ key: "https://a.example/x", value: null });
  });

  test.each([
    ["neither an input nor an address to withdraw", []],
    ["both", ["-", "--withdraw", "https://a.example"]],
    ["an address that is none", ["--withdraw", "x"]],
    ["an address that is no page's", ["--withdraw", "ftp://a.example/x"]],
    ["brokers that are no addresses", ["-", "--brokers", "localhost"]],
    ["a broker at a port that there is not", ["-", "--brokers", "localhost:99999"]],
  ])("refuses %s", async (_name, args) => {
    expect(await completed(["produce", ...args])).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("parley tail", () => {
  test("prints changes as cards unless told otherwise", async () => {
    await send("meetingChanges", { key: "m", value: JSON.stringify(change) });
    const { code, stdout } = await completed(["tail", "--from", "earliest", "--until-end"]);
    expect(code).toBe(0);
    expect(stdout).toContain("created");
    expect(stdout).toContain("4th Kazakhstan-Greece Joint Economic Commission");
  });

  test("waits for what comes, and stops after as many as asked for", async () => {
    const { code, written } = await command(["tail", "--limit", "1", "--json"]);
    const sending = setInterval(() => void send("meetingChanges", { key: "m", value: JSON.stringify(change) }), 10);
    expect(await code).toBe(0);
    clearInterval(sending);
    expect(JSON.parse(written.stdout)).toMatchObject({ type: "created", meetingId: "m" });
  });

  test("ends with 130 when it is interrupted", async () => {
    const { code, abort } = await command(["tail", "meetings"]);
    setTimeout(abort, 20);
    expect(await code).toBe(130);
  });

  test("names a record that is not what its topic carries, and goes on", async () => {
    await send("meetingChanges", { key: "m", value: "{" }, { key: "m", value: JSON.stringify(change) });
    const { stdout, stderr } = await completed(["tail", "--from", "earliest", "--until-end", "--json"]);
    expect(stderr).toContain("parley.meeting-changes.v1 0@0: json.invalid");
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  test("shows a dead letter with its reason, and in JSON its bytes as they came", async () => {
    const headers = {
      "parley-dlq-code": "json.invalid",
      "parley-dlq-stage": "extract",
      "parley-dlq-message": "no JSON",
    };
    await send("deadLetters", { key: "k", value: new Uint8Array([0xff, 0x7b]), headers, partition: 0 });
    const args = ["tail", "dead-letters", "--from", "earliest", "--until-end"];
    expect((await completed(args)).stdout).toContain("json.invalid in extract: no JSON");
    expect(JSON.parse((await completed([...args, "--json"])).stdout)).toMatchObject({
      key: "k",
      valueBase64: "/3s=",
      headers,
    });
  });

  test("shows the events of an article, a decision and a record taken back", async () => {
    const record = { type: "article_events", articleKey: "k", url: "https://a.example", events: [sampleEvent] };
    const decision = { type: "decision", verdict: "same", a: "one", b: "two" };
    await send(
      "meetingEvents",
      { key: "k", value: JSON.stringify(record) },
      { key: "decision:x", value: JSON.stringify(decision) },
      { key: "k", value: null },
    );
    const { stdout } = await completed(["tail", "meeting-events", "--from", "earliest", "--until-end"]);
    expect(stdout).toContain("committee session · held");
    expect(stdout).toContain("decision: one and two are the same");
    expect(stdout).toContain("taken back: k");
  });

  test("says which topic is missing", async () => {
    const { code, stderr } = await completed(["tail", "--namespace", "other"]);
    expect(code).toBe(1);
    expect(stderr).toContain("cannot read topic other.meeting-changes.v1");
  });

  test("refuses a topic that is none", async () => {
    expect(await completed(["tail", "everything"])).toMatchObject({ code: 2, stdout: "" });
  });
});

test.each([["produce", "-"], ["tail"]])(
  "parley %s says at which address Kafka does not answer, and what to do",
  async (...args) => {
    const { context, written } = testContext({ env: { KAFKA_BROKERS: "127.0.0.1:26999" } });
    expect(await run(args, context)).toBe(4);
    expect(written.stderr).toMatch(/Kafka does not answer at 127\.0\.0\.1:26999\. Start it with `npm start`/);
  },
);

test.each([["a b"], ["localhost:99999"], ["kafka"]])(
  "brokers in the environment that are no addresses (%o) are wrong usage, and named",
  async (brokers) => {
    const { context, written } = testContext({ env: { KAFKA_BROKERS: brokers } });
    expect(await run(["tail"], context)).toBe(2);
    expect(written.stderr).toMatch(/^parley: KAFKA_BROKERS: .*host:port/);
  },
);

test("empty variables count as absent", async () => {
  const { context, written } = testContext({ env: { KAFKA_BROKERS: "", PARLEY_NAMESPACE: "" } });
  expect(await run(["tail"], context)).toBe(4);
  expect(written.stderr).toContain("127.0.0.1:9092");
});
