import type { Meeting, MeetingEvent, PairDecision } from "@parley/contracts";
import { renderMeetingCard } from "./meeting-card.ts";
import { field } from "./facts.ts";
import { type CardOptions, paintOf, plain } from "./paint.ts";
import { shorten, wrap } from "./wrap.ts";

const PAIRS_SHOWN_MAX = 12; // a summit has a hundred; all of them are in --json
const APART_SHOWN_MAX = 8;
const TITLE_LENGTH_MAX = 60;
const REASON_COLUMNS = 44;
const COLUMNS_PER_BIT = 1;
const BAR_COLUMNS_MAX = 40;
const ID_LENGTH_SHOWN = 12;

/** What is known of a meeting beyond its record. */
export interface MeetingExplanation {
  readonly meeting: Meeting;
  /** Events near it that are not its members, each by its best pair, most likely first. */
  readonly apart: readonly PairDecision[];
  /** By id, where they are at hand: to call them by outlet and title. */
  readonly events: ReadonlyMap<string, MeetingEvent>;
  /** What a mean must reach to merge. */
  readonly mergeMin: number;
}

const signed = (weight: number): string => `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(1)}`;

/** Two weights as a step from one running sum to the next, the least at the left edge. */
const bar = (from: number, to: number, lowest: number): string => {
  const column = (value: number): number => Math.min(BAR_COLUMNS_MAX, Math.round((value - lowest) * COLUMNS_PER_BIT));
  const [left, right] = [column(Math.min(from, to)), column(Math.max(from, to))];
  return `${" ".repeat(left)}${(to < from ? "░" : "█").repeat(Math.max(1, right - left))}`;
};

const waterfall = ({ features, total, vetoes }: PairDecision, mergeMin: number, options: CardOptions): string[] => {
  const paint = paintOf(options);
  const sums = features.map((_, index) => features.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0));
  const lowest = Math.min(0, ...sums);
  const lines = features.map(({ name, value, weight }, index) => {
    const reason = shorten(`${name}: ${value}`, REASON_COLUMNS).padEnd(REASON_COLUMNS);
    const drawn = bar(sums[index - 1] ?? 0, sums[index] ?? 0, lowest);
    return `      ${plain(reason).padEnd(REASON_COLUMNS)} ${signed(weight).padStart(6)}  ${weight < 0 ? paint.red(drawn) : paint.green(drawn)}`;
  });
  const isEnough = total >= mergeMin && vetoes.length === 0;
  const verdict = `${mergeMin} ${isEnough ? "are" : "would be"} enough`;
  return [...lines, `      ${"sum".padEnd(REASON_COLUMNS)} ${signed(total).padStart(6)}  (${verdict})`];
};

const nameOf = (id: string, { meeting, events }: MeetingExplanation): string => {
  const source = meeting.sources.find(({ event }) => event === id) ?? events.get(id)?.article;
  const name = source === undefined ? [] : [source.outlet ?? source.url, source.title];
  return [id.slice(0, ID_LENGTH_SHOWN), ...name.filter((part) => part !== null && part !== undefined)].join(" ");
};

const pairLines = (pair: PairDecision, explanation: MeetingExplanation, options: CardOptions): string[] => {
  const paint = paintOf(options);
  const named = [pair.a, pair.b].map((id) => shorten(plain(nameOf(id, explanation)), TITLE_LENGTH_MAX));
  const vetoes = pair.vetoes.map((veto) => `      ${paint.red("forbidden")}: ${plain(veto)}`);
  return [`    ${named[0]}`, `    ${named[1]}`, ...waterfall(pair, explanation.mergeMin, options), ...vetoes];
};

const section = (title: string, blocks: readonly string[][], options: CardOptions): string[] =>
  blocks.length === 0
    ? []
    : ["", paintOf(options).bold(title), ...blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]))];

const more = (count: number): string[][] => (count > 0 ? [[`    and ${count} more (--json has all)`]] : []);

const historyLines = (explanation: MeetingExplanation, options: CardOptions): string[][] => {
  const steps = explanation.meeting.statusHistory.map(({ status, asOf, event }) =>
    wrap(plain(`${asOf ?? "undated"} ${status}: ${nameOf(event, explanation)}`), {
      width: options.width,
      first: "    ",
    }),
  );
  return steps.length === 0 ? [] : [steps.flat()];
};

const conflictLines = (explanation: MeetingExplanation, options: CardOptions): string[][] =>
  explanation.meeting.conflicts.map(({ pointer, values }) => [
    `    ${paintOf(options).cyan(plain(pointer))}`,
    ...values.flatMap(({ value, events }) => {
      const said = `${value}: ${events.map((event) => nameOf(event, explanation)).join("; ")}`;
      return wrap(plain(said), { width: options.width, first: "      " });
    }),
  ]);

const linkLines = ({ meeting }: MeetingExplanation, options: CardOptions): string[][] => {
  const related = meeting.related.map(({ type, meeting: other }) => field(type, other, options));
  const maybe = meeting.possibleSame.map(({ meeting: other, total }) =>
    field("maybe", `${other} (best pair ${signed(total)})`, options),
  );
  return [...related, ...maybe].length === 0 ? [] : [[...related, ...maybe].flat()];
};

/**
 * Why a meeting is one and why others are not part of it, for people: its card, its reports' pairs with their weights, what
 * was kept apart and by which contradiction, disputes, status by report, relations. No newline at the end.
 */
export const renderMeetingExplanation = (explanation: MeetingExplanation, options: CardOptions): string => {
  const { meeting, apart } = explanation;
  const pairs = meeting.decisions.slice(0, PAIRS_SHOWN_MAX).map((pair) => pairLines(pair, explanation, options));
  const near = apart.slice(0, APART_SHOWN_MAX).map((pair) => pairLines(pair, explanation, options));
  const alone = [[`    it has one report: ${plain(nameOf(meeting.members[0] ?? "", explanation))}`]];
  return [
    renderMeetingCard(meeting, options),
    ...section(
      "one meeting because (log2 weights of each report's best pairs)",
      pairs.length === 0 && meeting.members.length === 1
        ? alone
        : [...pairs, ...more(meeting.decisions.length - pairs.length)],
      options,
    ),
    ...section("near it and not part of it", [...near, ...more(apart.length - near.length)], options),
    ...section("disputed", conflictLines(explanation, options), options),
    ...section("status, as the reports came", historyLines(explanation, options), options),
    ...section("other meetings", linkLines(explanation, options), options),
  ].join("\n");
};
