import { z } from "zod";
import { Evidence, meetingFacts, Status } from "./meeting-event.ts";

/** Limits keep a summit told by hundreds of outlets under the record limit. */
export const MEETING_LIMITS = {
  membersMax: 1_000, // 32-character ids: 35 kB
  sourcesMax: 200,
  evidenceMax: 600,
  decisionsMax: 100,
  statementsMax: 100,
  conflictsMax: 50,
  statusHistoryMax: 50,
  possibleSameMax: 20,
  relatedMax: 20,
} as const;

export const MeetingEvidence = Evidence.extend({
  /** The meeting event it was found in; its span points into that event's document. */
  event: z.string(),
});
export type MeetingEvidence = z.infer<typeof MeetingEvidence>;

export const MeetingSource = z.object({
  event: z.string(),
  articleKey: z.string(),
  url: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  /** Sources with one origin group tell one text (syndicated, near-copies): together they count as one support. */
  originGroup: z.string(),
});
export type MeetingSource = z.infer<typeof MeetingSource>;

export const StatusStep = z.object({
  status: Status,
  /** Publication time of the report that says so; null if it has none. */
  asOf: z.string().nullable(),
  event: z.string(),
});
export type StatusStep = z.infer<typeof StatusStep>;

export const Conflict = z.object({
  /** RFC 6901 pointer: "/date", "/place/city". */
  pointer: z.string(),
  values: z.array(z.object({ value: z.string(), events: z.array(z.string()) })),
});
export type Conflict = z.infer<typeof Conflict>;

export const PairDecision = z.object({
  a: z.string(),
  b: z.string(),
  /** log2 weights, added. */
  total: z.number(),
  features: z.array(z.object({ name: z.string(), value: z.string(), weight: z.number() })),
  vetoes: z.array(z.string()),
});
export type PairDecision = z.infer<typeof PairDecision>;

export const Relation = z.object({ type: z.enum(["follows", "partOf", "rescheduledAs"]), meeting: z.string() });
export type Relation = z.infer<typeof Relation>;

/** The real-world meeting, merged from meeting events. `members` empty and `retraction` set = it is no longer live. */
export const Meeting = z
  .object({
    id: z.string(),
    schemaVersion: z.literal(1),
    /** 1, 2, 3 ...; grows by one with each change of this meeting, never goes back. */
    version: z.number().int().positive(),
    ...meetingFacts,
    confidence: z.number().min(0).max(1).nullable(),
    /** Every value's provenance: which report says it, in which words. */
    evidence: z.array(MeetingEvidence),
    /** Meeting event ids, sorted, at most MEETING_LIMITS.membersMax; `membersOverflow` counts the rest. */
    members: z.array(z.string()),
    membersOverflow: z.number().int().nonnegative(),
    /** Oldest first, at most MEETING_LIMITS.sourcesMax; `sourcesOverflow` counts the rest. */
    sources: z.array(MeetingSource),
    sourcesOverflow: z.number().int().nonnegative(),
    statusHistory: z.array(StatusStep),
    conflicts: z.array(Conflict),
    decisions: z.array(PairDecision),
    possibleSame: z.array(z.object({ meeting: z.string(), total: z.number() })),
    related: z.array(Relation),
    rulesVersion: z.string(),
    /** null while live. */
    retraction: z.object({ reason: z.enum(["merged", "split", "withdrawn"]) }).nullable(),
    /** Ids of the live meetings that hold a retracted meeting's members now; [] while live. */
    supersededBy: z.array(z.string()),
  })
  .meta({ description: "One real-world meeting, merged from every report of it; versioned." });
export type Meeting = z.infer<typeof Meeting>;

export const MeetingChange = z
  .object({
    type: z.enum(["created", "updated", "merged", "split", "retracted"]),
    meetingId: z.string(),
    version: z.number().int().positive(),
    previousVersion: z.number().int().positive().nullable(),
    /** Top-level field names of the meeting that differ from the previous version; [] for created and retracted. */
    fields: z.array(z.string()),
    /** Article keys and decision keys whose records led to this step, sorted. Empty after a restore or a rules change. */
    cause: z.array(z.string()),
    meeting: Meeting,
  })
  .meta({ description: "One version step of one meeting." });
export type MeetingChange = z.infer<typeof MeetingChange>;
