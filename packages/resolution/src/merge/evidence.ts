import { MEETING_LIMITS, type MeetingEvent, type MeetingEvidence } from "@parley/contracts";
import { compareText } from "../order.ts";
import { type PointerPath, pointersOf } from "./pointers.ts";
import type { Report } from "./report.ts";

/** Where a pointer of one event points in the merged meeting; null = at nothing that the meeting says. */
export type Repoint = (event: MeetingEvent, pointed: PointerPath) => string | null;

interface Candidate {
  readonly found: MeetingEvent["evidence"][number];
  readonly event: string;
  readonly tier: number;
}

const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.tier - b.tier ||
  (a.event === b.event ? 0 : compareText(a.event, b.event)) ||
  a.found.start - b.found.start ||
  a.found.end - b.found.end ||
  compareText(a.found.rule, b.found.rule);

/** How many of each list are kept: everybody's first, then everybody's second, and so on up to `max`. */
const sharesOf = (lists: readonly (readonly Candidate[])[], max: number): number[] => {
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

/**
 * Every report's evidence for what the meeting says, its pointers rewritten, by pointer. Above the limit each value keeps its
 * first quote before any gets a second, and so on: no published value loses its last quote to another's tenth.
 */
export const mergeEvidence = (reports: readonly Report[], repoint: Repoint): MeetingEvidence[] => {
  const byPointer = new Map<string, Candidate[]>();
  for (const { id, event, tier } of reports) {
    const paths = pointersOf(event);
    for (let index = 0; index < paths.length; index++) {
      const [found, path] = [event.evidence[index], paths[index]];
      const pointer = path === undefined ? null : repoint(event, path);
      if (pointer === null || found === undefined) continue;
      const candidate = { found, event: id, tier };
      const known = byPointer.get(pointer);
      if (known === undefined) byPointer.set(pointer, [candidate]);
      else known.push(candidate);
    }
  }
  const pointers = [...byPointer.keys()].sort(compareText);
  const lists = pointers.map((pointer) => {
    const list = byPointer.get(pointer) ?? [];
    return list.length > 1 ? list.sort(compareCandidates) : list;
  });
  const shares = sharesOf(lists, MEETING_LIMITS.evidenceMax);
  const evidence: MeetingEvidence[] = [];
  for (const [index, pointer] of pointers.entries())
    for (const { found, event } of (lists[index] ?? []).slice(0, shares[index]))
      evidence.push({ ...found, pointer, event });
  return evidence;
};
