import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ANSWER_WITHIN_MS, createFetchWatch } from "./fetch-watch.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.for<[what: string, events: string, lost: boolean]>([
  ["fetches that are answered lose nothing", "start:1 answer:1 start:1 answer:1 start:1", false],
  ["a fetch on its way is no loss", "start:1", false],
  ["a fetch after one that had no answer tells the loss", "start:1 start:1", true],
  ["a fetch that stays open tells the loss", "start:1 answer:1 start:1 wait", true],
  ["a late answer ends the loss", "start:1 wait answer:1", false],
  ["no fetch on its way, no loss by waiting", "start:1 answer:1 wait", false],
  ["a stopped consumer loses nothing", "start:1 end wait", false],
  ["an answer ends the loss", "start:1 start:1 answer:1", false],
  ["fetches of two brokers at the same time are no loss", "start:1 start:2 answer:2 start:2 answer:1", false],
  ["the answer of another broker does not end the loss", "start:1 start:2 start:1 answer:2", true],
  ["a broker that left the cluster is forgotten", `start:1 start:1${" start:2 answer:2".repeat(21)}`, false],
  ["a crash is a loss", "start:1 answer:1 lose", true],
  ["after a crash, joining ends the loss, and what was on its way is forgotten", "start:1 lose join start:1", false],
])("%s", ([, events, lost]) => {
  let isLost = false;
  const watch = createFetchWatch({ onAnswer: () => (isLost = false), onLost: () => (isLost = true) });
  for (const event of events.split(" ")) {
    const [what, node = ""] = event.split(":");
    if (what === "start") watch.started(node);
    else if (what === "answer") watch.answered(node);
    else if (what === "wait") vi.advanceTimersByTime(ANSWER_WITHIN_MS);
    else if (what === "end") watch.end();
    else if (what === "lose") watch.lost("crashed");
    else watch.joined();
  }
  expect([watch.isLost(), isLost]).toEqual([lost, lost]);
});
