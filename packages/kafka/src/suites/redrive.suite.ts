import { REPLAY_HEADERS, SETTLEMENT_HEADERS, topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import type { Header } from "../broker.ts";
import { FencedError } from "../broker.ts";
import { deadLetterId } from "../dead-letter-log.ts";
import { headersOf } from "../headers.ts";
import { planRedrive } from "../redrive.ts";
import { article, createArticleFixture, byKey, ours, theirs, type ArticleFixture } from "./articles.ts";
import { failOnce, withFaults } from "./faulty-broker.ts";
import { bytesOf, text } from "./fixture.ts";
import type { SuiteOptions } from "./stage-fixture.ts";
import { createSilentTelemetry } from "@parley/telemetry";

const opener = ({ broker, run }: SuiteOptions, part: string): (() => Promise<ArticleFixture>) => {
  let count = 0;
  return () => createArticleFixture(broker, `${part}-${run}-${++count}`);
};

export const describeHistory = (options: SuiteOptions): void => {
  const open = opener(options, "history");
  describe("a redriven record", () => {
    test("that fails again is one dead letter with its history, and none is redriven twice", async () => {
      const { faults, put, work, drive, letters, told } = await open();
      faults.set("1", "stage.bug");
      await put("u", "1");
      await work();
      const [first] = await letters();
      faults.set("1", "stage.timeout");
      expect(await drive({ by: { id: "one", reason: "a first mend", atMs: 1_700_000_000_000 } })).toMatchObject({
        redriven: 1,
      });
      await work();
      expect(await drive({ choose: (all) => all.filter(({ code }) => code === "stage.bug") })).toMatchObject({
        redriven: 0,
      });
      const [settled, second] = await letters();
      expect(settled).toMatchObject({
        attempts: 1,
        settled: { outcome: "redriven", replayId: "one", reason: "a first mend", at: "2023-11-14T22:13:20.000Z" },
      });
      expect(second).toMatchObject({
        code: "stage.timeout",
        attempts: 2,
        earlierCodes: ["stage.bug"],
        firstFailedAt: first?.failedAt,
        replaces: first && deadLetterId(first),
        replayId: "one",
        origin: first?.from.offset,
        sinceMs: first?.sinceMs,
        settled: null,
      });
      faults.clear();
      expect(await drive()).toMatchObject({ redriven: 1 });
      expect(await drive()).toMatchObject({ redriven: 0, overtaken: 0 });
      await work();
      expect(await told("u")).toEqual(["1"]);
    });

    test("is the record as it came, null key and repeated headers too, in its own partition, with what was put on replaced at the next return", async () => {
      const { broker, name, work, drive, articles, letters } = await open();
      const headers: Header[] = [
        ["x", Uint8Array.of(255, 0)],
        ["none", null],
        ["x", new Uint8Array()],
        ["traceparent", Buffer.from("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")],
      ];
      const sent = { key: null, value: Uint8Array.of(255, 0, 1), headers };
      await broker.send([{ ...sent, topic: name(topics.articles), partition: 4 }]);
      const shape = (record: { headerList: readonly Header[] }) =>
        record.headerList.map(([header, value]) => JSON.stringify([header, bytesOf(value)])).toSorted();
      for (const attempts of [1, 2]) {
        await work();
        expect((await letters()).at(-1)).toMatchObject({ code: "json.invalid", attempts });
        expect(await drive()).toMatchObject({ redriven: 1 });
        const [came, ...back] = await articles();
        const last = back.at(-1);
        expect(last).toMatchObject({ key: null, partition: 4 });
        expect(bytesOf(last?.value ?? null)).toEqual([255, 0, 1]);
        expect(last && shape({ headerList: last.headerList.filter(theirs) })).toEqual(came && shape(came));
        expect(last?.headerList.filter(ours).map(([header]) => header)).toHaveLength(8);
        expect(last && headersOf(last)).toMatchObject({
          [REPLAY_HEADERS.attempts]: String(attempts),
          [REPLAY_HEADERS.origin]: String(came?.offset),
          [REPLAY_HEADERS.reason]: "mended",
          "parley-since": String(came?.timestampMs),
        });
      }
    });

    test("of a topic that no stage of the namespace reads stays where it is, and is named", async () => {
      const { broker, name, drive, letters } = await open();
      const headers = { "parley-dlq-topic": "elsewhere", "parley-dlq-partition": "0", "parley-dlq-offset": "0" };
      await broker.send([{ topic: name(topics.deadLetters), key: "k", value: "v", headers }]);
      const { homeless, ...count } = await drive();
      expect(count).toEqual({ redriven: 0, overtaken: 0 });
      expect(homeless).toHaveLength(1);
      expect(await letters()).toMatchObject([{ settled: null }]);
    });
  });
};

export const describeOrder = (options: SuiteOptions): void => {
  const open = opener(options, "order");
  /** A dead revision 1 of `u`. */
  const openDead = async () => {
    const fixture = await open();
    fixture.faults.set("1", "stage.bug");
    await fixture.put("u", "1");
    await fixture.work();
    fixture.faults.clear();
    return fixture;
  };
  describe("what is put back never has the last word over what is newer", () => {
    test("a revision that came later and was processed leaves it where it is, for good", async () => {
      const { put, work, drive, letters, told, read, ...rest } = await openDead();
      await put("u", "2");
      await work();
      const plan = { ...rest, subjectOf: byKey, choose: <T>(all: T) => all, signal: new AbortController().signal };
      const { log } = createSilentTelemetry();
      expect(await planRedrive({ ...plan, log })).toMatchObject({ going: [], overtaken: [{ code: "stage.bug" }] });
      expect(await drive()).toMatchObject({ redriven: 0, overtaken: 1 });
      await work();
      expect(await told("u")).toEqual(["2"]);
      expect(await letters()).toMatchObject([{ settled: { outcome: "overtaken" } }]);
      expect((await read(topics.deadLetters)).at(-1)?.headers).toHaveProperty([SETTLEMENT_HEADERS.offset]);
    });

    test("a withdrawal that came later does so too", async () => {
      const { put, drive } = await openDead();
      await put("u", null);
      expect(await drive()).toMatchObject({ redriven: 0, overtaken: 1 });
    });

    test("a later revision that is dead itself does not", async () => {
      const { put, work, drive, told, faults } = await openDead();
      faults.set("2", "stage.timeout");
      await put("u", "2");
      await work();
      expect(await drive({ choose: (all) => all.filter(({ code }) => code === "stage.bug") })).toMatchObject({
        redriven: 1,
      });
      await work();
      faults.clear();
      expect(await drive()).toMatchObject({ redriven: 1 });
      await work();
      expect(await told("u")).toEqual(["1", "2"]);
    });

    test("one that arrives after the last look, before the send, is seen behind the send", async () => {
      const { broker, put, work, drive, told, articles } = await openDead();
      let sends = 0;
      const racing = withFaults(broker, { onSend: async () => void (++sends === 1 && (await put("u", "2"))) });
      expect(await drive({ broker: racing })).toMatchObject({ redriven: 0, overtaken: 1 });
      await work();
      expect(await told("u")).toEqual(["2"]);
      expect(await articles()).toHaveLength(2);
    });

    test("one that arrives while the transaction is open is processed behind it", async () => {
      const { broker, put, work, drive, told } = await openDead();
      const racing = withFaults(broker, { beforeCommit: () => put("u", "2") });
      expect(await drive({ broker: racing })).toMatchObject({ redriven: 1, overtaken: 0 });
      await work();
      expect(await told("u")).toEqual(["1", "2"]);
    });

    test("a replayed copy of something older does not count as newer", async () => {
      const { put, work, drive, again, told, faults } = await open();
      faults.set("2", "stage.bug");
      await put("u", "1");
      await put("u", "2");
      await work();
      expect(await again()).toMatchObject({ replayed: 1 });
      faults.clear();
      expect(await drive()).toMatchObject({ redriven: 1 });
      await work();
      expect(await told("u")).toEqual(["1", "1", "2"]);
    });
  });
};

export const describeCrash = (options: SuiteOptions): void => {
  const open = opener(options, "crash");
  const MANY = 60;
  const openMany = async () => {
    const fixture = await open();
    for (let n = 0; n < MANY; n++) fixture.faults.set(String(n), "stage.bug");
    await fixture.broker.send(
      Array.from({ length: MANY }, (_, n) => ({
        topic: fixture.name(topics.articles),
        key: `u${n}`,
        value: JSON.stringify(article(`u${n}`, String(n))),
      })),
    );
    await fixture.work();
    fixture.faults.clear();
    return fixture;
  };
  const pace = { burst: 10, turn: () => Promise.resolve() };
  const expectEachOnce = async ({ articles, letters }: ArticleFixture): Promise<void> => {
    const back = (await articles()).filter((record) => record.headers[REPLAY_HEADERS.id] !== undefined);
    expect(back.map(({ key }) => text(key) ?? "").toSorted()).toEqual(
      Array.from({ length: MANY }, (_, n) => `u${n}`).toSorted(),
    );
    expect((await letters()).every(({ settled }) => settled?.outcome === "redriven")).toBe(true);
  };
  describe("a redrive that is cut off and run again", () => {
    test.each(["onSend", "afterSend", "beforeCommit", "afterCommit"] as const)(
      "at %s of a transaction in the middle puts each back once",
      async (step) => {
        const fixture = await openMany();
        const fail = failOnce(5);
        await expect(fixture.drive({ broker: withFaults(fixture.broker, { [step]: fail }), pace })).rejects.toThrow(
          "fault",
        );
        await fixture.drive({ pace });
        await expectEachOnce(fixture);
      },
    );

    test("beside another puts each back once, and the one that came first hears of it", async () => {
      const fixture = await openMany();
      const seconds: Promise<unknown>[] = [];
      const turn = async (): Promise<void> => {
        if (seconds.length === 0) seconds.push(fixture.drive({ pace }));
        await seconds[0];
      };
      await expect(fixture.drive({ pace: { burst: 10, turn } })).rejects.toBeInstanceOf(FencedError);
      expect(await seconds[0]).toMatchObject({ redriven: MANY });
      await expectEachOnce(fixture);
    });

    test("by request ends behind a whole transaction", async () => {
      const fixture = await openMany();
      const stop = new AbortController();
      const onProgress = (): void => stop.abort(new Error("enough"));
      await expect(fixture.drive({ pace, signal: stop.signal, onProgress })).rejects.toThrow("enough");
      await fixture.drive({ pace });
      await expectEachOnce(fixture);
    });
  });
};
