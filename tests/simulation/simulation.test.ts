import { expect, test } from "vitest";
import { type FaultKind, faultKinds } from "./faults.ts";
import { reportFailure } from "./shrink.ts";
import { planRun, simulate } from "./simulate.ts";

const FIRST_SEED = Number(process.env.PARLEY_SIM_SEED ?? 1);
const SEEDS = Number(process.env.PARLEY_SIM_SEEDS ?? 80);
const SEEDS_FOR_EVERY_KIND = 80; // with fewer seeds a kind of fault may be missing by chance
const SEEDS_RUN_TWICE = 20; // what depends on the machine shows in one of ten
const RUN_TIME_MAX_MS = 5_000; // a run takes a tenth of a second of a processor that others want too

test(`nothing is lost and nothing doubled, whatever fails: ${SEEDS} seeds from ${FIRST_SEED} on`, {
  timeout: SEEDS * RUN_TIME_MAX_MS,
}, async () => {
  const struck = new Set<FaultKind>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
    const plan = planRun(seed);
    const run = await simulate(plan);
    if (run.wrong.length > 0) expect.fail(await reportFailure({ plan, run }));
    for (const kind of run.struck) struck.add(kind);
  }
  if (SEEDS >= SEEDS_FOR_EVERY_KIND) expect([...struck].toSorted()).toEqual(Object.keys(faultKinds).toSorted());
});

test("a seed gives the same run twice, step by step", async () => {
  for (let seed = 1; seed <= SEEDS_RUN_TWICE; seed += 1) {
    const plan = planRun(seed);
    const first = await simulate(plan);
    const second = await simulate(plan);
    expect(first.trace.length).toBeGreaterThan(400);
    expect(second.trace, `seed ${seed}`).toEqual(first.trace);
  }
});

test("another seed gives another run", async () => {
  const [one, other] = [await simulate(planRun(1)), await simulate(planRun(2))];
  expect(other.trace).not.toEqual(one.trace);
});

test("with no fault at all every record is counted by the one process that took it", async () => {
  const run = await simulate({ ...planRun(1), faults: [] });
  expect(run).toMatchObject({ wrong: [], struck: [] });
});
