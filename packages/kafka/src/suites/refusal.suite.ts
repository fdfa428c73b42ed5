import { DEAD_LETTER_HEADERS, type Topic, topics } from "@parley/contracts";
import { type AnyStage, emit } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { readDeadLetters } from "../dead-letter-log.ts";
import { topicSpec } from "../ensure-topics.ts";
import { headersOf } from "../headers.ts";
import { text } from "./fixture.ts";
import { double, doubles, numbers } from "./numbers.ts";
import { createStageFixture, many, sorted, type SuiteOptions, upTo } from "./stage-fixture.ts";

const LIMIT = 20_000; // of the broker; the catalogue believes in 100,000
const LARGE = 60_000;

/** Text that no codec makes small. */
const noise = (length: number): string => {
  let state = length;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return String.fromCharCode(33 + ((state >>> 12) % 90));
  }).join("");
};

/** As `double`, with an output that the broker refuses for numbers that end in 77. */
const swell: AnyStage = {
  ...double,
  run({ key, value }) {
    const { n } = value as { n: number };
    const pad = n % 100 === 77 ? { pad: noise(LARGE) } : {};
    return emit({ to: "doubles", key: key ?? "", value: { n: n * 2, ...pad } });
  },
};

/** A topic that somebody else has made, with a lower limit than the catalogue has. */
const opener = ({ broker, run }: SuiteOptions, part: string) => {
  let count = 0;
  return async (limited: Topic) => {
    const namespace = `${part}-${run}-${++count}`;
    const spec = topicSpec(namespace, limited, new Map());
    await broker.createTopics([{ ...spec, settings: { ...spec.settings, "max.message.bytes": String(LIMIT) } }]);
    return await createStageFixture(broker, namespace, [numbers, doubles]);
  };
};

/** What the broker refuses although Parley's own checks do not. */
export const describeRefusals = (options: SuiteOptions): void => {
  const open = opener(options, "refusals");
  describe("refusals", () => {
    test("a record whose output the broker refuses is found among the others and dies alone", async () => {
      const fixture = await open(doubles);
      await fixture.put(
        numbers,
        upTo(many).map((n) => ({ key: `k${n}`, value: { n } })),
      );
      const started = await fixture.run(swell);
      await fixture.drained(double);
      await started.stop();
      const poisoned = upTo(many).filter((n) => n % 100 === 77);
      expect(poisoned).toHaveLength(3);
      expect(sorted(await fixture.values(doubles))).toEqual(
        upTo(many).flatMap((n) => (poisoned.includes(n) ? [] : [n * 2])),
      );
      const letters = await fixture.read(topics.deadLetters);
      expect(sorted(letters.map(({ value }) => JSON.parse(text(value) ?? "null") as unknown))).toEqual(poisoned);
      expect(letters.map((letter) => headersOf(letter)[DEAD_LETTER_HEADERS.code])).toEqual(
        poisoned.map(() => "record.too-large"),
      );
      const counted = (what: string): number => started.counted(`parley_records_${what}_total`);
      expect([counted("received"), counted("passed"), counted("dead")]).toEqual([many, many - 3, 3]);
    });
  });
};

export const describePointers = (options: SuiteOptions): void => {
  const open = opener(options, "pointers");
  describe("pointers", () => {
    test("a dead letter that its topic refuses is a pointer to the record, and nothing stands still", async () => {
      const fixture = await open(topics.deadLetters);
      const junk = noise(LARGE);
      await fixture.put(numbers, [
        { key: "a", value: { n: 1 }, partition: 1 },
        { key: "b", value: { n: 13, junk }, partition: 1, headers: { mine: "not kept" } },
        { key: "c", value: { n: 2 }, partition: 1 },
      ]);
      const started = await fixture.run(double);
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual([2, 4]);
      const letters = await fixture.read(topics.deadLetters);
      expect(letters).toHaveLength(1);
      const [letter] = letters;
      expect(letter?.key).toBeNull();
      expect(JSON.parse(text(letter?.value ?? null) ?? "null")).toEqual({
        topic: fixture.name(numbers),
        partition: 1,
        offset: "1",
        bytes: expect.any(Number),
      });
      const headers = letter === undefined ? {} : headersOf(letter);
      expect(headers).toMatchObject({
        [DEAD_LETTER_HEADERS.code]: "article.unreadable",
        [DEAD_LETTER_HEADERS.pointer]: "true",
        [DEAD_LETTER_HEADERS.offset]: "1",
      });
      expect(headers["mine"]).toBeUndefined();
      const { signal } = new AbortController();
      const log = started.telemetry.log;
      const known = await readDeadLetters({ broker: options.broker, namespace: fixture.namespace, signal, log });
      expect(known).toMatchObject([{ isPointer: true, from: { partition: 1, offset: 1n } }]);
      expect(started.counted("parley_records_dead_total")).toBe(1);
    });
  });
};

export const describeUnwritable = (options: SuiteOptions): void => {
  const open = opener(options, "unwritable");
  describe("values that cannot be written", () => {
    test("a value that JSON cannot hold is a bug of the stage, and dies alone", async () => {
      const fixture = await open(topics.articles);
      const circular: AnyStage = {
        ...double,
        run({ key, value }) {
          const { n } = value as { n: number };
          return emit({ to: "doubles", key: key ?? "", value: n === 7 ? { n: 7n } : { n: n * 2 } });
        },
      };
      await fixture.put(
        numbers,
        [6, 7, 8].map((n) => ({ key: `k${n}`, value: { n } })),
      );
      const started = await fixture.run(circular);
      await fixture.drained(double);
      await started.stop();
      expect(sorted(await fixture.values(doubles))).toEqual([12, 16]);
      expect(started.counted(`parley_records_dead_total{code="stage.bug",stage="double"}`)).toBe(1);
    });
  });
};
