import type { EvalText } from "./folder.ts";
import { gapIntervals, type Interval, intervals, type Measure, measure, tallies } from "./interval.ts";
import type { ScoredEvent } from "./scored-event.ts";

const SAYS: readonly (readonly [keyof Measure, string])[] = [
  ["slotF1", "slot F1"],
  ["eventF1", "event F1"],
];

const percent = (share: number): string => (100 * share).toFixed(1);
const shown = (value: number, { low, high }: Interval): string =>
  `${percent(value).padStart(6)} [${percent(low)}, ${percent(high)}]`;

const line = (name: string, texts: number, cells: readonly string[]): string =>
  `${name.padEnd(14)}${String(texts).padStart(3)} texts  ${cells.join("  ")}`;

/** The two headline numbers with their 95 % intervals over texts, in one line. */
export const renderIntervals = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
  name = "95 %",
): string => {
  const all = tallies(texts, predictions);
  const value = measure(all);
  const around = intervals(all);
  return line(
    name,
    texts.length,
    SAYS.map(([key, says]) => `${says}${shown(value[key], around[key])}`),
  );
};

/**
 * The texts that `isHeldOut` names and the others apart, each with intervals, and whether the gap between them is more than chance.
 * @throws RangeError if one of the parts is empty.
 */
export const renderHoldOut = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
  isHeldOut: (id: string) => boolean,
): string => {
  const held = texts.filter(({ gold }) => isHeldOut(gold.id));
  const rest = texts.filter(({ gold }) => !isHeldOut(gold.id));
  if (held.length === 0 || rest.length === 0) throw new RangeError("--hold-out leaves one part without texts");
  const seen = tallies(rest, predictions);
  const unseen = tallies(held, predictions);
  const gap = gapIntervals(seen, unseen);
  const [a, b] = [measure(seen), measure(unseen)];
  return [
    renderIntervals(rest, predictions, "the others"),
    renderIntervals(held, predictions, "held out"),
    ...SAYS.map(([key, says]) => {
      const isChance = gap[key].low <= 0 && gap[key].high >= 0;
      return `gap ${says.padEnd(9)}${shown(a[key] - b[key], gap[key])}: ${isChance ? "may be chance" : "more than chance"}`;
    }),
  ].join("\n");
};
