import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";
import { CONFIDENCE } from "./confidence-table.ts";

const OPENING_SENTENCES = 4; // headline, lead and what explains it
const FEW_STATES = 3; // two sides and where they met; a text about more tells more, and whose is whose is less clear

/** "will meet", "were due to meet"; not "the result was as good as hoped". */
const PLANS = /\b(?:will|would|plans?|planned|scheduled|due|expected|(?:is|are|set) to)\b/i;

/** Verbs with one side before them and the other behind; a guest received, a visit and talks named by a noun leave more open. */
const DIRECT: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.spoke-with",
  "event.phone-call",
  "event.called-on",
  "event.co-chaired",
]);

/** What of a text bears on each of its meetings. */
interface Survey {
  readonly draft: Draft;
  /** States and organisations that it speaks of. */
  readonly parties: ReadonlySet<string>;
  /** Days that its opening names. */
  readonly days: ReadonlySet<string>;
}

const surveyOf = (draft: Draft): Survey => {
  const { sentences, mentions } = draft;
  const told = sentences.filter(({ zone }) => zone !== "furniture");
  return {
    draft,
    parties: new Set(told.flatMap(({ index }) => (mentions[index]?.parties ?? []).map(({ party }) => party))),
    days: new Set(
      openingOf(sentences, OPENING_SENTENCES)
        .flatMap(({ index }) => mentions[index]?.dates ?? [])
        .filter(({ precision }) => precision === "day" || precision === "range")
        .map(({ date }) => date),
    ),
  };
};

/** Of each side somebody is named. */
const isRepresented = ({ people, parties }: Frame, { people: known }: Draft): boolean => {
  const sides = new Set(people.map(({ person }) => known[person]?.country?.party ?? known[person]?.organisation));
  return parties.every(({ value }) => sides.has(value));
};

/** What the confidence is read from: each is of a kind that any text has, and where it holds, the event is right more often. */
const READERS = {
  /** It took place, and no sentence that tells it speaks of what is to come: plans are told with conditions, and come to nothing. */
  asPast: ({ status, triggers }) => status === "held" && !triggers.some(({ sentence }) => PLANS.test(sentence.text)),
  /** "X met Y": a verb between its sides tells it, and of each side somebody is named. */
  direct: (frame, { draft }) => frame.triggers.some(({ rule }) => DIRECT.has(rule)) && isRepresented(frame, draft),
  /** The opening names no day beside the meeting's: none can have been taken for it. */
  oneDay: ({ date }, { days }) => [...days].every((day) => day === date?.date),
  /** The text is about few states. */
  fewStates: (_, { parties }) => parties.size <= FEW_STATES,
  /** The text speaks of no state but its sides: none can have been taken for one. */
  noOthers: (frame, { parties }) => {
    const sides = new Set(frame.parties.map(({ value }) => value));
    return [...parties].every((party) => sides.has(party));
  },
} as const satisfies Readonly<Record<string, (frame: Frame, survey: Survey) => boolean>>;

type Feature = keyof typeof READERS;
/** 1 where it holds, else 0. */
export type Features = Readonly<Record<Feature, number>>;

/** Their names, in the order of the table. */
export const FEATURES = Object.keys(READERS) as readonly Feature[];

/** A function that reads the features of the meetings of one document, as they are assembled. */
export const createFeatures = (draft: Draft): ((frame: Frame) => Features) => {
  const survey = surveyOf(draft);
  return function featuresOf(frame) {
    const read = FEATURES.map((feature) => [feature, READERS[feature](frame, survey) ? 1 : 0] as const);
    return Object.fromEntries(read) as Record<Feature, number>;
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
  FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], intercept);

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
