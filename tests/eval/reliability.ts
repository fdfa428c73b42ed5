/** An event's confidence, and whether it was right: there is such a meeting (`found`), and its core is so (`right`). */
export interface Judged {
  readonly confidence: number;
  readonly found: boolean;
  readonly right: boolean;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]; // finer where most events are; 1.01 takes 1 in

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence; null without events. */
  readonly said: number | null;
  /** Share that was right; null without events. */
  readonly right: number | null;
  /** Share of which there is such a meeting; null without events. */
  readonly found: number | null;
}
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Mean squared distance of confidence from 0 or 1. */
  readonly brier: number;
  /** Mean distance of confidence from the share right, over events by bin. */
  readonly calibrationError: number;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far confidence can be believed, by bins of it. */
export const reliabilityOf = (judged: readonly Judged[]): Reliability => {
  const bins = EDGES.slice(0, -1).map((from, at) => {
    const to = EDGES[at + 1] ?? 1;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return {
      from,
      to: Math.min(1, to),
      count: own.length,
      said: mean(own.map(({ confidence }) => confidence)),
      right: mean(own.map(({ right }) => (right ? 1 : 0))),
      found: mean(own.map(({ found }) => (found ? 1 : 0))),
    };
  });
  const gaps = bins.map(({ count, said, right }) => count * Math.abs((said ?? 0) - (right ?? 0)));
  return {
    bins,
    brier: mean(judged.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2)) ?? 0,
    calibrationError: gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, judged.length),
  };
};

/** On text that no rule has seen, hardly an event is worth more. */
const SURE = 0.8;
const SURE_RIGHT_MIN = 0.8; // of the events given that much
const SURE_SHARE_MIN = 0.05; // of all events; a bar that nobody clears holds nothing
const ERROR_MAX = 0.1;
const PARTS = 3;

/** Shares right of the least sure third of the events, the middle one and the surest. */
const thirdsOf = (judged: readonly Judged[]): number[] => {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const thirds = Map.groupBy(sorted.entries(), ([at]) => Math.floor((PARTS * at) / sorted.length));
  return [...thirds.values()].map((third) => mean(third.map(([, { right }]) => (right ? 1 : 0))) ?? 0);
};

/**
 * What keeps these events' confidence from being believed, as sentences; none if it can be: some are given 0.8 or more, four in five of
 * them are right, who is given more is right more often, and what is given is near what is right.
 */
export const doubtsOf = (judged: readonly Judged[]): string[] => {
  const sure = judged.filter(({ confidence }) => confidence >= SURE);
  const right = sure.filter((one) => one.right).length;
  const thirds = thirdsOf(judged);
  const { calibrationError } = reliabilityOf(judged);
  return [
    sure.length >= SURE_SHARE_MIN * judged.length
      ? null
      : `${sure.length} of ${judged.length} are given ${SURE} or more`,
    right >= SURE_RIGHT_MIN * sure.length ? null : `${right} of the ${sure.length} given ${SURE} or more are right`,
    thirds.every((share, at) => at === 0 || share > (thirds[at - 1] ?? 0))
      ? null
      : `of the least sure third, the middle and the surest, ${thirds.map((share) => share.toFixed(2)).join(", ")} are right`,
    calibrationError <= ERROR_MAX ? null : `the calibration error is ${calibrationError.toFixed(3)}`,
  ].filter((doubt) => doubt !== null);
};

const cell = (value: number | null): string => (value === null ? "-" : value.toFixed(2)).padStart(7);

/** The table as text for people. */
export const renderReliability = (title: string, judged: readonly Judged[]): string => {
  const { bins, brier, calibrationError } = reliabilityOf(judged);
  return [
    title,
    "confidence    events    said   right   found",
    ...bins.map(
      ({ from, to, count, said, right, found }) =>
        `${from.toFixed(2)} to ${to.toFixed(2)}${String(count).padStart(8)} ${cell(said)} ${cell(right)} ${cell(found)}`,
    ),
    `Brier ${brier.toFixed(3)}, expected calibration error ${calibrationError.toFixed(3)}, ${judged.length} events`,
  ].join("\n");
};
