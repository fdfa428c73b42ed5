import type { EvalText } from "./folder.ts";
import { createRandom } from "./random.ts";
import { rates, score, slotTotal } from "./score.ts";
import type { ScoredEvent, Tally } from "./scored-event.ts";

const ROUNDS = 2_000; // ends of the interval move by less than a point from seed to seed
const SEED = 20_250_318;
const TAIL = 0.025; // of each side: 95 % between them

/** What one text adds to the two headline numbers. */
interface TextTally {
  readonly slots: Tally;
  readonly events: Tally;
}
export interface Measure {
  /** 0..1. */
  readonly slotF1: number;
  readonly eventF1: number;
}
export interface Interval {
  readonly low: number;
  readonly high: number;
}
export interface MeasureIntervals {
  readonly slotF1: Interval;
  readonly eventF1: Interval;
}

const KEYS = ["right", "wrong", "missed", "invented"] as const;

/** A tally for each text, in their order. */
export const tallies = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
): TextTally[] =>
  texts.map(({ gold }) => {
    const result = score([gold], predictions);
    return { slots: slotTotal(result), events: result.events };
  });

const f1Of = (all: readonly Tally[]): number => {
  const total: Tally = { right: 0, wrong: 0, missed: 0, invented: 0 };
  for (const tally of all) for (const key of KEYS) total[key] += tally[key];
  return rates(total).f1;
};

export const measure = (all: readonly TextTally[]): Measure => ({
  slotF1: f1Of(all.map(({ slots }) => slots)),
  eventF1: f1Of(all.map(({ events }) => events)),
});

const middle = (values: readonly number[]): Interval => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(TAIL), high: at(1 - TAIL) };
};

const middles = (rounds: readonly Measure[]): MeasureIntervals => ({
  slotF1: middle(rounds.map(({ slotF1 }) => slotF1)),
  eventF1: middle(rounds.map(({ eventF1 }) => eventF1)),
});

const resample = <T>(all: readonly T[], random: () => number): T[] =>
  all.map(() => all[Math.floor(random() * all.length)] as T);

const rounds = <T>(seed: number, each: (random: () => number) => T): T[] => {
  const random = createRandom(seed);
  return Array.from({ length: ROUNDS }, () => each(random));
};

/** Bootstrap 95 % intervals over texts: how far the numbers would move with other texts of the same kind. */
export const intervals = (all: readonly TextTally[], seed = SEED): MeasureIntervals =>
  middles(rounds(seed, (random) => measure(resample(all, random))));

/** The same for what `a` is ahead of `b`, each resampled by itself; an interval without 0 is hardly chance. */
export const gapIntervals = (a: readonly TextTally[], b: readonly TextTally[], seed = SEED): MeasureIntervals =>
  middles(
    rounds(seed, (random) => {
      const x = measure(resample(a, random));
      const y = measure(resample(b, random));
      return { slotF1: x.slotF1 - y.slotF1, eventF1: x.eventF1 - y.eventF1 };
    }),
  );
