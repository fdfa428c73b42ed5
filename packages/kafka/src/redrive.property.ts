import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createMemoryBroker } from "./memory-broker.ts";
import { createArticleFixture } from "./suites/articles.ts";
import { withFaults } from "./suites/faulty-broker.ts";

const URLS = ["a", "b", "c"];
const STEPS_MAX = 40;

/** What people, scrapers and the stage do, one after the other. */
type Step =
  | { readonly do: "publish"; readonly url: string; readonly isFaulty: boolean }
  | { readonly do: "withdraw"; readonly url: string }
  | { readonly do: "work" | "mend" }
  /** `racing`: where in the command another article of the URL is published; null = nowhere. */
  | {
      readonly do: "redrive" | "replay";
      readonly url: string;
      readonly racing: "onSend" | "beforeCommit" | null;
    };

const url = fc.constantFrom(...URLS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("publish" as const), url, isFaulty: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("withdraw" as const), url }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("work" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("mend" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("redrive" as const, "replay" as const),
      url,
      racing: fc.constantFrom(null, "onSend" as const, "beforeCommit" as const),
    }),
  },
);

let worlds = 0;

/** A namespace of its own, and what was published last under each URL. */
const createWorld = async () => {
  let timeMs = 1_700_000_000_000;
  let revision = 0;
  const broker = createMemoryBroker({ now: () => timeMs++ });
  const fixture = await createArticleFixture(broker, `property-${++worlds}`);
  const last = new Map<string, string | null>();
  const publish = async (of: string, isFaulty: boolean): Promise<void> => {
    const title = String(++revision);
    if (isFaulty) fixture.faults.set(title, "stage.bug");
    last.set(of, title);
    await fixture.put(of, title);
  };
  const command = async ({ url: of, racing, ...what }: Step & { do: "redrive" | "replay" }): Promise<void> => {
    let isFirst = true;
    const race = async (): Promise<void> => {
      if (isFirst) await publish(of, false);
      isFirst = false;
    };
    const raced = racing === null ? broker : withFaults(broker, { [racing]: race });
    await (what.do === "redrive" ? fixture.drive({ broker: raced }) : fixture.again({ broker: raced }));
  };
  const take = async (next: Step): Promise<void> => {
    switch (next.do) {
      case "publish":
        return await publish(next.url, next.isFaulty);
      case "withdraw":
        last.set(next.url, null);
        return await fixture.put(next.url, null);
      case "work":
        return await fixture.work();
      case "mend":
        return fixture.faults.clear();
      case "redrive":
      case "replay":
        return await command(next);
    }
  };
  return { ...fixture, last, take };
};

test.prop([fc.array(step, { minLength: 5, maxLength: STEPS_MAX })], { numRuns: 60 })(
  "the last word about a URL is that of its newest article, whatever is put back when, once all can be read",
  async (steps) => {
    const { last, take, told } = await createWorld();
    for (const next of steps) await take(next);
    await take({ do: "mend" });
    await take({ do: "work" });
    await take({ do: "redrive", url: "a", racing: null });
    await take({ do: "work" });
    for (const [of, title] of last) expect((await told(of)).at(-1)).toBe(title);
  },
);
