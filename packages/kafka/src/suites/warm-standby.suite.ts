import { isDeepStrictEqual } from "node:util";
import type { Following } from "@parley/stage";
import { describe, expect, test } from "vitest";
import { followTopics } from "../follow-topics.ts";
import { withFaults } from "./faulty-broker.ts";
import { eventually } from "./fixture.ts";
import { createStageFixture, type StageFixture, type Started, type SuiteOptions } from "./stage-fixture.ts";
import { amounts, createTotalStage, steps, totals } from "./totals.ts";

const { stage: named } = createTotalStage();
const limits = { recordsMax: 3 };

/** How often a stage became the writer, by what that took. */
export const takeovers = ({ counted }: Pick<Started, "counted">): Record<"kept" | "followed" | "restored", number> => {
  const of = (kind: string): number => counted(`parley_stage_takeovers_total{kind="${kind}",stage="total"}`);
  return { kept: of("kept"), followed: of("followed"), restored: of("restored") };
};

const put = (fixture: StageFixture, given: readonly [key: string, n: number | null][]): Promise<void> =>
  fixture.put(
    amounts,
    given.map(([key, n]) => ({ key, value: n === null ? null : { n } })),
  );
const some = (count: number, first = 0): [string, number][] =>
  Array.from({ length: count }, (_, n) => [`k${first + n}`, first + n + 1_000]);
const sum = (given: readonly [string, number][]): number => given.reduce((total, [, n]) => total + n, 0);
const versions = async (fixture: StageFixture): Promise<number[]> =>
  (await fixture.values(steps)).map((value) => (value as { version: number }).version);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

/** Two instances of which the first holds the partition and the second has begun to follow. */
const startBoth = async (fixture: StageFixture, ownerOptions: Parameters<StageFixture["runStateful"]>[1] = {}) => {
  const [one, two] = [createTotalStage(), createTotalStage()];
  const owner = await fixture.runStateful(one.stage, { limits, ...ownerOptions });
  await eventually("the owner", () => owner.running.ready() === null && takeovers(owner).restored === 1);
  const other = await fixture.runStateful(two.stage, { limits });
  await eventually("both in the group", () => owner.running.ready() === null && other.running.ready() === null);
  return { one, two, owner, other };
};

type Open = () => Promise<StageFixture>;

const takesOver = (open: Open): void =>
  test("takes over with what it has followed: nothing is restored, nothing is published for it", async () => {
    const fixture = await open();
    await put(fixture, some(20));
    const { one, two, owner, other } = await startBoth(fixture);
    await put(fixture, some(20, 20));
    await fixture.drained(named);
    // The group gives the partition to either; whoever does not have it holds the same.
    await eventually("the same memory", () => isDeepStrictEqual(one.memory(), two.memory()));
    expect(two.memory().total).toBe(sum(some(40)));
    const before = await versions(fixture);
    await owner.stop();
    await eventually("the takeover", () => takeovers(other).kept + takeovers(other).followed > 0);
    expect(await versions(fixture)).toEqual(before);
    await put(fixture, [["last", 5]]);
    await eventually("the new owner's step", () => two.memory().total === sum(some(40)) + 5);
    await other.stop();
    expect(two.restores()).toBe(0);
    expect(takeovers(other).restored).toBe(0);
    const seen = await versions(fixture);
    expect(seen).toEqual(upTo(seen.length));
  });

const holdsBack = (open: Open): void =>
  test("holds nothing that the writer has read and not committed", async () => {
    const fixture = await open();
    await put(fixture, some(4));
    let isHeld = false;
    const held = Promise.withResolvers<void>();
    const hold = async (): Promise<void> => {
      if (isHeld) await held.promise;
    };
    const faulty = withFaults(fixture.broker, { beforeCommit: hold });
    const first = createTotalStage();
    const owner = await fixture.runStateful(first.stage, { broker: faulty, limits });
    await eventually("the owner", () => owner.running.ready() === null && first.restores() === 1);
    isHeld = true;
    await put(fixture, some(10, 4));
    const follower = createTotalStage();
    let looks = 0;
    const following: Following = {
      ...follower.stage.following,
      take(read, context) {
        looks++;
        return follower.stage.following.take(read, context);
      },
    };
    const holds = (): number => follower.memory().live.size;
    const log = owner.telemetry.log;
    const group = `${fixture.namespace}.total`;
    const stage = { ...follower.stage, following };
    const standing = await followTopics({ ...fixture, group, stage, log }, null);
    await eventually("what was committed", () => holds() === 4);
    const before = looks;
    await eventually("it to have looked again", () => looks > before + 1);
    expect(holds()).toBe(4);
    isHeld = false;
    held.resolve();
    await eventually("the rest", () => holds() === 14);
    expect(await standing.end()).not.toBeNull();
    await standing.left;
    await owner.stop();
  });

const isNotTrusted = (open: Open): void =>
  test("is not trusted when what it holds is not whole: then everything is restored", async () => {
    const fixture = await open();
    await put(fixture, some(6));
    const first = createTotalStage();
    const owner = await fixture.runStateful(first.stage, { limits });
    await eventually("the owner", () => owner.running.ready() === null && first.restores() === 1);
    await owner.stop();
    await fixture.put(totals, [{ key: "total", value: { version: 1, total: 1 } }]); // somebody else's hand
    const second = createTotalStage();
    const successor = await fixture.runStateful(second.stage, { limits });
    await eventually("the successor", () => second.memory().total === sum(some(6)));
    await successor.stop();
    expect(takeovers(successor)).toEqual({ kept: 0, followed: 0, restored: 1 });
    expect(await fixture.values(steps)).toHaveLength(2);
  });

export const describeWarmStandby = ({ broker, run }: SuiteOptions): void => {
  let count = 0;
  const open = () => createStageFixture(broker, `warm-${run}-${++count}`, [amounts, totals, steps]);
  describe("a warm standby", () => {
    takesOver(open);
    holdsBack(open);
    isNotTrusted(open);
  });
};
