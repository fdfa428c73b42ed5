import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recordsOf } from "./example-events.ts";
import { batchSizes, check, facts, inBatches, shuffledEvents } from "./property-support.ts";
import { createResolver } from "./resolver.ts";
import { resolve } from "./resolve.ts";

test("after a restore each live event is in one meeting, whatever the published ones held, and what comes later finds it there", () => {
  check(fc.tuple(shuffledEvents, batchSizes), ([[events, shuffled, sizes], later]) => {
    const records = recordsOf(shuffled);
    const published = createResolver();
    inBatches(published, records, sizes);
    const isKept = (key: string): boolean => [...records.keys()].indexOf(key) % 3 !== 0;
    const kept = new Map([...records].filter(([key]) => isKept(key)));
    const restored = createResolver();
    restored.restore({ records: kept, meetings: published.meetings, later: null }).apply();
    expect(restored.isWhole()).toBe(true);
    expect(facts(restored.meetings.values())).toEqual(
      facts(resolve(events.filter(({ article }) => isKept(article.id)))),
    );
    inBatches(restored, new Map([...records].filter(([key]) => !isKept(key))), later);
    expect(restored.isWhole()).toBe(true);
    expect(facts(restored.meetings.values())).toEqual(facts(resolve(events)));
  });
});
