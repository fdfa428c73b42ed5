import { type ConfidenceTable, confidenceOf, FEATURES, type Features } from "@parley/extraction";
import { fitLogistic } from "./logistic.ts";
import { createRandom } from "./random.ts";
import type { Sample } from "./samples.ts";

const SEED = 20_250_318;

type Judged = Pick<Sample, "text" | "features" | "right">;

const round = (value: number): number => Math.round(1_000 * value) / 1_000;

/**
 * A table for the confidence of events, fitted to samples; the same samples give the same table. A weight below 0 says the opposite of what
 * its feature means, and is chance: the worst such feature goes, until there is none.
 * @throws RangeError if there are no samples.
 */
export const fitConfidence = (samples: readonly Judged[]): ConfidenceTable => {
  if (samples.length === 0) throw new RangeError("there are no events to fit the confidence to");
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

/** The samples, each with the confidence of a table fitted to the other of `folds` parts. */
export const crossValidate = <T extends Sample>(samples: readonly T[], folds: number): T[] =>
  partsOf(samples, folds).flatMap(({ own, others }) => {
    if (own.length === 0) return [];
    const table = fitConfidence(others);
    return own.map((sample) => ({ ...sample, confidence: confidenceOf(sample.features, table) }));
  });
