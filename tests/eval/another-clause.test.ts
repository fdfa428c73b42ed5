import { describe, expect, test } from "vitest";
import { aloneOf, eventsIn } from "./alone.ts";

// What a sentence tells of something else, behind a meeting, changes nothing of the meeting: whatever was held was held although a bridge
// will be built, and what is planned is planned although a bridge was built. Found by adding such clauses to all sentences: before, an
// eighth of the meetings held came out as planned.

const TIME_LIMIT_MS = 240_000;
const EVERY = 2; // sentences, of which one is read, by its length

/** Clauses, and of how many sentences the rules are still misled by them. */
const CLAUSES: readonly (readonly [status: string, clause: string, misled: number])[] = [
  ["held", ", and a bridge will be built.", 0],
  ["held", " and said a bridge will be built.", 3],
  ["held", ", adding that fees will be cut and schools will also gain.", 0],
  ["held", ", and a festival was cancelled.", 1],
  ["held", " and said a festival had been postponed.", 4],
  ["held", ", but the bridge was not built.", 0],
  ["scheduled", ", and a bridge was built.", 0],
  ["scheduled", " and said a bridge had been built.", 1],
  ["scheduled", ", but the old bridge was not repaired.", 0],
];

describe("a clause that tells of something else", () => {
  test.for(CLAUSES)("leaves what was %s as it is: '%s'", { timeout: TIME_LIMIT_MS }, ([status, clause, misled]) => {
    const alone = aloneOf(status).filter(({ sentence }) => sentence.length % EVERY === 0);
    const lost = alone
      .map(({ sentence }) => `${sentence.slice(0, -1)}${clause}`)
      .filter((text) => !eventsIn(text).some((event) => event.status === status));
    expect(alone.length).toBeGreaterThan(100);
    expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(misled);
  });
});
