import { z } from "zod";
import { Kind } from "./kind.ts";

export const STATUSES = ["held", "scheduled", "possible", "postponed", "cancelled", "denied"] as const;
export const ROLES = [
  "co-chair",
  "chair",
  "host",
  "guest",
  "head_of_delegation",
  "signatory",
  "mediator",
  "participant",
] as const;
export const STATEMENT_TYPES = ["said", "proposed", "pledged", "urged", "affirmed", "agreed"] as const;
export const OUTCOME_TYPES = [
  "agreement",
  "mou",
  "joint_statement",
  "consensus",
  "proposal",
  "pledge",
  "next_meeting",
] as const;

/** Limits keep one article's record under the topic's record limit; what is cut is counted by the extractor. */
export const LIMITS = {
  eventsPerArticleMax: 50,
  participantsMax: 60,
  topicsMax: 40,
  statementsMax: 60,
  outcomesMax: 40,
  evidenceMax: 400,
  quoteLengthMax: 1_000, // UTF-16 code units; a longer sentence is cited by its first part
} as const;

// preprocess and not transform: the output side stays a plain schema, so that JSON Schema can be generated from it.
const absentIsNull = <S extends z.ZodType>(schema: S) => z.preprocess((value) => value ?? null, schema.nullable());
const absentIsEmpty = <S extends z.ZodType>(item: S) => z.preprocess((value) => value ?? [], z.array(item));

export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
export const VISIT_TYPES = ["state", "official", "working", "goodwill", "private"] as const;

/** Year, month or day: "2025", "2025-03", "2025-03-18". The shorter forms go with `datePrecision` year and month. */
export const CalendarDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

export const ArticleReference = z.object({
  /** Article key. */
  id: z.string(),
  url: z.string(),
  outlet: absentIsNull(z.string()),
  title: absentIsNull(z.string()),
  language: absentIsNull(z.string()),
  /** As the article said it, offset kept. */
  publishedAt: absentIsNull(z.string()),
  revision: absentIsNull(z.union([z.string(), z.number()])),
  /** Of the document text that evidence spans point into. */
  documentSha256: absentIsNull(z.string()),
  /** What the page itself calls its canonical address (rel=canonical): evidence for resolution, never identity. */
  canonicalUrl: absentIsNull(z.string()),
});
export type ArticleReference = z.infer<typeof ArticleReference>;

export const Mechanism = z.object({ name: z.string(), ordinal: absentIsNull(z.number().int().positive()) });
export type Mechanism = z.infer<typeof Mechanism>;

export const Place = z.object({
  city: absentIsNull(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: absentIsNull(z.string()),
  venue: absentIsNull(z.string()),
});
export type Place = z.infer<typeof Place>;

export const Participant = z.object({
  /** As the text has it; never null here: a counterpart without a name is a party only. */
  name: z.string(),
  /** The office nearest to the name, in the text's words. */
  title: absentIsNull(z.string()),
  titles: absentIsEmpty(z.string()),
  organisation: absentIsNull(z.string()),
  /** ISO 3166-1 alpha-2, "EU", "PS", "SU"; null for people of an international organisation. */
  country: absentIsNull(z.string()),
  role: z.preprocess((role) => role ?? "participant", Role),
});
export type Participant = z.infer<typeof Participant>;

export const Statement = z.object({
  speaker: absentIsNull(z.string()),
  onBehalfOf: absentIsNull(z.string()),
  type: z.enum(STATEMENT_TYPES),
  text: z.string(),
});
export type Statement = z.infer<typeof Statement>;

export const Outcome = z.object({
  type: z.enum(OUTCOME_TYPES),
  text: z.string(),
  proposer: absentIsNull(z.string()),
});
export type MeetingOutcome = z.infer<typeof Outcome>;

export const Evidence = z.object({
  /** RFC 6901 pointer into the event: "/participants/0/title". */
  pointer: z.string(),
  /** Half-open UTF-16 span of the document text: the headline, then what is below it, as `parley document` prints it. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Always `text.slice(start, end)`. */
  quote: z.string(),
  rule: z.string(),
  certainty: z.enum(["stated", "implied"]),
});
export type Evidence = z.infer<typeof Evidence>;

/** The facts about a meeting that a meeting event and a meeting have in common. */
export const meetingFacts = {
  kind: Kind,
  visitType: absentIsNull(z.enum(VISIT_TYPES)),
  format: absentIsNull(z.enum(["in_person", "phone", "video"])),
  status: Status,
  mechanism: absentIsNull(Mechanism),
  superEvent: absentIsNull(z.string()),
  date: absentIsNull(CalendarDate),
  /** Last day of a range, else null. */
  dateEnd: absentIsNull(CalendarDate),
  datePrecision: absentIsNull(z.enum(["day", "range", "week", "month", "year", "none"])),
  dateBasis: absentIsNull(z.enum(["explicit", "weekday", "dateline", "publication", "none"])),
  place: z.preprocess((place) => place ?? {}, Place),
  /** ISO 3166-1 alpha-2, "EU", "PS", or an organisation's name; sorted. */
  parties: z.array(z.string()),
  participants: z.array(Participant),
  topics: absentIsEmpty(z.string()),
  statements: absentIsEmpty(Statement),
  outcomes: absentIsEmpty(Outcome),
  codes: absentIsNull(z.object({ cameo: z.string(), plover: z.string() })),
};

/**
 * What one article says about one meeting. On input every field but id, article, kind, status, parties and the
 * participants' names may be absent; parsing fills in null or [].
 */
export const MeetingEvent = z
  .object({
    id: z.string().min(1),
    schemaVersion: z.preprocess((version) => version ?? 1, z.literal(1)),
    article: ArticleReference,
    ...meetingFacts,
    evidence: absentIsEmpty(Evidence),
    /** 0..1: of such events from text that no rule has seen, how many are right in kind, status, day and sides; null on input = unknown. */
    confidence: absentIsNull(z.number().min(0).max(1)),
    extractor: absentIsNull(z.object({ name: z.string(), version: z.string() })),
  })
  .meta({ description: "What one article says about one meeting." });
export type MeetingEvent = z.infer<typeof MeetingEvent>;
