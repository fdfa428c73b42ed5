import type { Meeting, MeetingEvent } from "@parley/contracts";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { arbitraryDecisions, arbitraryEvents } from "./arbitrary-events.ts";
import { recordsOf } from "./example-events.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { MERGE_MIN, scorePair } from "./pair-score.ts";
import { profileOf } from "./profile.ts";
import { batchSizes, check, decisionRecords, facts, inBatches, SEED, shuffledEvents } from "./property-support.ts";
import { createResolver, type Resolver } from "./resolver.ts";
import { resolve } from "./resolve.ts";

const names = createNameMatcher();

describe("meetings are a function of the set of live events and decisions", () => {
  test("in whatever order they arrive", () => {
    check(shuffledEvents, ([events, shuffled]) => {
      expect(resolve(shuffled)).toEqual(resolve(events));
    });
  });

  test("one batch, many batches and a restore come to the same", () => {
    check(fc.tuple(shuffledEvents, arbitraryDecisions), ([[events, shuffled, sizes], decisions]) => {
      const whole = resolve(events, decisions);
      const resolver = createResolver();
      inBatches(resolver, new Map([...recordsOf(shuffled), ...decisionRecords(decisions)]), sizes);
      expect(facts(resolver.meetings.values())).toEqual(facts(whole));
      const early = createResolver();
      inBatches(early, new Map([...decisionRecords(decisions), ...recordsOf(shuffled)]), sizes);
      expect(facts(early.meetings.values())).toEqual(facts(whole));
    });
  });

  test("an event added and withdrawn leaves no trace", () => {
    check(fc.tuple(shuffledEvents, batchSizes), ([[events, shuffled, sizes], later]) => {
      const records = recordsOf(shuffled);
      const kept = new Map([...records].filter((_, index) => index % 3 !== 0));
      const gone = new Map([...records.keys()].filter((key) => !kept.has(key)).map((key) => [key, null]));
      const resolver = createResolver();
      inBatches(resolver, records, sizes);
      for (const [key, record] of gone) resolver.plan(new Map([[key, record]])).apply();
      const remaining = events.filter(({ article }) => kept.has(article.id));
      expect(facts(resolver.meetings.values())).toEqual(facts(resolve(remaining)));
      inBatches(resolver, new Map([...records].filter(([key]) => gone.has(key))), later);
      expect(facts(resolver.meetings.values())).toEqual(facts(resolve(events)));
    });
  });
});

describe("nothing else shows in them", () => {
  test("neither that all is packed and forgotten between two batches, in any version of any meeting", () => {
    check(fc.tuple(shuffledEvents, arbitraryDecisions), ([[, shuffled, sizes], decisions]) => {
      const records = new Map([...recordsOf(shuffled), ...decisionRecords(decisions)]);
      const gone = [...records.keys()].filter((_, index) => index % 3 === 0);
      const changesOf = (resolver: Resolver) => [
        ...inBatches(resolver, records, sizes).map(({ changes }) => changes),
        ...gone.map((key) => {
          const plan = resolver.plan(new Map([[key, null]]));
          plan.apply();
          return plan.changes;
        }),
      ];
      const forgetful = createResolver({ wholeMax: 0, inComponentsMax: 0 });
      expect(JSON.stringify(changesOf(forgetful))).toBe(JSON.stringify(changesOf(createResolver())));
    });
  });

  test("a decision taken back leaves no trace", () => {
    check(fc.tuple(shuffledEvents, arbitraryDecisions), ([[events, shuffled, sizes], decisions]) => {
      const resolver = createResolver();
      inBatches(resolver, new Map([...recordsOf(shuffled), ...decisionRecords(decisions)]), sizes);
      for (const key of decisionRecords(decisions).keys()) resolver.plan(new Map([[key, null]])).apply();
      expect(facts(resolver.meetings.values())).toEqual(facts(resolve(events)));
    });
  });

  test("a meeting elsewhere changes nothing about the others", () => {
    check(arbitraryEvents, (events) => {
      const far = events.map(
        (event, index): MeetingEvent => ({
          ...event,
          id: `far-${index}`,
          article: {
            ...event.article,
            id: `far-${event.article.id}`,
            url: `${event.article.url}/far`,
            documentSha256: null,
          },
          parties: ["FJ", "WS"],
          participants: [],
          mechanism: null,
          superEvent: null,
        }),
      );
      const isNear = ({ members }: Meeting) => members.every((member) => !member.startsWith("far-"));
      expect(facts(resolve([...events, ...far]).filter(isNear))).toEqual(facts(resolve(events)));
    });
  });

  test("whatever the clock says", () => {
    check(
      arbitraryEvents,
      (events) => {
        vi.useFakeTimers({ now: 0 });
        const early = resolve(events);
        vi.setSystemTime(4_000_000_000_000);
        const late = resolve(events);
        vi.useRealTimers();
        expect(late).toEqual(early);
      },
      40,
    );
  });
});

test("a greedy resolver would fail the first property: these events can tell", () => {
  const greedy = (events: readonly MeetingEvent[]): string[] => {
    const clusters: MeetingEvent[][] = [];
    for (const event of events) {
      const mean = (cluster: readonly MeetingEvent[]) =>
        cluster.reduce((sum, other) => sum + scorePair(profileOf(event, names), profileOf(other, names), names), 0) /
        cluster.length;
      const best = clusters.toSorted((a, b) => mean(b) - mean(a))[0];
      if (best !== undefined && mean(best) >= MERGE_MIN) best.push(event);
      else clusters.push([event]);
    }
    return clusters
      .map((cluster) =>
        cluster
          .map(({ id }) => id)
          .sort()
          .join(),
      )
      .sort();
  };
  const result = fc.check(
    fc.property(shuffledEvents, ([events, shuffled]) => {
      expect(greedy(shuffled)).toEqual(greedy(events));
    }),
    { seed: SEED, numRuns: 150 },
  );
  expect(result.failed).toBe(true);
});
