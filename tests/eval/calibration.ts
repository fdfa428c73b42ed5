import { type ConfidenceTable, confidenceOf, FEATURES, type Features, scoreOf } from "@parley/extraction";
import { fitLogistic } from "./logistic.ts";
import { createRandom } from "./random.ts";
import type { Sample } from "./samples.ts";

const BINS = 6; // of equally many events, so that each holds a score of them
const INNER_FOLDS = 5; // scores that the bins are read from are of events that the weights were not fitted to
const SHARE_MAX = 0.98; // rules are never sure
const PRIOR_COUNT = 4; // events of average rightness added to each bin: a bin of twenty right ones does not say "always"
const SEED = 20_250_318;

type Judged = Pick<Sample, "text" | "features" | "right">;
type Linear = Omit<ConfidenceTable, "points">;

const round = (value: number): number => Math.round(1_000 * value) / 1_000;

/** A weight below 0 says the opposite of what its feature means, and is chance: the worst such feature goes, until there is none. */
const fitLinear = (samples: readonly Judged[]): Linear => {
  let used = FEATURES;
  for (;;) {
    const rows = samples.map(({ features, right }) => ({ x: used.map((name) => features[name]), y: right ? 1 : 0 }));
    const [intercept = 0, ...fitted] = fitLogistic(rows, used.length);
    const lowest = Math.min(0, ...fitted);
    if (lowest === 0) {
      const weights = FEATURES.map((name) => [name, round(fitted[used.indexOf(name)] ?? 0)]);
      return { intercept: round(intercept), weights: Object.fromEntries(weights) as Features };
    }
    used = used.filter((_, at) => fitted[at] !== lowest);
  }
};

/** Texts in `folds` parts by chance, always the same; all events of a text are in one part. */
const partsOf = <T extends Judged>(samples: readonly T[], folds: number): { own: T[]; others: T[] }[] => {
  const random = createRandom(SEED);
  const texts = [...new Set(samples.map(({ text }) => text))].map((text) => ({ text, key: random() }));
  const part = new Map(texts.toSorted((a, b) => a.key - b.key).map(({ text }, at) => [text, at % folds]));
  return Array.from({ length: folds }, (_, fold) => ({
    own: samples.filter(({ text }) => part.get(text) === fold),
    others: samples.filter(({ text }) => part.get(text) !== fold),
  }));
};

interface Bin {
  readonly count: number;
  readonly score: number;
  readonly share: number;
}

const merge = (a: Bin, b: Bin): Bin => {
  const count = a.count + b.count;
  return {
    count,
    score: (a.score * a.count + b.score * b.count) / count,
    share: (a.share * a.count + b.share * b.count) / count,
  };
};

/** Bins of equally many events by score, neighbours joined until the share right rises with the score. */
const risingBins = (scored: readonly { readonly score: number; readonly right: boolean }[]): Bin[] => {
  const average = scored.filter(({ right }) => right).length / scored.length;
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const bins = Map.groupBy(sorted.entries(), ([at]) => Math.floor((BINS * at) / sorted.length));
  const rising: Bin[] = [];
  for (const bin of bins.values()) {
    const right = bin.filter(([, one]) => one.right).length;
    let next: Bin = {
      count: bin.length,
      score: bin.reduce((sum, [, one]) => sum + one.score, 0) / bin.length,
      share: (right + PRIOR_COUNT * average) / (bin.length + PRIOR_COUNT),
    };
    for (let last = rising.at(-1); last !== undefined && last.share >= next.share; last = rising.at(-1)) {
      next = merge(last, next);
      rising.pop();
    }
    rising.push(next);
  }
  return rising;
};

/**
 * A table for the confidence of events, fitted to samples; the same samples give the same table.
 * @throws RangeError if there are no samples.
 */
export const fitConfidence = (samples: readonly Judged[]): ConfidenceTable => {
  if (samples.length === 0) throw new RangeError("there are no events to fit the confidence to");
  const scored = partsOf(samples, INNER_FOLDS).flatMap(({ own, others }) => {
    const linear = fitLinear(others);
    return own.map(({ features, right }) => ({ score: scoreOf(features, linear), right }));
  });
  const points = risingBins(scored).map(({ score, share }) => ({
    score: round(score),
    share: round(Math.min(SHARE_MAX, share)),
  }));
  return { ...fitLinear(samples), points };
};

/** The samples, each with the confidence of a table fitted to the other of `folds` parts. */
export const crossValidate = (samples: readonly Sample[], folds: number): Sample[] =>
  partsOf(samples, folds).flatMap(({ own, others }) => {
    if (own.length === 0) return [];
    const table = fitConfidence(others);
    return own.map((sample) => ({ ...sample, confidence: confidenceOf(sample.features, table) }));
  });
