import { TransientError } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { keptLog, meetingNumber, setUp, start, until } from "./project-fixture.ts";

/** A view beside which older releases have left keys. */
const withLeftovers = async (left: number) => {
  const world = await setUp();
  const state = { isAway: false, calls: 0, isWholeAtCall: false };
  const removeOlderLayouts = async (): Promise<number> => {
    state.calls += 1;
    if (state.isAway) throw new TransientError("away", { retryAfterMs: 1 });
    state.isWholeAtCall = (await world.listed()) === 3;
    return left;
  };
  return { ...world, state, view: { ...world.view, removeOlderLayouts } };
};

describe("what older releases left in Redis", () => {
  test("is removed once, when the view is whole, and told in one line", async () => {
    const { broker, view, write, state } = await withLeftovers(7);
    const { log, said } = keptLog();
    await write(meetingNumber(1), meetingNumber(2), meetingNumber(3));
    const projection = await start({ broker, view, log });
    await until(async () => expect(said(/older releases/)).toEqual(["info"]));
    expect(state).toMatchObject({ calls: 1, isWholeAtCall: true });
    await view.reset("nobody");
    await until(async () => expect(projection.ready()).toBeNull());
    expect(state.calls).toBe(1);
  });

  test("is not spoken of when there is nothing", async () => {
    const { broker, view, state } = await withLeftovers(0);
    const { log, said } = keptLog();
    await start({ broker, view, log });
    await until(async () => expect(state.calls).toBe(1));
    expect(said(/older releases/)).toEqual([]);
  });

  test("is removed later when Redis is away", async () => {
    const { broker, view, state } = await withLeftovers(2);
    const { log, said } = keptLog();
    state.isAway = true;
    await start({ broker, view, log });
    await until(async () => expect(state.calls).toBeGreaterThan(1));
    expect(said(/older releases/)).toEqual([]);
    state.isAway = false;
    await until(async () => expect(said(/older releases/)).toEqual(["info"]));
  });
});
