import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createLanes, type LaneTurn } from "./lanes.ts";

const GIVE_WAY = 5; // turns of the event loop: whatever may begin has begun

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < GIVE_WAY; turn++) await setImmediate();
};

/** A piece of work that ends when told to, and tells what it has seen. */
const createWork = () => {
  const { promise, resolve: end } = Promise.withResolvers<boolean>();
  const seen = { at: null as LaneTurn | null, turn: null as boolean | null };
  const work = async (at: LaneTurn): Promise<boolean> => {
    seen.at = at;
    void at.turn().then((isNext) => (seen.turn = isNext));
    return await promise;
  };
  return { work, end, seen };
};
const three = () => [createWork(), createWork(), createWork()] as const;

describe("lanes", () => {
  test("the next batch is begun when the one in front is being written, and has its turn when that is done with", async () => {
    const lanes = createLanes();
    const [first, second, third] = three();
    for (const each of [first, second, third]) void lanes.add(0, each.work);
    await settled();
    expect([first, second, third].map(({ seen }) => seen.at !== null)).toEqual([true, false, false]);
    first.seen.at?.writing();
    await settled();
    expect([second.seen.at !== null, third.seen.at !== null]).toEqual([true, false]);
    expect(second.seen.turn).toBeNull();
    first.end(true);
    await settled();
    expect(second.seen.turn).toBe(true);
  });

  test("work that never says that it writes is done one by one", async () => {
    const lanes = createLanes();
    const [first, second] = three();
    const handed = lanes.add(0, first.work);
    void lanes.add(0, second.work);
    await settled();
    expect(second.seen.at).toBeNull();
    first.end(true);
    expect(await handed).toBe(true);
    await settled();
    expect(second.seen.at).not.toBeNull();
  });

  test("what waits behind a batch that does not advance is thrown away, and a new lane begins", async () => {
    const lanes = createLanes();
    const [first, second, third] = three();
    void lanes.add(0, first.work);
    void lanes.add(0, second.work);
    const last = lanes.add(0, third.work);
    await settled();
    first.seen.at?.writing();
    await settled();
    first.end(false);
    await settled();
    expect(second.seen.turn).toBe(false);
    expect(second.seen.at?.isCurrent()).toBe(false);
    second.end(true);
    expect(await last).toBe(false);
    expect(third.seen.at).toBeNull();
    const again = createWork();
    void lanes.add(0, again.work);
    await settled();
    expect(again.seen.turn).toBe(true);
  });

  test("a lane is free until it is given something, and again when all of that has ended", async () => {
    const lanes = createLanes();
    const [first, second] = three();
    expect(lanes.isFree(0)).toBe(true);
    void lanes.add(0, first.work);
    void lanes.add(0, second.work);
    expect([lanes.isFree(0), lanes.isFree(1)]).toEqual([false, true]);
    first.end(true);
    await settled();
    expect(lanes.isFree(0)).toBe(false);
    second.end(true);
    await settled();
    expect(lanes.isFree(0)).toBe(true);
  });

  test("a lane that ended is free, whatever of it still goes on", async () => {
    const lanes = createLanes();
    const [first, second] = three();
    void lanes.add(0, first.work);
    void lanes.add(0, second.work);
    lanes.clear();
    expect(lanes.isFree(0)).toBe(true);
    first.end(true);
    second.end(true);
    await lanes.idle();
    expect(lanes.isFree(0)).toBe(true);
  });

  test("partitions do not wait for one another", async () => {
    const lanes = createLanes();
    const [first, second] = three();
    void lanes.add(0, first.work);
    void lanes.add(1, second.work);
    await settled();
    expect(second.seen.turn).toBe(true);
  });

  test("cleared lanes are not current, and idle when what was begun has ended", async () => {
    const lanes = createLanes();
    const [first] = three();
    void lanes.add(0, first.work);
    await settled();
    lanes.clear();
    expect(first.seen.at?.isCurrent()).toBe(false);
    let isIdle = false;
    void lanes.idle().then(() => (isIdle = true));
    await settled();
    expect(isIdle).toBe(false);
    first.end(true);
    await settled();
    expect(isIdle).toBe(true);
  });
});
