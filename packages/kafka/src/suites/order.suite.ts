import { SETTLEMENT_HEADERS, topics } from "@parley/contracts";
import { createSilentTelemetry } from "@parley/telemetry";
import { describe, expect, test } from "vitest";
import { planRedrive } from "../redrive.ts";
import { type ArticleFixture, articleOpener, byKey } from "./articles.ts";
import { withFaults } from "./faulty-broker.ts";
import type { SuiteOptions } from "./stage-fixture.ts";

/** A dead revision 1 of `u`, which the stage could read by now. */
const openDead = async (open: () => Promise<ArticleFixture>): Promise<ArticleFixture> => {
  const fixture = await open();
  fixture.faults.set("1", "stage.bug");
  await fixture.put("u", "1");
  await fixture.work();
  fixture.faults.clear();
  return fixture;
};

export const describeOrder = (options: SuiteOptions): void => {
  const open = articleOpener(options, "order");
  describe("what is put back never has the last word over what is newer", () => {
    test("a revision that came later and was processed leaves it where it is, for good", async () => {
      const { put, work, drive, letters, told, read, ...rest } = await openDead(open);
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
      const { put, drive } = await openDead(open);
      await put("u", null);
      expect(await drive()).toMatchObject({ redriven: 0, overtaken: 1 });
    });

    test("a later revision that is dead itself does not", async () => {
      const { put, work, drive, told, faults } = await openDead(open);
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
  });
};

export const describeRace = (options: SuiteOptions): void => {
  const open = articleOpener(options, "race");
  describe("beside writers, what is put back never has the last word over a revision", () => {
    test("that arrives after the last look, before the send, is seen behind the send", async () => {
      const { broker, put, work, drive, told, articles } = await openDead(open);
      let sends = 0;
      const racing = withFaults(broker, { onSend: async () => void (++sends === 1 && (await put("u", "2"))) });
      expect(await drive({ broker: racing })).toMatchObject({ redriven: 0, overtaken: 1 });
      await work();
      expect(await told("u")).toEqual(["2"]);
      expect(await articles()).toHaveLength(2);
    });

    test("that another command puts back at the same time, and neither waits for the other", async () => {
      const fixture = await open();
      const { put, work, drive, again, told, faults } = fixture;
      const urls = Array.from({ length: 12 }, (_, n) => `u${n}`);
      for (const url of urls) await put(url, `${url}-1`);
      for (const url of urls) faults.set(`${url}-2`, "stage.bug");
      for (const url of urls) await put(url, `${url}-2`);
      await work();
      faults.clear();
      const [driven, replayed] = await Promise.all([drive(), again()]);
      expect(driven).toMatchObject({ redriven: urls.length, overtaken: 0 });
      expect(replayed.replayed).toBeLessThanOrEqual(urls.length);
      await work();
      for (const url of urls) expect((await told(url)).at(-1)).toBe(`${url}-2`);
    });

    test("that arrives while the transaction is open is processed behind it", async () => {
      const { broker, put, work, drive, told } = await openDead(open);
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
