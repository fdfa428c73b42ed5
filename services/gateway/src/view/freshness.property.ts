import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createFreshness, type Freshness } from "./freshness.ts";

const LOG = "cluster-a:parley.meetings.v1";
const SEED = 20241124;
const GATEWAYS = 2;

/** Kafka, one view with a snapshot of it, and gateways, each with a freshness of its own. */
const createWorld = () => ({
  end: 0n,
  view: 0n as bigint | null,
  snapshot: 0n,
  continuity: 0,
  served: 0n,
  servedCount: 0,
  gateways: Array.from({ length: GATEWAYS }, createFreshness),
});
type World = ReturnType<typeof createWorld>;

const positionOf = (world: World) => (world.view === null ? null : { identity: LOG, nextOffset: world.view });
const lose = (world: World, to: bigint | null): void => {
  world.view = to;
  world.continuity += 1;
};
const judge = (world: World, gateway: Freshness) =>
  gateway.judge(gateway.begin(), { position: positionOf(world), continuity: world.continuity });
const ask = (world: World, gateway: Freshness): void => {
  judge(world, gateway);
  gateway.noteLog(gateway.begin(), { identity: LOG, endOffset: world.end }, positionOf(world));
};
const serve = (world: World, gateway: Freshness): void => {
  if (judge(world, gateway).state !== "fresh") return;
  expect(world.view! >= world.served, `served ${world.view} after ${world.served}`).toBe(true);
  world.served = world.view!;
  world.servedCount += 1;
};
const project = (world: World, count: number): void => {
  const next = (world.view ?? 0n) + BigInt(count);
  world.view = next > world.end ? world.end : next;
};

type Step = (world: World) => void;
const onGateway = (act: (world: World, gateway: Freshness) => void) =>
  fc.nat({ max: GATEWAYS - 1 }).map(
    (who): Step =>
      (world) =>
        act(world, world.gateways[who]!),
  );
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 4 }).map(
      (n): Step =>
        (world) =>
          void (world.end += BigInt(n)),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 40 }).map(
      (n): Step =>
        (world) =>
          project(world, n),
    ),
  },
  { weight: 4, arbitrary: onGateway(ask) },
  { weight: 8, arbitrary: onGateway(serve) },
  { weight: 1, arbitrary: fc.constant<Step>((world) => void (world.snapshot = world.view ?? 0n)) },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((world) =>
      lose(world, world.snapshot < (world.view ?? 0n) ? world.snapshot : world.view),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((world) => lose(world, null)) },
  {
    weight: 1,
    arbitrary: fc.nat({ max: GATEWAYS - 1 }).map(
      (who): Step =>
        (world) =>
          void (world.gateways[who] = createFreshness()),
    ),
  },
);
const steps = fc.array(step, { minLength: 40, maxLength: 150, size: "max" });

test("whatever is lost and whoever asks, no gateway serves an older view than any gateway has served", () => {
  let servedCount = 0;
  fc.assert(
    fc.property(steps, (steps) => {
      const world = createWorld();
      for (const act of steps) act(world);
      servedCount += world.servedCount;
    }),
    { numRuns: 2_000, seed: SEED },
  );
  expect(servedCount, "a gateway that never serves would pass too").toBeGreaterThan(10_000);
});

test("whatever has happened, a view at the end of a quiet log is served after one look and one question", () => {
  fc.assert(
    fc.property(steps, (steps) => {
      const world = createWorld();
      for (const act of steps) act(world);
      project(world, Number(world.end));
      for (const gateway of world.gateways) {
        ask(world, gateway);
        expect(judge(world, gateway)).toEqual({ state: "fresh" });
      }
    }),
    { numRuns: 500, seed: SEED },
  );
});
