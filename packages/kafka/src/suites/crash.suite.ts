import { describe, expect, test } from "vitest";
import { FencedError } from "../broker.ts";
import { type ArticleFixture, articleOpener, buryMany, expectEachOnce } from "./articles.ts";
import { failOnce, withFaults } from "./faulty-broker.ts";
import type { SuiteOptions } from "./stage-fixture.ts";

const MANY = 60;

export const describeCrash = (options: SuiteOptions): void => {
  const open = articleOpener(options, "crash");
  const openMany = async (): Promise<ArticleFixture> => {
    const fixture = await open();
    await buryMany(fixture, MANY);
    return fixture;
  };
  const pace = { burst: 10, turn: () => Promise.resolve() };
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
        await expectEachOnce(fixture, MANY);
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
      await expectEachOnce(fixture, MANY);
    });

    test("by request ends behind a whole transaction", async () => {
      const fixture = await openMany();
      const stop = new AbortController();
      const onProgress = (): void => stop.abort(new Error("enough"));
      await expect(fixture.drive({ pace, signal: stop.signal, onProgress })).rejects.toThrow("enough");
      await fixture.drive({ pace });
      await expectEachOnce(fixture, MANY);
    });
  });
};
