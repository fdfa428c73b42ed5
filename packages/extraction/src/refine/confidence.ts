import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { CONFIDENCE } from "./confidence-table.ts";

const TOLD_MAX = 4; // the fifth telling adds nothing

/** What the confidence is read from: each 0 to 1, cheap, and of a kind that any text has; and whether it speaks for the event or against. */
export const FEATURES = {
  /** How many sentences tell it. */
  toldAgain: "for",
  /** Of both sides somebody is named with his state. */
  bothNamed: "for",
  dateExplicit: "for",
  /** A numbered session of a standing body. */
  sessionNumber: "for",
  /** Something is told that was said, discussed or agreed there. */
  details: "for",
  background: "against",
  planned: "against",
  /** A visit: where it ends and a meeting begins is told least clearly. */
  journey: "against",
} as const satisfies Readonly<Record<string, "for" | "against">>;
type Feature = keyof typeof FEATURES;
export type Features = Readonly<Record<Feature, number>>;

const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

const bit = (value: boolean): number => (value ? 1 : 0);

/** The features of a meeting as it is assembled. */
export const featuresOf = (frame: Frame, draft: Draft): Features => {
  const { triggers, people, date, mechanism, status } = frame;
  const sentences = new Set(triggers.map(({ sentence }) => sentence.index)).size;
  const sides = new Set(
    people.map(({ person }) => draft.people[person]?.country?.party).filter((party) => party !== undefined),
  ).size;
  return {
    toldAgain: (Math.min(sentences, TOLD_MAX) - 1) / (TOLD_MAX - 1),
    bothNamed: bit(sides >= 2),
    dateExplicit: bit(date?.basis === "explicit"),
    sessionNumber: bit(mechanism?.ordinal != null),
    details: bit(frame.statements.length + frame.topics.length + frame.outcomes.length > 0),
    background: bit(frame.background),
    planned: bit(status === "scheduled" || status === "possible"),
    journey: bit(frame.kind === "visit"),
  };
};

/** Weights of a logistic score, and what share of events with such a score was right: points of a rising line. */
export interface ConfidenceTable {
  readonly intercept: number;
  readonly weights: Features;
  /** Scores rise, so do shares; between two points the line is straight, beyond the ends it is level. */
  readonly points: readonly { readonly score: number; readonly share: number }[];
}

/** Log odds before they are held against what was right. */
export const scoreOf = (features: Features, { intercept, weights }: Omit<ConfidenceTable, "points">): number =>
  FEATURE_NAMES.reduce((sum, feature) => sum + weights[feature] * features[feature], intercept);

/** 0..1, two digits: of events like this one, the share that is expected to be right. */
export const confidenceOf = (features: Features, table: ConfidenceTable = CONFIDENCE): number => {
  const score = scoreOf(features, table);
  const { points } = table;
  const at = points.findIndex((point) => point.score >= score);
  const [low, high] = at < 0 ? [points.at(-1), points.at(-1)] : [points[Math.max(0, at - 1)], points[at]];
  if (low === undefined || high === undefined) throw new Error("the confidence table has no points");
  const width = high.score - low.score;
  const share = width === 0 ? high.share : low.share + ((high.share - low.share) * (score - low.score)) / width;
  return Math.round(100 * share) / 100;
};
