import type { ViewPosition } from "@parley/store";
import { describe, expect, test } from "vitest";
import { createFreshness, type Freshness } from "./freshness.ts";

const LOG = "cluster-a:parley.meetings.v1";
const at = (nextOffset: number, identity = LOG): ViewPosition => ({ identity, nextOffset: BigInt(nextOffset) });

const noteEnd = (
  freshness: Freshness,
  endOffset: number,
  { identity = LOG, view = null as ViewPosition | null } = {},
) => freshness.noteLog(freshness.begin(), { identity, endOffset: BigInt(endOffset) }, view);
const look = (freshness: Freshness, position: ViewPosition | null, continuity = 0) =>
  freshness.judge(freshness.begin(), { position, continuity });
const startedAt = (end: number): Freshness => {
  const freshness = createFreshness();
  look(freshness, null);
  noteEnd(freshness, end);
  return freshness;
};
const FRESH = { state: "fresh" };
const rebuilding = (offset: number, target: number | null) => ({
  state: "rebuilding",
  at: BigInt(offset),
  target: target === null ? null : BigInt(target),
});

describe("at the start", () => {
  test("nothing is served before the end of the log is known", () => {
    expect(look(createFreshness(), at(10))).toEqual(rebuilding(0, null));
  });
  test("an end asked for before the first look at the view does not count", () => {
    const freshness = createFreshness();
    noteEnd(freshness, 10);
    expect(look(freshness, at(10))).toMatchObject({ state: "rebuilding" });
  });
  test("the view must have reached what the log held, since others may have served all of it", () => {
    const freshness = startedAt(10);
    expect(look(freshness, at(9))).toEqual(rebuilding(9, 10));
    expect(look(freshness, at(10))).toEqual(FRESH);
  });
  test("an empty log needs a view all the same, and is then served as empty", () => {
    const freshness = startedAt(0);
    expect(look(freshness, null)).toEqual(rebuilding(0, 0));
    expect(look(freshness, at(0))).toEqual(FRESH);
  });
  test("a view of another topic or cluster is not served, however far it is", () => {
    expect(look(startedAt(10), at(500, "cluster-b:parley.meetings.v1"))).toEqual(rebuilding(0, 10));
  });
});

describe("while the projection lags", () => {
  test("a view behind the log is served when it is not behind what was served", () => {
    const freshness = startedAt(10);
    expect(look(freshness, at(10))).toEqual(FRESH);
    noteEnd(freshness, 200);
    expect(look(freshness, at(11))).toEqual(FRESH);
    expect(freshness.lag()).toBe(189n);
  });
  test("of two looks at once the older one is repeated, not taken for a loss", () => {
    const freshness = startedAt(10);
    const slow = freshness.begin();
    expect(look(freshness, at(12))).toEqual(FRESH);
    expect(freshness.judge(slow, { position: at(11), continuity: 0 })).toEqual({ state: "overtaken" });
    expect(look(freshness, at(12))).toEqual(FRESH);
  });
});

describe("after a loss", () => {
  test.each([
    ["flushed", null],
    ["rolled back to an older snapshot", at(7)],
  ])("a view that was %s is served again only at the end the log has now", (_how, lost) => {
    const freshness = startedAt(10);
    expect(look(freshness, at(15))).toEqual(FRESH);
    expect(look(freshness, lost)).toMatchObject({ state: "rebuilding" });
    expect(look(freshness, at(16)), "the end is not asked for yet").toMatchObject({ state: "rebuilding" });
    noteEnd(freshness, 40); // another gateway may have served up to 40
    expect(look(freshness, at(39))).toEqual(rebuilding(39, 40));
    expect(look(freshness, at(40))).toEqual(FRESH);
    noteEnd(freshness, 90);
    expect(look(freshness, at(41)), "and lags again as it may").toEqual(FRESH);
  });
  test("a loss that nobody saw, refilled beyond what was seen here, is known by the broken continuity", () => {
    const freshness = startedAt(10);
    expect(look(freshness, at(10), 0)).toEqual(FRESH);
    expect(look(freshness, at(12), 1)).toMatchObject({ state: "rebuilding" });
    noteEnd(freshness, 14);
    expect(look(freshness, at(13), 1)).toEqual(rebuilding(13, 14));
    expect(look(freshness, at(14), 1)).toEqual(FRESH);
  });
  test("an end that was asked for before the loss does not count", () => {
    const freshness = startedAt(10);
    expect(look(freshness, at(10))).toEqual(FRESH);
    const askedBefore = freshness.begin();
    look(freshness, null);
    freshness.noteLog(askedBefore, { identity: LOG, endOffset: 10n }, null);
    expect(look(freshness, at(10))).toMatchObject({ state: "rebuilding" });
  });
  test("a second loss during the rebuilding asks for the end once more", () => {
    const freshness = startedAt(10);
    look(freshness, null);
    noteEnd(freshness, 10);
    look(freshness, at(8));
    look(freshness, at(2));
    expect(look(freshness, at(10))).toMatchObject({ state: "rebuilding" });
    noteEnd(freshness, 11);
    expect(look(freshness, at(11))).toEqual(FRESH);
  });
});

describe("when the log is another", () => {
  test("a shorter log binds with its own end, and a view ahead of it is not served", () => {
    const freshness = startedAt(100);
    expect(look(freshness, at(100))).toEqual(FRESH);
    noteEnd(freshness, 5, { view: at(100) });
    expect(look(freshness, at(100))).toEqual(rebuilding(100, 5));
    noteEnd(freshness, 5, { view: at(0) });
    look(freshness, at(0));
    noteEnd(freshness, 5, { view: at(0) });
    expect(look(freshness, at(5))).toEqual(FRESH);
  });
  test("another cluster's log binds with its own end", () => {
    const freshness = startedAt(100);
    expect(look(freshness, at(100))).toEqual(FRESH);
    const other = "cluster-b:parley.meetings.v1";
    noteEnd(freshness, 30, { identity: other });
    look(freshness, at(100));
    noteEnd(freshness, 30, { identity: other });
    expect(look(freshness, at(29, other))).toEqual(rebuilding(29, 30));
    expect(look(freshness, at(30, other))).toEqual(FRESH);
  });
  test("a view that moved on between the two questions is not taken to be ahead of the log", () => {
    const freshness = startedAt(10);
    noteEnd(freshness, 10, { view: at(9) });
    expect(look(freshness, at(12))).toEqual(FRESH);
  });
});
