import { setTimeout } from "node:timers/promises";
import { CLOUD_EVENT_HEADERS, DEAD_LETTER_HEADERS, topics } from "@parley/contracts";
import { type AnyStage, TransientError } from "@parley/stage";
import { describe, expect, test } from "vitest";
import type { Broker, Header } from "../broker.ts";
import { headersOf } from "../headers.ts";
import { failOnce, withFaults } from "./faulty-broker.ts";
import { bytesOf, eventually, text } from "./fixture.ts";
import { double, doubles, numbers } from "./numbers.ts";
import { createStageFixture } from "./stage-fixture.ts";

/** How the stateless runner behaves, whatever the broker. */
export interface SuiteOptions {
  readonly broker: Broker;
  /** Part of every namespace. */
  readonly run: string;
}

const opener = ({ broker, run }: SuiteOptions, part: string) => {
  let count = 0;
  return () => createStageFixture(broker, `${part}-${run}-${++count}`, [numbers, doubles]);
};
const sorted = (values: unknown[]): number[] =>
  values.map((value) => (value as { n: number }).n).toSorted((a, b) => a - b);
const FIRST = 1_000; // above the numbers that mean something else
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => FIRST + n);

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
        [DEAD_LETTER_HEADERS.attempts]: "3",
      });
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

export const describeFaults = (options: SuiteOptions): void => {
  const open = opener(options, "faults");
  describe("faults", () => {
    const many = 300;
    const fill = (fixture: Awaited<ReturnType<typeof open>>) =>
      fixture.put(
        numbers,
        upTo(many).map((n) => ({ key: `k${n}`, value: { n } })),
      );
    const limits = { recordsMax: 20 };

    test.for([
      ["sending fails", { onSend: failOnce(3) }],
      ["the commit never arrives", { beforeCommit: failOnce(3) }],
      ["the commit happened and its reply is lost", { afterCommit: failOnce(3) }],
    ] as const)("nothing is lost or doubled when %s", async ([, faults]) => {
      const fixture = await open();
      await fill(fixture);
      const started = await fixture.run(double, { broker: withFaults(fixture.broker, faults), limits });
      await fixture.drained(double);
      await eventually("every record counted", () => started.counted("parley_records_received_total") >= many);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
      expect(started.counted("parley_records_received_total")).toBe(many);
      expect(started.counted("parley_transactions_aborted_total")).toBe(1);
    });

    test("a dead letter that cannot be written aborts the transaction, and is there once in the end", async () => {
      const fixture = await open();
      await fixture.put(numbers, [
        { key: "a", value: { n: 13 } },
        { key: "a", value: { n: 2 } },
      ]);
      const refuse = failOnce(1);
      const faulty = withFaults(fixture.broker, {
        onSend(records) {
          if (records.some(({ topic }) => topic === fixture.name(topics.deadLetters))) refuse();
        },
      });
      const started = await fixture.run(double, { broker: faulty });
      await fixture.drained(double);
      await started.stop();
      expect(await fixture.read(topics.deadLetters)).toHaveLength(1);
      expect(sorted(await fixture.values(doubles))).toEqual([4]);
      expect(started.counted("parley_transactions_aborted_total")).toBe(1);
    });

    test("a transient error holds up its own partition for as long as it says, and loses nothing", async () => {
      const fixture = await open();
      let failures = 0;
      const flaky: AnyStage = {
        ...double,
        run(record, signal) {
          if ((record.value as { n: number }).n === 7 && failures++ < 2)
            throw new TransientError("away", { retryAfterMs: 600 });
          return double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      await fixture.put(numbers, [{ key: null, value: { n: 7 }, partition: 0 }]);
      const started = await fixture.run(flaky);
      await eventually("the first failure", () => failures === 1);
      await fixture.put(numbers, [{ key: null, value: { n: 1 }, partition: 1 }]);
      await eventually("the other partition", async () => (await fixture.values(doubles)).length === 1, 500);
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual([2, 14]);
      expect(started.counted("parley_batches_retried_total")).toBe(2);
    });

    test("stopping finishes the batch in flight, and the next run goes on from there", async () => {
      const fixture = await open();
      await fill(fixture);
      let running = 0;
      const slow: AnyStage = {
        ...double,
        async run(record, signal) {
          running++;
          await setTimeout(2);
          return await double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      const first = await fixture.run(slow, { limits: { recordsMax: 10, inFlightMax: 1 } });
      await eventually("work", () => running > 20);
      await first.stop();
      await first.running.done;
      const half = (await fixture.values(doubles)).length;
      expect(half).toBe(first.counted("parley_records_received_total"));
      expect(half).toBeLessThan(many);
      const second = await fixture.run(double, { limits });
      await fixture.drained(double);
      await second.stop();
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
    });

    test("a partition that changes hands in the middle of a batch is neither lost nor doubled", async () => {
      const fixture = await open();
      await fill(fixture);
      const slow: AnyStage = {
        ...double,
        async run(record, signal) {
          await setTimeout(3);
          return await double.run(record as Parameters<typeof double.run>[0], signal);
        },
      };
      const first = await fixture.run(slow, { limits: { recordsMax: 15, inFlightMax: 2 } });
      await eventually("the first batch", () => first.counted("parley_transactions_committed_total") > 0);
      const second = await fixture.run(slow, { limits: { recordsMax: 15, inFlightMax: 2 } });
      await fixture.drained(double);
      await Promise.all([first.stop(), second.stop()]);
      expect(sorted(await fixture.values(doubles))).toEqual(upTo(many).map((n) => n * 2));
      const received = [first, second].map((each) => each.counted("parley_records_received_total"));
      expect((received[0] ?? 0) + (received[1] ?? 0)).toBe(many);
    });
  });
};

/** readiness and liveness say what is wrong in words. */
export const describeHealth = (options: SuiteOptions): void => {
  const open = opener(options, "health");
  test("a running stage is ready and live; a stuck batch is not live, a stopping stage is not ready", async () => {
    const fixture = await open();
    let nowMs = 0;
    const { promise: stuck, resolve } = Promise.withResolvers<void>();
    const sticky: AnyStage = {
      ...double,
      async run(record, signal) {
        await stuck;
        return await double.run(record as Parameters<typeof double.run>[0], signal);
      },
    };
    const started = await fixture.run(sticky, {
      now: () => nowMs,
      limits: { batchTimeMaxMs: 1_000, silenceMaxMs: 100_000 },
    });
    await eventually("membership", () => started.running.ready() === null);
    expect(started.running.live()).toBeNull();
    await fixture.put(numbers, [{ key: "a", value: { n: 1 } }]);
    await eventually("the stuck batch", () => {
      nowMs += 200;
      return started.running.live() !== null;
    });
    expect(text(Buffer.from(started.running.live() ?? ""))).toMatch(/a batch has taken/);
    resolve();
    await fixture.drained(double);
    const stopping = started.stop();
    expect(started.running.ready()).toBe("stopping");
    await stopping;
  });
};
