import { REPLAY_HEADERS, topics } from "@parley/contracts";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { headersOf } from "../headers.ts";
import { planReplay } from "../replay.ts";
import { articleOpener, byKey } from "./articles.ts";
import { withFaults } from "./faulty-broker.ts";
import { text } from "./fixture.ts";
import type { SuiteOptions } from "./stage-fixture.ts";

export const describeReplay = (options: SuiteOptions): void => {
  const open = articleOpener(options, "replay");
  describe("a replay", () => {
    test("puts back each URL's newest article only, and takes a withdrawal for what it is", async () => {
      const { put, work, again, told, articles } = await open();
      for (const [url, title] of [
        ["a", "1"],
        ["b", "1"],
        ["a", "2"],
        ["c", "1"],
        ["b", null],
      ] as const)
        await put(url, title);
      await work();
      expect(await again()).toEqual({ replayed: 2, passedOver: 2 });
      await work();
      expect(await Promise.all(["a", "b", "c"].map(told))).toEqual([
        ["1", "2", "2"],
        ["1", null],
        ["1", "1"],
      ]);
      const back = (await articles()).filter((record) => record.headers[REPLAY_HEADERS.id] !== undefined);
      expect(back.map(({ key }) => text(key) ?? "").toSorted()).toEqual(["a", "c"]);
    });

    test("keeps how old an article is, so that the same time can be replayed once more", async () => {
      const { put, again, articles } = await open();
      await put("a", "1");
      expect(await again()).toEqual({ replayed: 1, passedOver: 0 });
      const [came] = await articles();
      const toMs = (came?.timestampMs ?? 0) + 1;
      expect(await again({ toMs })).toEqual({ replayed: 1, passedOver: 1 });
      const all = await articles();
      expect(all).toHaveLength(3);
      expect(all.slice(1).map((record) => headersOf(record)[REPLAY_HEADERS.origin])).toEqual(["0", "0"]);
      expect(headersOf(all.at(-1) ?? { headers: {} })["parley-since"]).toBe(String(came?.timestampMs));
      expect(await again({ toMs: came?.timestampMs ?? 0 })).toEqual({ replayed: 0, passedOver: 0 });
    });

    test("does not put back what is dead, and what the dead one would have replaced", async () => {
      const { put, work, again, told, faults } = await open();
      faults.set("2", "stage.bug");
      await put("a", "1");
      await put("a", "2");
      await work();
      expect(await again()).toEqual({ replayed: 1, passedOver: 1 });
      await work();
      expect(await told("a")).toEqual(["1", "1"]);
    });
  });
};

export const describeLiveReplay = (options: SuiteOptions): void => {
  const open = articleOpener(options, "live-replay");
  const { broker } = options;
  describe("a replay of a topic in use", () => {
    test("lets an article that arrives in the middle have the last word", async () => {
      const { put, work, again, told } = await open();
      await put("a", "1");
      await put("b", "1");
      let sends = 0;
      const racing = withFaults(broker, { onSend: async () => void (++sends === 1 && (await put("a", "2"))) });
      expect(await again({ broker: racing })).toEqual({ replayed: 1, passedOver: 1 });
      const behind = withFaults(broker, { beforeCommit: () => put("b", "2") });
      await again({ broker: behind });
      await work();
      expect((await told("a")).at(-1)).toBe("2");
      expect((await told("b")).at(-1)).toBe("2");
    });

    test("that is only planned changes nothing", async () => {
      const { namespace, name, put } = await open();
      await put("a", "1");
      const ends = async () => [...(await broker.endOffsets(name(topics.articles)))];
      const before = await ends();
      const { log } = createSilentTelemetry();
      const signal = new AbortController().signal;
      const time = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER };
      expect(await planReplay({ broker, namespace, subjectOf: byKey, signal, log, ...time })).toEqual({
        replayed: 1,
        passedOver: 0,
      });
      expect(await ends()).toEqual(before);
    });
  });
};
