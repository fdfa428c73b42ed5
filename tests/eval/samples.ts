import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readDocument } from "@parley/article";
import { confidenceOf, explain, FEATURES, type Features } from "@parley/extraction";
import { z } from "zod";
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

const FirstSeen = z.strictObject({
  text: z.string(),
  found: z.boolean(),
  right: z.boolean(),
  features: z.strictObject(Object.fromEntries(FEATURES.map((name) => [name, z.union([z.literal(0), z.literal(1)])]))),
});

const FILE = "first-seen.jsonl";

/**
 * The events that the rules made of a folder's texts when they first saw them, as its first-seen.jsonl keeps them, if it has one. A text that
 * rules were written with says too much good of them. Texts are named as readFolders names them.
 * @throws ZodError if a line has not just the features of today.
 */
export const readFirstSeen = (folders: readonly string[]): Sample[] =>
  folders.flatMap((folder) => {
    const path = join(folder, FILE);
    const lines = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
    return lines.map((line): Sample => {
      const { text, ...seen } = FirstSeen.parse(JSON.parse(line));
      const features = seen.features as Features;
      const name = folders.length < 2 ? text : `${basename(resolve(folder))}/${text}`;
      return { ...seen, text: name, features, confidence: confidenceOf(features) };
    });
  });

/** The line of first-seen.jsonl that keeps a sample. */
export const firstSeenLine = ({ text, found, right, features }: Sample): string =>
  JSON.stringify({ text, found, right, features });
