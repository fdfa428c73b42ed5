import { extractArticle } from "@parley/extraction";
import type { EvalText } from "./folder.ts";
import { rates, type Score, score, slotF1 } from "./score.ts";
import type { ScoredEvent } from "./scored-event.ts";

/** What the extractor makes of each text, by text id. */
export const predict = (texts: readonly EvalText[]): Map<string, readonly ScoredEvent[]> =>
  new Map(texts.map(({ gold, article }) => [gold.id, extractArticle(article).events]));

export const scoreTexts = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
): Score =>
  score(
    texts.map(({ gold }) => gold),
    predictions,
  );

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

const slotLines = ({ slots }: Score): string[] =>
  Object.entries(slots).map(([slot, tally]) => {
    const { precision, recall, f1 } = rates(tally);
    const counts = [tally.right, tally.wrong, tally.missed, tally.invented]
      .map((count) => String(count).padStart(5))
      .join(" ");
    return `${slot.padEnd(14)}${percent(precision)} ${percent(recall)} ${percent(f1)}  ${counts}`;
  });

/** Outlets of one text are one line: what one text scored says little, and of some texts nobody is to know it. */
const outletLines = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
): string[] => {
  const groups = [...Map.groupBy(texts, ({ outlet }) => outlet)];
  const singles = groups.filter(([, own]) => own.length === 1).flatMap(([, own]) => own);
  const rows: [string, EvalText[]][] = [
    ...groups.filter(([, own]) => own.length > 1),
    ...(singles.length > 0 ? [["outlets of one text", singles] as [string, EvalText[]]] : []),
  ];
  return rows.map(([outlet, own]) => {
    const result = scoreTexts(own, predictions);
    return `${outlet.slice(0, 34).padEnd(35)}${String(own.length).padStart(3)} texts  events ${percent(rates(result.events).f1)}  slots ${percent(slotF1(result))}`;
  });
};

/** The last lines of a score: negatives and the two headline numbers. */
export const renderHeadline = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
): string => {
  const result = scoreTexts(texts, predictions);
  const { precision, recall, f1 } = rates(result.events);
  const { right, missed, invented } = result.events;
  return [
    `negatives     ${result.negatives.falseAlarmTexts} of ${result.negatives.texts} texts raised a false alarm`,
    `events        P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  (${right} right, ${missed} missed, ${invented} invented)`,
    `SLOT F1 ${(100 * slotF1(result)).toFixed(1)}`,
  ].join("\n");
};

/** A score as text for people: slots, outlets, negatives, the two headline numbers. */
export const renderScore = (
  texts: readonly EvalText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
): string =>
  [
    "slot          precision recall     F1   right wrong missed invented",
    ...slotLines(scoreTexts(texts, predictions)),
    "",
    ...outletLines(texts, predictions),
    "",
    renderHeadline(texts, predictions),
  ].join("\n");
