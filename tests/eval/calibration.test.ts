import { readFileSync } from "node:fs";
import { join } from "node:path";
import { confidenceOf, FEATURES, type Features } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { crossValidate, fitConfidence } from "./calibration.ts";
import { readFolder } from "./folder.ts";
import { fitLogistic } from "./logistic.ts";
import { createRandom } from "./random.ts";
import { doubtsOf, reliabilityOf, renderReliability } from "./reliability.ts";
import { firstSeenLine, readFirstSeen, samplesOf } from "./samples.ts";

const featuresOf = (values: Partial<Features>): Features => ({
  ...(Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features),
  ...values,
});

/** Events of which those told directly are right nine times in ten, the others five. */
const made = (count: number) => {
  const random = createRandom(5);
  return Array.from({ length: count }, (_, at) => {
    const direct = at % 2;
    const right = random() < (direct === 1 ? 0.9 : 0.5);
    return { text: `t${at}`, features: featuresOf({ direct }), right, found: true, confidence: 0.5 };
  });
};

test("a logistic regression finds the odds that the rows were made with", () => {
  const rows = made(4_000).map(({ features, right }) => ({ x: [features.direct], y: right ? 1 : 0 }));
  const [intercept = 0, weight = 0] = fitLogistic(rows, 1);
  expect(1 / (1 + Math.exp(-intercept))).toBeCloseTo(0.5, 1);
  expect(1 / (1 + Math.exp(-intercept - weight))).toBeCloseTo(0.9, 1);
});

describe("a table fitted to events", () => {
  const table = fitConfidence(made(2_000));
  test("is the same for the same events", () => expect(fitConfidence(made(2_000))).toEqual(table));
  test("gives the share that was right, and more to events with more for them", () => {
    expect(confidenceOf(featuresOf({ direct: 1 }), table)).toBeCloseTo(0.9, 1);
    expect(confidenceOf(featuresOf({}), table)).toBeCloseTo(0.5, 1);
  });
  test("never holds against an event what can only speak for it", () => {
    const odd = made(300).map((sample) => ({ ...sample, features: featuresOf({ noOthers: sample.right ? 0 : 1 }) }));
    expect(fitConfidence(odd).weights.noOthers).toBe(0);
  });
  test("needs events", () => expect(() => fitConfidence([])).toThrow(RangeError));
  test("is not fitted to the events it is judged by", () => {
    const judged = crossValidate(made(600), 10);
    expect(judged).toHaveLength(600);
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
  expect(renderReliability("one folder", judged)).toContain("0.90 to 0.95       2    0.93    0.50    1.00");
});

describe("confidence can be believed", () => {
  /** `count` events given `confidence`, of which so many are right. */
  const given = (confidence: number, count: number, right: number) =>
    Array.from({ length: count }, (_, at) => ({ confidence, right: at < right, found: true }));
  const good = [...given(0.5, 30, 15), ...given(0.75, 30, 22), ...given(0.95, 30, 29)];
  test("if it rises with what is right, and the sure ones are", () => expect(doubtsOf(good)).toEqual([]));
  test.each([
    ["nobody is sure", [...given(0.5, 30, 15), ...given(0.7, 30, 22), ...given(0.79, 30, 26)], "0 of 90"],
    ["hardly anybody is sure", [...given(0.5, 30, 15), ...given(0.75, 30, 22), ...given(0.95, 3, 3)], "3 of 63"],
    [
      "the sure ones are wrong",
      [...given(0.5, 30, 15), ...given(0.75, 30, 21), ...given(0.91, 30, 23)],
      "23 of the 30",
    ],
    ["it falls", [...given(0.55, 30, 16), ...given(0.6, 30, 15), ...given(0.95, 30, 29)], "0.53, 0.50, 0.97"],
    ["it is always the same", given(0.95, 90, 86), "the least sure third"],
    ["it is far off", [...given(0.2, 30, 15), ...given(0.5, 30, 22), ...given(0.95, 30, 29)], "calibration error"],
  ])("not if %s", (_, judged, doubt) => expect(doubtsOf(judged).join()).toContain(doubt));
});

/** Red after a change of the rules: fit the table anew with `node scripts/calibrate.ts`. */
describe("the confidence of events of texts that no rule had seen can be believed", () => {
  const corpus = join(import.meta.dirname, "corpus");
  const today = samplesOf(readFolder(corpus));
  const first = readFirstSeen([corpus]);
  test("as it is given", () => expect(doubtsOf(first)).toEqual([]));
  test("by tables that were fitted to other texts", () => expect(doubtsOf(crossValidate(first, 10))).toEqual([]));
  test("and it tells many kinds of telling apart", () => {
    expect(new Set(today.map(({ confidence }) => confidence)).size).toBeGreaterThan(10);
  });
  test("and what is kept of a text as first seen can be read back", () => {
    const kept = readFileSync(join(corpus, "first-seen.jsonl"), "utf8").trim().split("\n");
    expect(first.map(firstSeenLine)).toEqual(kept);
    const known = new Set(readFolder(corpus).map(({ gold }) => gold.id));
    expect(first.filter(({ text }) => !known.has(text))).toEqual([]);
  });
});
