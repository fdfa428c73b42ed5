import type { GoldText, ScoredEvent } from "./scored-event.ts";
import { pair, sameDate, sameParty, samePerson, tokenF1 } from "./similarity.ts";

const UNFIRM = new Set(["possible", "denied"]); // neither side is scored; a firm event where gold has only these is a false alarm
const EVENT_FLOOR = 0.3;

/** What became of a predicted event: `excused` is background or borderline, `unscored` a rumour or a denial. */
export type Verdict = "right" | "invented" | "excused" | "unscored";

export interface Alignment {
  /** Firm events of gold that are neither borderline nor excused. */
  readonly wanted: readonly ScoredEvent[];
  /** Predicted events that count. */
  readonly given: readonly ScoredEvent[];
  /** Indexes into `wanted` and `given`. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The text reports no firm meeting, borderline ones included. */
  readonly isNegative: boolean;
  /** One for each predicted event, in their order. */
  readonly verdicts: readonly Verdict[];
}

const overlap = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): number =>
  a.length === 0 || b.length === 0
    ? 0
    : (2 * pair(a, b, (x, y) => (same(x, y) ? 1 : 0), 1).length) / (a.length + b.length);
const namesOf = (event: ScoredEvent): string[] => (event.participants ?? []).map(({ name }) => name);

const eventSimilarity = (gold: ScoredEvent, predicted: ScoredEvent): number => {
  const people = overlap(namesOf(gold), namesOf(predicted), samePerson);
  const parties = overlap(gold.parties ?? [], predicted.parties ?? [], sameParty);
  const mechanism = gold.mechanism && predicted.mechanism ? tokenF1(gold.mechanism.name, predicted.mechanism.name) : 0;
  if (Math.max(people, parties, mechanism >= 0.6 ? mechanism : 0) < 0.34) return 0;
  const date = gold.date && predicted.date && sameDate(gold.date, predicted.date) ? 0.6 : 0;
  const rest = (gold.kind === predicted.kind ? 0.3 : 0) + (gold.status === predicted.status ? 0.2 : 0);
  return 2 * people + parties + mechanism + date + rest;
};

const isFirm = ({ status }: ScoredEvent): boolean => !UNFIRM.has(status);

/** Which predicted event stands for which of gold. Firm events of gold are served before optional ones. */
export const align = ({ events, optional = [] }: GoldText, predicted: readonly ScoredEvent[]): Alignment => {
  const every = events.filter(isFirm);
  const everyPredicted = predicted.filter(isFirm);
  const firm = pair(every, everyPredicted, eventSimilarity, EVENT_FLOOR);
  const spare = everyPredicted.map((_, j) => j).filter((j) => !firm.some(([, taken]) => taken === j));
  const excused = new Set(
    pair(
      optional,
      spare.flatMap((j) => everyPredicted[j] ?? []),
      eventSimilarity,
      EVENT_FLOOR,
    ).map(([, k]) => spare[k]),
  );
  for (const [i, j] of firm) if (every[i]?.borderline) excused.add(j);
  const wanted = every.filter(({ borderline }) => !borderline);
  const given = everyPredicted.filter((_, j) => !excused.has(j));
  const pairs = pair(wanted, given, eventSimilarity, EVENT_FLOOR);
  const right = new Set(pairs.map(([, j]) => given[j]));
  const verdicts = predicted.map((event): Verdict => {
    if (!isFirm(event)) return "unscored";
    if (right.has(event)) return "right";
    return given.includes(event) ? "invented" : "excused";
  });
  return { wanted, given, pairs, isNegative: every.length === 0, verdicts };
};
