import { expect, test } from "vitest";
import { arbitraryEvents } from "./arbitrary-events.ts";
import { createEventIndex } from "./event-index.ts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { POSSIBLE_MIN, scorePair } from "./pair-score.ts";
import { type Profile, profileOf } from "./profile.ts";
import { check } from "./property-support.ts";

const names = createNameMatcher();
const finds = (a: Profile, b: Profile): boolean => {
  const index = createEventIndex<Profile>();
  index.add(b);
  return index.find(a).includes(b);
};
const pairsOf = (profiles: readonly Profile[]): [Profile, Profile][] =>
  profiles.flatMap((a, index) => profiles.slice(index + 1).map((b): [Profile, Profile] => [a, b]));

test("an event finds another exactly if the other finds it", () => {
  check(arbitraryEvents, (events) => {
    for (const [a, b] of pairsOf(events.map((event) => profileOf(event, names)))) expect(finds(a, b)).toBe(finds(b, a));
  });
});

test("two dated events that may be one meeting are never missed", () => {
  check(arbitraryEvents, (events) => {
    const dated = events.map((event) => profileOf(event, names)).filter(({ days }) => days !== null);
    for (const [a, b] of pairsOf(dated)) if (scorePair(a, b, names) >= POSSIBLE_MIN) expect(finds(a, b)).toBe(true);
  });
});
