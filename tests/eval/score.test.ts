import { describe, expect, test } from "vitest";
import { rates, score, slotF1 } from "./score.ts";
import type { ScoredEvent } from "./scored-event.ts";

const event: ScoredEvent = {
  kind: "bilateral_meeting",
  status: "held",
  date: "2031-05-02",
  mechanism: null,
  place: { city: "Lisbon", country: "PT", venue: null },
  parties: ["PT", "CV"],
  participants: [{ name: "Ana Duarte", title: "Foreign Minister", country: "PT", role: "host" }],
};
const run = (gold: readonly ScoredEvent[], predicted: readonly ScoredEvent[], optional: readonly ScoredEvent[] = []) =>
  score([{ id: "t", events: gold, optional }], new Map([["t", predicted]]));

describe("the scorer", () => {
  test("gives a perfect prediction 1", () => {
    const result = run([event], [event]);
    expect(slotF1(result)).toBe(1);
    expect(rates(result.events).f1).toBe(1);
  });
  test("takes a wrong day from precision and recall of the date alone", () => {
    const result = run([event], [{ ...event, date: "2031-05-03" }]);
    expect(result.slots.date).toEqual({ right: 0, wrong: 1, missed: 0, invented: 0 });
    expect(result.slots.city?.right).toBe(1);
    expect(slotF1(result)).toBeLessThan(1);
  });
  test("counts an event in a text without events as a false alarm", () => {
    expect(run([], [event]).negatives).toEqual({ texts: 1, falseAlarmTexts: 1 });
  });
  test("counts a missed event, and its slots as missed", () => {
    const result = run([event], []);
    expect(result.events.missed).toBe(1);
    expect(result.slots.participant?.missed).toBe(1);
  });
  test("does not count rumours and denials", () => {
    expect(run([], [{ ...event, status: "denied" }]).negatives.falseAlarmTexts).toBe(0);
  });
  test("neither rewards nor punishes an event that is only background", () => {
    expect(run([], [event], [event]).events).toEqual({ right: 0, wrong: 0, missed: 0, invented: 0 });
  });
  test("takes a surname for the person and a second kind where gold allows one", () => {
    const gold = { ...event, kind_alt: "visit" };
    const predicted = { ...event, kind: "visit", participants: [{ ...event.participants?.[0], name: "Duarte" }] };
    expect(slotF1(run([gold], [predicted]))).toBe(1);
  });
});
