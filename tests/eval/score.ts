import type { GoldText, ScoredEvent, Tally } from "./scored-event.ts";
import { align } from "./align.ts";
import { fold, pair, sameDate, sameParty, samePerson, tokenF1 } from "./similarity.ts";

export interface Miss {
  readonly text: string;
  readonly slot: string;
  readonly key: keyof Tally;
  readonly gold?: unknown;
  readonly predicted?: unknown;
}
export interface Score {
  readonly events: Tally;
  readonly negatives: { texts: number; falseAlarmTexts: number };
  readonly slots: Readonly<Record<string, Tally>>;
  readonly misses: readonly Miss[];
}

/** Reported, but not in the headline number: careful readers disagree on their wording. */
const OPEN = new Set(["topic", "outcome", "venue", "role"]);

const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0, invented: 0 });
const wordsOf = (items: ScoredEvent["topics"]): string[] =>
  (items ?? []).map((item) => (typeof item === "string" ? item : item.text));
const allows = (alternatives: string | readonly string[] | undefined, value: string): boolean =>
  [alternatives].flat().includes(value);

const createCounter = () => {
  const slots: Record<string, Tally> = {};
  const misses: Miss[] = [];
  const count = (text: string, slot: string, key: keyof Tally, gold: unknown, predicted: unknown): void => {
    (slots[slot] ??= emptyTally())[key] += 1;
    if (key !== "right") misses.push({ text, slot, key, gold, predicted });
  };
  const value = <T>(
    text: string,
    slot: string,
    gold: T | null | undefined,
    predicted: T | null | undefined,
    same = (a: T, b: T) => a === b,
  ) => {
    const hasGold = gold != null && gold !== "";
    const hasPredicted = predicted != null && predicted !== "";
    if (!hasGold && !hasPredicted) return;
    const key = hasGold && hasPredicted ? (same(gold, predicted) ? "right" : "wrong") : hasGold ? "missed" : "invented";
    count(text, slot, key, gold, predicted);
  };
  const list = (
    text: string,
    slot: string,
    gold: readonly string[],
    predicted: readonly string[],
    same: (a: string, b: string) => boolean,
  ) => {
    const pairs = pair(gold, predicted, (a, b) => (same(a, b) ? 1 + tokenF1(a, b) : 0), 1);
    for (const [i, j] of pairs) count(text, slot, "right", gold[i], predicted[j]);
    for (const [i, item] of gold.entries())
      if (!pairs.some(([g]) => g === i)) count(text, slot, "missed", item, undefined);
    for (const [j, item] of predicted.entries())
      if (!pairs.some(([, p]) => p === j)) count(text, slot, "invented", undefined, item);
    return pairs;
  };
  return { slots, misses, value, list };
};
type Counter = ReturnType<typeof createCounter>;

const scoreEvent = ({ value, list }: Counter, text: string, g: ScoredEvent | null, p: ScoredEvent | null): void => {
  value(text, "kind", g?.kind, p?.kind, (a, b) => a === b || allows(g?.kind_alt, b));
  value(text, "status", g?.status, p?.status, (a, b) => a === b || allows(g?.status_alt, b));
  if (!g?.date_inferred) value(text, "date", g?.date, p?.date, sameDate);
  value(text, "mechanism", g?.mechanism?.name, p?.mechanism?.name, (a, b) => tokenF1(a, b) >= 0.6);
  value(text, "ordinal", g?.mechanism?.ordinal, p?.mechanism?.ordinal);
  const sameFold = (a: string, b: string) => fold(a) === fold(b);
  value(text, "city", g?.place?.city, p?.place?.city, sameFold);
  value(text, "country", g?.place?.country, p?.place?.country, sameFold);
  value(text, "venue", g?.place?.venue, p?.place?.venue, (a, b) => tokenF1(a, b) >= 0.5);
  list(text, "party", g?.parties ?? [], p?.parties ?? [], sameParty);
  const gold = g?.participants ?? [];
  const predicted = p?.participants ?? [];
  const people = list(
    text,
    "participant",
    gold.map(({ name }) => name),
    predicted.map(({ name }) => name),
    samePerson,
  );
  for (const [i, j] of people) {
    value(text, "title", gold[i]?.title, predicted[j]?.title, (a, b) => tokenF1(a, b) >= 0.5);
    value(text, "nationality", gold[i]?.country, predicted[j]?.country);
    value(text, "role", gold[i]?.role, predicted[j]?.role);
  }
  const alike = (a: string, b: string) => tokenF1(a, b) >= 0.4;
  list(text, "topic", wordsOf(g?.topics), wordsOf(p?.topics), alike);
  list(text, "outcome", wordsOf(g?.outcomes), wordsOf(p?.outcomes), alike);
};

/** Scores predicted events against gold, text by text; a text without a prediction has none. */
export const score = (gold: readonly GoldText[], predictions: ReadonlyMap<string, readonly ScoredEvent[]>): Score => {
  const counter = createCounter();
  const tally = emptyTally();
  const negatives = { texts: 0, falseAlarmTexts: 0 };
  for (const text of gold) {
    const { id } = text;
    const { wanted, given, pairs, isNegative } = align(text, predictions.get(id) ?? []);
    if (isNegative) negatives.texts += 1;
    if (isNegative && given.length > 0) negatives.falseAlarmTexts += 1;
    tally.right += pairs.length;
    for (const [i, j] of pairs) scoreEvent(counter, id, wanted[i] ?? null, given[j] ?? null);
    const title = (event: ScoredEvent) => `${event.kind} ${event.parties?.join(",")} ${event.date}`;
    for (const [i, event] of wanted.entries()) {
      if (pairs.some(([g]) => g === i)) continue;
      tally.missed += 1;
      counter.misses.push({ text: id, slot: "EVENT", key: "missed", gold: title(event) });
      scoreEvent(counter, id, event, null);
    }
    for (const [j, event] of given.entries()) {
      if (pairs.some(([, p]) => p === j)) continue;
      tally.invented += 1;
      counter.misses.push({ text: id, slot: "EVENT", key: "invented", predicted: title(event) });
      scoreEvent(counter, id, null, event);
    }
  }
  return { events: tally, negatives, slots: counter.slots, misses: counter.misses };
};

/** 0..1 each. */
export const rates = ({ right, wrong, missed, invented }: Tally): { precision: number; recall: number; f1: number } => {
  const precision = right / (right + wrong + invented || 1);
  const recall = right / (right + wrong + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
};

/** All slots but the open ones in one tally. */
export const slotTotal = ({ slots }: Pick<Score, "slots">): Tally => {
  const total = emptyTally();
  for (const [slot, tally] of Object.entries(slots)) {
    if (OPEN.has(slot)) continue;
    for (const key of ["right", "wrong", "missed", "invented"] as const) total[key] += tally[key];
  }
  return total;
};

/** The headline: micro F1 over all slots but the open ones, 0..1. */
export const slotF1 = (result: Pick<Score, "slots">): number => rates(slotTotal(result)).f1;
