import { CLOUD_EVENT_HEADERS, DEAD_LETTER_HEADERS, topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import type { Header } from "../broker.ts";
import { headersOf } from "../headers.ts";
import { bytesOf } from "./fixture.ts";
import { double, doubles, numbers } from "./numbers.ts";
import { numbersOpener as opener, sorted, type SuiteOptions } from "./stage-fixture.ts";

export const describeOutcomes = (options: SuiteOptions): void => {
  const open = opener(options, "outcomes");
  describe("outcomes", () => {
    test("each record is emitted, dropped or dead, and the counts add up", async () => {
      const fixture = await open();
      const given = [1, 2, -1, 13, 666, 4];
      await fixture.put(numbers, [
        ...given.map((n) => ({ key: `k${n}`, value: { n } })),
        { key: "bad", value: "{" },
        { key: "wrong", value: { m: 1 } },
        { key: "gone", value: null },
      ]);
      const started = await fixture.run(double);
      await fixture.drained(double);
      await started.stop();
      await started.running.done;
      expect(sorted(await fixture.values(doubles))).toEqual([2, 4, 8]);
      const dead = (await fixture.read(topics.deadLetters)).map(
        (record) => headersOf(record)[DEAD_LETTER_HEADERS.code],
      );
      expect([...new Set(dead)].sort((a = "", b = "") => a.localeCompare(b))).toEqual([
        "article.unreadable",
        "json.invalid",
        "schema.invalid",
        "stage.bug",
      ]);
      const count = (name: string) => started.counted(`parley_records_${name}_total`);
      expect([count("received"), count("passed"), count("dropped"), count("dead")]).toEqual([9, 3, 2, 4]);
      expect(started.counted(`parley_records_emitted_total`)).toBe(3);
      expect(started.counted(`parley_records_dropped_total{reason="negative",stage="double"}`)).toBe(1);
    });

    test("an output its topic would refuse makes the input a dead letter", async () => {
      const fixture = await open();
      await fixture.put(numbers, [
        { key: "a", value: { n: 1, pad: doubles.recordBytesMax } },
        { key: "b", value: { n: 2, pad: 10 } },
      ]);
      const started = await fixture.run(double);
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual([4]);
      const [letter] = await fixture.read(topics.deadLetters);
      expect(letter && headersOf(letter)[DEAD_LETTER_HEADERS.code]).toBe("record.too-large");
    });
  });
};

export const describeDeadLetters = (options: SuiteOptions): void => {
  const open = opener(options, "dead");
  describe("dead letters", () => {
    test("a dead letter keeps key, value and every header byte for byte and says why", async () => {
      const fixture = await open();
      const headers: Header[] = [
        ["x", Uint8Array.of(255, 0)],
        ["none", null],
        ["x", new Uint8Array()],
        [DEAD_LETTER_HEADERS.attempts, Buffer.from("2")],
        [DEAD_LETTER_HEADERS.code, Buffer.from("stage.bug")],
      ];
      await fixture.broker.send([
        {
          topic: fixture.name(numbers),
          partition: 1,
          key: Uint8Array.of(0, 159),
          value: Uint8Array.of(255, 0, 1),
          headers,
        },
      ]);
      const started = await fixture.run(double, { now: () => 1_700_000_000_000 });
      await fixture.drained(double);
      await started.stop();
      const [letter] = await fixture.read(topics.deadLetters);
      expect([bytesOf(letter?.key ?? null), bytesOf(letter?.value ?? null)]).toEqual([
        [0, 159],
        [255, 0, 1],
      ]);
      const kept = letter?.headerList
        .filter(([name]) => !name.startsWith("parley-dlq-"))
        .map(([name, value]) => [name, bytesOf(value)]);
      expect(kept?.toSorted()).toEqual([
        ["none", null],
        ["x", []],
        ["x", [255, 0]],
      ]);
      expect(letter && headersOf(letter)).toMatchObject({
        [DEAD_LETTER_HEADERS.code]: "json.invalid",
        [DEAD_LETTER_HEADERS.stage]: "double",
        [DEAD_LETTER_HEADERS.topic]: fixture.name(numbers),
        [DEAD_LETTER_HEADERS.partition]: "1",
        [DEAD_LETTER_HEADERS.offset]: "0",
        [DEAD_LETTER_HEADERS.failedAt]: "2023-11-14T22:13:20.000Z",
        [DEAD_LETTER_HEADERS.attempts]: "1", // a header of our own that it came with says nothing
        [DEAD_LETTER_HEADERS.firstFailedAt]: "2023-11-14T22:13:20.000Z",
      });
    });
  });
};

export const describeEmissions = (options: SuiteOptions): void => {
  const open = opener(options, "emissions");
  describe("emissions", () => {
    test("an emission is a CloudEvent with a stable id, and its trace goes on", async () => {
      const fixture = await open();
      const traceId = "0af7651916cd43dd8448eb211c80319c";
      const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, mine: "not forwarded" };
      await fixture.put(numbers, [{ key: "kay", value: { n: 1 }, partition: 2, headers }]);
      const started = await fixture.run(double);
      await fixture.drained(double);
      await started.stop();
      const [emitted] = await fixture.read(doubles);
      const given = emitted ? headersOf(emitted) : {};
      expect(given).toMatchObject({
        [CLOUD_EVENT_HEADERS.id]: `${fixture.name(numbers)}/2/0/0`,
        [CLOUD_EVENT_HEADERS.source]: `/${fixture.namespace}/double`,
        [CLOUD_EVENT_HEADERS.type]: doubles.cloudEventType,
        [CLOUD_EVENT_HEADERS.subject]: "kay",
      });
      expect(given["mine"]).toBeUndefined();
      const spans = started.telemetry.spans();
      const process = spans.find(({ name }) => name === `process ${fixture.name(numbers)}`);
      const commit = spans.find(({ name }) => name === "commit double");
      expect(process?.spanContext().traceId).toBe(traceId);
      expect(given["traceparent"]).toBe(`00-${traceId}-${process?.spanContext().spanId}-01`);
      expect(process?.attributes).toMatchObject({
        "messaging.kafka.offset": 0,
        "messaging.consumer.group.name": `${fixture.namespace}.double`,
      });
      expect(commit?.links.map(({ context }) => context.spanId)).toEqual([process?.spanContext().spanId]);
      expect(commit?.attributes["messaging.batch.message_count"]).toBe(1);
    });
  });
};
