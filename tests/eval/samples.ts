import { readDocument } from "@parley/article";
import { explain, type Features } from "@parley/extraction";
import { align } from "./align.ts";
import type { EvalText } from "./folder.ts";
import { score } from "./score.ts";
import type { ScoredEvent } from "./scored-event.ts";

/** An event with what its confidence is read from, and whether it was right. */
export interface Sample {
  readonly text: string;
  readonly features: Features;
  /** It stands for a firm event of gold. */
  readonly found: boolean;
  /** It does, and says nothing else than gold about what it was, whether it took place, the day and the sides. */
  readonly right: boolean;
  /** By the committed table. */
  readonly confidence: number;
}

/** Slots of which one wrong answer makes it another meeting. */
const CORE = new Set(["kind", "status", "date", "party"]);

/** No slot of the core is wrong or invented; one that is left open is not wrong. */
const isRight = (gold: ScoredEvent, predicted: ScoredEvent): boolean =>
  score([{ id: "one", events: [gold] }], new Map([["one", [predicted]]])).misses.every(
    ({ slot, key }) => key === "missed" || !CORE.has(slot),
  );

const samplesIn = ({ gold, article }: EvalText): Sample[] => {
  const { events, features } = explain(readDocument(article));
  const { wanted, given, pairs, verdicts } = align(gold, events);
  return events.flatMap((event, at): Sample[] => {
    const own = features[at];
    if (own === undefined || event.confidence === null) return [];
    const common = { text: gold.id, features: own, confidence: event.confidence };
    const known = wanted[pairs.find(([, j]) => given[j] === event)?.[0] ?? -1];
    if (known !== undefined) return [{ ...common, found: true, right: isRight(known, event) }];
    return verdicts[at] === "invented" ? [{ ...common, found: false, right: false }] : [];
  });
};

/** The events of the texts, in their order. Background, borderline, possible and denied ones are left out: gold does not judge them. */
export const samplesOf = (texts: readonly EvalText[]): Sample[] => texts.flatMap(samplesIn);
