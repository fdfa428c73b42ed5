import type { Outcome } from "./run-scenario.ts";
import { keyOf, type Scenario } from "./scenario.ts";

export const FIELDS = ["meetings", "relations", "status", "statusHistory", "conflicts"] as const;
export type Field = (typeof FIELDS)[number];

/** Per field that the scenario judges: what is wrong, [] when all is right. */
export type Score = ReadonlyMap<Field, readonly string[]>;

const byMeeting = <T>(expected: Readonly<Record<string, T>>, isRight: (key: string, value: T) => boolean): string[] =>
  Object.entries(expected).flatMap(([key, value]) =>
    isRight(key, value) ? [] : [`${key}: not ${JSON.stringify(value)}`],
  );

/** Relations and conflicts beyond those listed are not judged; a relation of two equals must be named by both. */
export const scoreScenario = ({ expected }: Scenario, found: Outcome): Score => {
  const meetings = expected.meetings.map(keyOf);
  const relations = expected.relations.flatMap(({ type, from, to }) => [
    `${type} ${keyOf(from)} > ${keyOf(to)}`,
    ...(type === "possibleSame" ? [`${type} ${keyOf(to)} > ${keyOf(from)}`] : []),
  ]);
  const wrong: Record<Field, string[]> = {
    meetings: found.meetings.filter((key) => !meetings.includes(key)).map((key) => `found ${key}`),
    relations: relations.filter((relation) => !found.relations.includes(relation)).map((relation) => `no ${relation}`),
    status: byMeeting(expected.status, (key, status) => found.status[key] === status),
    statusHistory: byMeeting(expected.statusHistory, (key, steps) => found.statusHistory[key]?.join() === steps.join()),
    conflicts: byMeeting(expected.conflicts, (key, fields) =>
      fields.every((field) => found.conflicts[key]?.includes(field) === true),
    ),
  };
  const judged = FIELDS.filter((field) => field === "meetings" || Object.keys(expected[field]).length > 0);
  return new Map(judged.map((field) => [field, wrong[field]]));
};

const isRight = (score: Score): boolean => [...score.values()].every((faults) => faults.length === 0);

/** Right out of all, by temptation (whole scenarios) and by field (scenarios that judge it), a line each. */
export const renderScores = (scores: readonly { readonly scenario: Scenario; readonly score: Score }[]): string => {
  const line = (name: string, right: number, all: number): string =>
    `${name.padEnd(14)} ${String(right).padStart(3)} of ${String(all).padStart(3)}`;
  const kinds = [...new Set(scores.map(({ scenario }) => scenario.temptation))].sort();
  const byKind = kinds.map((kind) => {
    const of = scores.filter(({ scenario }) => scenario.temptation === kind);
    return line(kind, of.filter(({ score }) => isRight(score)).length, of.length);
  });
  const byField = FIELDS.map((field) => {
    const judged = scores.flatMap(({ score }) => (score.has(field) ? [score.get(field) ?? []] : []));
    return line(field, judged.filter((faults) => faults.length === 0).length, judged.length);
  });
  return [
    line("scenarios", scores.filter(({ score }) => isRight(score)).length, scores.length),
    ...byKind,
    ...byField,
  ].join("\n");
};
