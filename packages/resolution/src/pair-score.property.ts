import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDecisions, arbitraryEvents } from "./arbitrary-events.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { scorePair, VETOED } from "./pair-score.ts";
import { profileOf } from "./profile.ts";
import { check, decisionRecords } from "./property-support.ts";
import { resolve } from "./resolve.ts";

const names = createNameMatcher();

describe("pairs", () => {
  test("score the same from either side", () => {
    check(arbitraryEvents, (events) => {
      const profiles = events.map((event) => profileOf(event, names));
      for (const a of profiles)
        for (const b of profiles) if (a !== b) expect(scorePair(a, b, names)).toBe(scorePair(b, a, names));
    });
  });

  test("that contradict each other are never in one meeting", () => {
    check(arbitraryEvents, (events) => {
      const profiles = new Map(events.map((event) => [event.id, profileOf(event, names)]));
      for (const { members } of resolve(events))
        for (const x of members)
          for (const y of members) {
            const [a, b] = [profiles.get(x), profiles.get(y)];
            if (a !== undefined && b !== undefined && a !== b) expect(scorePair(a, b, names)).not.toBe(VETOED);
          }
    });
  });

  test("called not the same are never in one meeting; called the same and not contradicted by people, always", () => {
    check(fc.tuple(arbitraryEvents, arbitraryDecisions), ([events, decisions]) => {
      const meetings = resolve(events, decisions);
      const ids = new Set(events.map(({ id }) => id));
      const onlySame = decisions.every(({ verdict }) => verdict === "same");
      for (const { a, b, verdict } of decisionRecords(decisions)
        .values()
        .filter((record) => record.type === "decision")) {
        if (a === b || !ids.has(a) || !ids.has(b)) continue;
        const together = meetings.some(({ members }) => members.includes(a) && members.includes(b));
        if (verdict === "not_same") expect(together).toBe(false);
        else if (onlySame) expect(together).toBe(true);
      }
    });
  });
});
