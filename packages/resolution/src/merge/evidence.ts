import { MEETING_LIMITS, type MeetingEvent, type MeetingEvidence } from "@parley/contracts";
import { compareText } from "../order.ts";
import type { Report } from "./report.ts";

/** Where a pointer of one event points in the merged meeting; null = at nothing that the meeting says. */
export type Repoint = (event: MeetingEvent, pointer: string) => string | null;

interface Candidate {
  readonly evidence: MeetingEvidence;
  readonly tier: number;
}

const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.tier - b.tier ||
  compareText(a.evidence.event, b.evidence.event) ||
  a.evidence.start - b.evidence.start ||
  a.evidence.end - b.evidence.end ||
  compareText(a.evidence.rule, b.evidence.rule);

/**
 * Every report's evidence for what the meeting says, its pointers rewritten, by pointer. Above the limit each value keeps its
 * first quote before any gets a second, and so on: no published value loses its last quote to another's tenth.
 */
export const mergeEvidence = (reports: readonly Report[], repoint: Repoint): MeetingEvidence[] => {
  const byPointer = new Map<string, Candidate[]>();
  for (const { id, event, tier } of reports)
    for (const found of event.evidence) {
      const pointer = repoint(event, found.pointer);
      if (pointer === null) continue;
      const candidate = { evidence: { ...found, pointer, event: id }, tier };
      const known = byPointer.get(pointer);
      if (known === undefined) byPointer.set(pointer, [candidate]);
      else known.push(candidate);
    }
  const pointers = [...byPointer.keys()].sort(compareText);
  const ranked = pointers.flatMap((pointer) =>
    (byPointer.get(pointer) ?? []).sort(compareCandidates).map(({ evidence }, round) => ({ evidence, round })),
  );
  // Both sorts are stable: within a round, and in the result, the order of pointers stays.
  const kept = ranked.toSorted((a, b) => a.round - b.round).slice(0, MEETING_LIMITS.evidenceMax);
  return kept
    .sort((a, b) => compareText(a.evidence.pointer, b.evidence.pointer) || a.round - b.round)
    .map(({ evidence }) => evidence);
};
