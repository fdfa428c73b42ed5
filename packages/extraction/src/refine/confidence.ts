import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";
import { CONFIDENCE } from "./confidence-table.ts";

const LEAD_SENTENCES = 3; // headlines and captions among them
const FEW_DAYS = 2; // the meeting's and the report's
const FEW_STATES = 3; // two sides and where they met; a text about more tells more, and whose is whose is less clear

/** "will meet", "was due to meet"; not "a meeting without preconditions". */
const PLANS = /\b(?:will|would|plans?|planned|scheduled|due|expected|(?:is|are|set) to)\b/i;
/** "on a visit to Lima", "arrived for talks"; not "a touring company". */
const JOURNEY = /\b(?:visit(?:s|ed|ing)?|trip|tour|travel(?:s|l?ed|l?ing)?|arriv(?:e|es|ed|al|ing))\b/i;

/** Verbs with one side before them and the other behind; a guest received, a visit and talks named by a noun leave more open. */
const DIRECT: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.spoke-with",
  "event.phone-call",
  "event.called-on",
  "event.co-chaired",
]);

/** What of a document bears on each of its meetings. */
interface Survey {
  readonly draft: Draft;
  readonly lead: ReadonlySet<Sentence>;
  readonly days: ReadonlySet<string>;
  /** How often it names each state and organisation. */
  readonly named: ReadonlyMap<string, number>;
}

const surveyOf = (draft: Draft): Survey => {
  const days = new Set<string>();
  const named = new Map<string, number>();
  for (const { index, zone } of draft.sentences) {
    const mentions = zone === "furniture" ? undefined : draft.mentions[index];
    for (const { party } of mentions?.parties ?? []) named.set(party, (named.get(party) ?? 0) + 1);
    for (const { date, precision } of mentions?.dates ?? [])
      if (precision === "day" || precision === "range") days.add(date);
  }
  return { draft, lead: new Set(openingOf(draft.sentences, LEAD_SENTENCES)), days, named };
};

const saysNot = (pattern: RegExp, { triggers }: Frame): boolean =>
  !triggers.some(({ sentence }) => pattern.test(sentence.text));

const sidesOf = ({ parties }: Frame): Set<string> => new Set(parties.map(({ value }) => value));

/** Somebody is named of each side. */
const isRepresented = (frame: Frame, { people }: Draft): boolean => {
  const acting = new Set(
    frame.people.map(({ person }) => people[person]?.country?.party ?? people[person]?.organisation),
  );
  return [...sidesOf(frame)].every((side) => acting.has(side));
};

/** What the confidence is read from: each is of a kind that any text has, and where it holds, the event is right more often. */
const READERS = {
  /** It took place, and no sentence that tells it speaks of what is to come: plans are told with conditions, and come to nothing. */
  asPast: (frame) => frame.status === "held" && saysNot(PLANS, frame),
  /** No sentence that tells it speaks of a journey: where a visit ends and a meeting begins is told least clearly. */
  noJourney: (frame) => saysNot(JOURNEY, frame),
  /** It is told where the news stands. */
  inLead: ({ triggers }, { lead }) => triggers.some(({ sentence }) => lead.has(sentence)),
  /** Of each side somebody is named. */
  represented: (frame, { draft }) => isRepresented(frame, draft),
  /** So it is, and "X met Y", a verb between the sides, tells it. */
  direct: (frame, { draft }) => isRepresented(frame, draft) && frame.triggers.some(({ rule }) => DIRECT.has(rule)),
  /** The text names few days: hardly another can have been taken for the meeting's. */
  fewDays: (_, { days }) => days.size <= FEW_DAYS,
  /** It names few states. */
  fewStates: (_, { named }) => named.size <= FEW_STATES,
  /** It names no state oftener than one of the sides: they are what it is about. */
  mostNamed: (frame, { named }) => {
    const sides = sidesOf(frame);
    const least = Math.min(...[...sides].map((side) => named.get(side) ?? 0));
    return [...named].every(([party, count]) => sides.has(party) || count <= least);
  },
  /** It speaks of no state but the sides: none can have been taken for one. */
  noOthers: (frame, { named }) => {
    const sides = sidesOf(frame);
    return [...named.keys()].every((party) => sides.has(party));
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

/** Log odds of an event for which nothing holds, and what each feature adds; no weight is below 0, so more for an event never means less. */
export interface ConfidenceTable {
  readonly intercept: number;
  readonly weights: Features;
}

/** 0..1, two digits: of events like this one, the share that is expected to be right. */
export const confidenceOf = (features: Features, { intercept, weights }: ConfidenceTable = CONFIDENCE): number => {
  const score = FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], intercept);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
};
