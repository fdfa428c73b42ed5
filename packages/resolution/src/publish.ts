import type { Meeting, MeetingChange } from "@parley/contracts";
import { isSame } from "./same-json.ts";

/** Fields that say which version a record is, not what it says. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["version"]);

/** Top-level fields in which two versions differ, in the order of the newer one. */
const changedFields = (before: Meeting, now: Meeting): string[] =>
  Object.keys(now).filter(
    (field) => !NOT_COMPARED.has(field) && !isSame(Reflect.get(before, field), Reflect.get(now, field)),
  );

/** A step as it is written: the meeting in its new version, and the change that says so. */
export interface Step {
  readonly meeting: Meeting;
  readonly change: MeetingChange;
}

/** @returns null when nothing differs from what is published. */
export const stepOf = (
  before: Meeting | undefined,
  body: Omit<Meeting, "version">,
  { type, causes }: { type: MeetingChange["type"]; causes: ReadonlySet<string> },
): Step | null => {
  const meeting: Meeting = { ...body, version: (before?.version ?? 0) + 1 };
  const fields = before === undefined ? [] : changedFields(before, meeting);
  if (before !== undefined && fields.length === 0) return null;
  const change: MeetingChange = {
    type: before === undefined ? "created" : type,
    meetingId: meeting.id,
    version: meeting.version,
    previousVersion: before?.version ?? null,
    fields: type === "retracted" ? [] : fields,
    cause: [...causes].sort(),
    meeting,
  };
  return { meeting, change };
};

/**
 * A meeting that is no longer live. It keeps what it was about, and loses what is only lawful while its events are live:
 * quotes, sources, and everything that repeats an article's words.
 */
export const retracted = (
  last: Meeting,
  reason: "merged" | "split" | "withdrawn",
  supersededBy: readonly string[],
): Omit<Meeting, "version"> => ({
  ...last,
  members: [],
  membersOverflow: 0,
  evidence: [],
  statements: [],
  outcomes: [],
  sources: [],
  sourcesOverflow: 0,
  conflicts: [],
  decisions: [],
  possibleSame: [],
  related: [],
  retraction: { reason },
  supersededBy: [...supersededBy].sort(),
});
