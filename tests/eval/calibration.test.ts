import { join } from "node:path";
import { confidenceOf, FEATURES, type Features } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { crossValidate, fitConfidence } from "./calibration.ts";
import { readFolder } from "./folder.ts";
import { fitLogistic } from "./logistic.ts";
import { createRandom } from "./random.ts";
import { foundFrom, reliabilityOf, renderReliability } from "./reliability.ts";
import { samplesOf } from "./samples.ts";

const NAMES = Object.keys(FEATURES) as (keyof Features)[];
const featuresOf = (values: Partial<Features>): Features => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, 0])) as Features),
  ...values,
});

/** Events of which those with details are right nine times in ten, the others five. */
const made = (count: number) => {
  const random = createRandom(5);
  return Array.from({ length: count }, (_, at) => {
    const details = at % 2;
    const right = random() < (details === 1 ? 0.9 : 0.5);
    return { text: `t${at}`, features: featuresOf({ details }), right, found: true, confidence: 0.5 };
  });
};

test("a logistic regression finds the odds that the rows were made with", () => {
  const rows = made(4_000).map(({ features, right }) => ({ x: [features.details], y: right ? 1 : 0 }));
  const [intercept = 0, weight = 0] = fitLogistic(rows, 1);
  expect(1 / (1 + Math.exp(-intercept))).toBeCloseTo(0.5, 1);
  expect(1 / (1 + Math.exp(-intercept - weight))).toBeCloseTo(0.9, 1);
});

describe("a table fitted to events", () => {
  const table = fitConfidence(made(600));
  test("is the same for the same events", () => expect(fitConfidence(made(600))).toEqual(table));
  test("gives the share that was right, and more to events with more for them", () => {
    expect(confidenceOf(featuresOf({ details: 1 }), table)).toBeCloseTo(0.9, 1);
    expect(confidenceOf(featuresOf({}), table)).toBeCloseTo(0.5, 1);
    const shares = table.points.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
  test("never holds for an event what can only speak against it", () => {
    const odd = made(300).map((sample) => ({ ...sample, features: featuresOf({ background: sample.right ? 1 : 0 }) }));
    expect(fitConfidence(odd).weights.background).toBe(0);
  });
  test("needs events", () => expect(() => fitConfidence([])).toThrow(RangeError));
  test("is not fitted to the events it is judged by", () => {
    const judged = crossValidate(made(200), 10);
    expect(judged).toHaveLength(200);
    expect(reliabilityOf(judged).calibrationError).toBeLessThan(0.1);
  });
});

test("reliability says what was given and what was right, bin by bin", () => {
  const judged = [
    { confidence: 0.92, right: true, found: true },
    { confidence: 0.94, right: false, found: true },
    { confidence: 1, right: false, found: false },
  ];
  const { bins, brier, calibrationError } = reliabilityOf(judged);
  expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 2, 1]);
  expect(bins[6]).toMatchObject({ said: expect.closeTo(0.93), right: 0.5, found: 1 });
  expect(brier).toBeCloseTo((0.08 ** 2 + 0.94 ** 2 + 1) / 3, 5);
  expect(calibrationError).toBeCloseTo((2 * 0.43 + 1) / 3, 5);
  expect(foundFrom(judged, 0.95)).toBe(0);
  expect(foundFrom([], 0.9)).toBeNull();
  expect(renderReliability("one folder", judged)).toContain("0.90 to 0.95       2    0.93    0.50    1.00");
});

/** Red after a change of the rules: fit the table anew with `node scripts/calibrate.ts`. */
describe("the confidence of events of our own corpus", () => {
  const samples = samplesOf(readFolder(join(import.meta.dirname, "corpus")));
  const shareRight = (part: readonly { readonly right: boolean }[]): number =>
    part.filter(({ right }) => right).length / part.length;
  test("holds: from each confidence up, nine in ten are meetings, and nearly that share is right in all it is rated by", () => {
    const levels = [0.6, 0.7, 0.8, 0.9].filter((level) => samples.some(({ confidence }) => confidence >= level));
    expect(levels.length).toBeGreaterThanOrEqual(2);
    for (const level of levels) {
      const surer = samples.filter(({ confidence }) => confidence >= level);
      expect(foundFrom(samples, level), `from ${level}`).toBeGreaterThanOrEqual(0.9);
      expect(shareRight(surer), `from ${level}`).toBeGreaterThanOrEqual(level - 0.1);
    }
  });
  test("is near the share that is right in what it was, whether it took place, the day and the sides", () => {
    expect(reliabilityOf(samples).calibrationError).toBeLessThan(0.1);
  });
  test("tells events apart: the surer half is right more often, and nobody is sure of everything", () => {
    const given = samples.toSorted((a, b) => a.confidence - b.confidence);
    const half = Math.floor(given.length / 2);
    expect(shareRight(given.slice(half))).toBeGreaterThan(shareRight(given.slice(0, half)));
    expect(given.filter(({ confidence }) => confidence >= 0.95).length).toBeLessThan(given.length / 2);
    expect(new Set(given.map(({ confidence }) => confidence)).size).toBeGreaterThan(5);
  });
});
