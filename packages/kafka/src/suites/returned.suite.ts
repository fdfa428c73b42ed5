import { REPLAY_HEADERS, topics } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import type { Header } from "../broker.ts";
import { deadLetterId } from "../dead-letter-log.ts";
import { headersOf } from "../headers.ts";
import { articleOpener, ours, theirs } from "./articles.ts";
import { bytesOf } from "./fixture.ts";
import type { SuiteOptions } from "./stage-fixture.ts";

export const describeHistory = (options: SuiteOptions): void => {
  const open = articleOpener(options, "history");
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
  });
};

export const describeReturn = (options: SuiteOptions): void => {
  const open = articleOpener(options, "return");
  describe("a record that is put back", () => {
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

    test("that the resolver gave up on goes back to the log of meeting events", async () => {
      const { broker, name, read, drive } = await open();
      const from = { topic: name(topics.meetingEvents), partition: "0", offset: "0" };
      const headers = Object.fromEntries(Object.entries(from).map(([what, text]) => [`parley-dlq-${what}`, text]));
      await broker.send([{ topic: name(topics.meetingEvents), key: "k", value: "unread" }]);
      await broker.send([{ topic: name(topics.deadLetters), key: "k", value: "unread", headers }]);
      expect(await drive()).toMatchObject({ redriven: 1, overtaken: 0 });
      const [came, back] = await read(topics.meetingEvents);
      expect([back?.key, back?.value]).toEqual([came?.key, came?.value]);
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
