import { defineStatefulStage, drop, emit, type Plan, PermanentError } from "@parley/stage";
import { z } from "zod";
import { testTopic } from "./numbers.ts";

const Total = z.object({ version: z.number(), total: z.number() });
type Total = z.infer<typeof Total>;

export const amounts = testTopic("amounts.v1", z.object({ n: z.number() }), { cleanup: "compact" });
export const totals = testTopic("totals.v1", Total, { cleanup: "compact" });
export const steps = testTopic("steps.v1", Total);

const writes = { totals, steps };
type Writes = typeof writes;
const KEY = "total";

/**
 * Keeps the sum of the live amounts: each change of it is one version, in the compacted topic and in the log of steps.
 * Two steps of one version, or a gap, show an effect that was doubled or lost. 99 is refused, 13 fails a plan, 666 is a bug.
 */
export const createTotalStage = () => {
  let live = new Map<string, number>();
  let published: Total = { version: 0, total: 0 };
  let restores = 0;

  const planFor = (
    next: Map<string, number>,
    outcomes: Plan<Writes>["outcomes"],
    causes: readonly number[] = [],
  ): Plan<Writes> => {
    const total = [...next.values()].reduce((sum, n) => sum + n, 0);
    const step = total === published.total ? published : { version: published.version + 1, total };
    const isNew = step !== published;
    return {
      outcomes,
      emissions: isNew
        ? [
            { to: "totals", key: KEY, value: step, causes },
            { to: "steps", key: `v${step.version}`, value: step, id: `step-${step.version}`, causes },
          ]
        : [],
      apply() {
        live = next;
        published = step;
      },
    };
  };
  const stage = defineStatefulStage({
    name: "total",
    reads: amounts,
    writes,
    restoresFrom: [amounts, totals],
    refuses: ({ value }) => (value?.n === 99 ? new PermanentError("key.invalid", "ninety-nine") : null),
    restore(found) {
      restores++;
      const values = found.get(amounts.name) as ReadonlyMap<string, { n: number }>;
      published = (found.get(totals.name)?.get(KEY) as Total | undefined) ?? { version: 0, total: 0 };
      return planFor(new Map([...values].map(([key, { n }]) => [key, n])), []);
    },
    following: {
      take({ topic, records }) {
        for (const { key, value } of records) {
          if (topic.name === totals.name) published = value as Total;
          else if (key !== null && value === null) live.delete(key);
          else if (key !== null) live.set(key, (value as { n: number }).n);
        }
      },
      isWhole: () => [...live.values()].reduce((sum, n) => sum + n, 0) === published.total,
      forget() {
        live = new Map();
        published = { version: 0, total: 0 };
      },
    },
    plan(batch) {
      const next = new Map(live);
      const outcomes = batch.map(({ key, value }) => {
        if (key === null) return drop("no-key");
        if (value === null) return next.delete(key) ? emit() : drop("unknown");
        if (value.n === 13) throw new PermanentError("article.unreadable", "unlucky");
        if (value.n === 666) throw new Error("not thought of");
        next.set(key, value.n);
        return emit();
      });
      return planFor(next, outcomes, [...batch.keys()]);
    },
  });
  return { stage, memory: () => ({ live: new Map(live), ...published }), restores: () => restores };
};
