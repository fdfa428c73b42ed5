import { MEETING_LIMITS, type MeetingEvidence } from "@parley/contracts";
import { compareText } from "../order.ts";
import type { PointerPath } from "./pointers.ts";
import type { Report } from "./report.ts";

/** Where a pointer of one report points in the merged meeting; null = at nothing that the meeting says. @param place of the report among those that are merged. */
export type Repoint = (report: Report, pointed: PointerPath, place: number) => string | null;

/** How many of each list are kept: everybody's first, then everybody's second, and so on up to `max`. */
const sharesOf = (lists: readonly (readonly unknown[])[], max: number): number[] => {
  const shares = lists.map(({ length }) => length);
  if (shares.reduce((sum, length) => sum + length, 0) <= max) return shares;
  shares.fill(0);
  let left = max;
  for (let round = 0; left > 0; round++) {
    const before = left;
    for (const [index, list] of lists.entries()) {
      if (left === 0) break;
      if (list.length <= round) continue;
      shares[index] = round + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return shares;
};

/** A quote of a report as the meeting has it: the one published before if it still points there. */
const quoteAt = (
  { id, prepared: { evidence, published } }: Report,
  index: number,
  pointer: string,
): MeetingEvidence | null => {
  const before = published[index];
  if (before?.pointer === pointer) return before;
  const found = evidence[index];
  if (found === undefined) return null;
  const { start, end, quote, rule, certainty } = found;
  return (published[index] = { pointer, start, end, quote, rule, certainty, event: id });
};

/** Places of the reports, the nearest to the meeting first. */
const nearestFirst = (reports: readonly Report[]): number[] =>
  reports
    .map((_, place) => place)
    .sort((x, y) => {
      const [a, b] = [reports[x], reports[y]];
      return a === undefined || b === undefined ? 0 : a.tier - b.tier || compareText(a.id, b.id);
    });

/** Puts a report's quotes to those of what they are evidence for in the meeting. */
const collect = (byPointer: Map<string, MeetingEvidence[]>, report: Report, place: number, repoint: Repoint): void => {
  const { paths } = report.prepared;
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index];
    const pointer = path === undefined ? null : repoint(report, path, place);
    const quote = pointer === null ? null : quoteAt(report, index, pointer);
    if (quote === null) continue;
    const known = byPointer.get(quote.pointer);
    if (known === undefined) byPointer.set(quote.pointer, [quote]);
    else known.push(quote);
  }
};

/**
 * Every report's evidence for what the meeting says, its pointers rewritten, by pointer; of one value the nearest source comes
 * first, and each quotes in the order of its text. Above the limit each value keeps its first quote before any gets a second,
 * and so on: no published value loses its last quote to another's tenth.
 */
export const mergeEvidence = (reports: readonly Report[], repoint: Repoint): MeetingEvidence[] => {
  const byPointer = new Map<string, MeetingEvidence[]>();
  for (const place of nearestFirst(reports)) {
    const report = reports[place];
    if (report !== undefined) collect(byPointer, report, place, repoint);
  }
  const pointers = [...byPointer.keys()].sort();
  const lists = pointers.map((pointer) => byPointer.get(pointer) ?? []);
  const shares = sharesOf(lists, MEETING_LIMITS.evidenceMax);
  return lists.flatMap((list, index) => (shares[index] === list.length ? list : list.slice(0, shares[index])));
};
