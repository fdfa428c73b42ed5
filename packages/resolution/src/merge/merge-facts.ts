import { type Meeting, MEETING_LIMITS, type MeetingEvent } from "@parley/contracts";
import type { NameMatcher } from "../names/name-matcher.ts";
import { mergeConfidence } from "./confidence.ts";
import { mergeEvidence, type Repoint } from "./evidence.ts";
import { type MergedList, mergeOutcomes, mergeParties, mergeStatements, mergeTopics } from "./lists.ts";
import { mergeParticipants } from "./participants.ts";
import type { ListField, PointerPath } from "./pointers.ts";
import type { Report } from "./report.ts";
import { type Agreement, agreementOf, mergeScalars } from "./scalars.ts";
import { mergeSources } from "./sources.ts";

/** What a meeting says, without its identity, its version and its relations to other meetings. */
export type MeetingFacts = Omit<
  Meeting,
  | "id"
  | "schemaVersion"
  | "version"
  | "decisions"
  | "possibleSame"
  | "related"
  | "rulesVersion"
  | "retraction"
  | "supersededBy"
>;

/** The facts of a meeting that was made of them. */
export const factsOf = (meeting: Meeting): MeetingFacts => {
  const {
    id: _id,
    schemaVersion: _schemaVersion,
    version: _version,
    decisions: _decisions,
    possibleSame: _possibleSame,
    related: _related,
    rulesVersion: _rulesVersion,
    retraction: _retraction,
    supersededBy: _supersededBy,
    ...facts
  } = meeting;
  return facts;
};

/** Where each report's items of a list field went. */
type Places = Readonly<Record<ListField, MergedList<unknown>["placeOf"]>>;

const personPointer = (
  meeting: Pick<Meeting, "participants">,
  event: MeetingEvent,
  at: number,
  pointed: PointerPath,
): string | null => {
  const { path, index: own } = pointed;
  const [field, index] = [path[2], Number(path[3])];
  const merged = meeting.participants[at];
  const said = event.participants[own];
  if (merged === undefined || said === undefined) return null;
  if (field === undefined || field === "name" || field === "country") return pointed.movedTo(at);
  if (field === "title" || field === "titles") {
    const title = field === "title" ? said.title : said.titles[index];
    if (field === "title" && title === merged.title) return pointed.movedTo(at);
    const place = merged.titles.indexOf(title ?? "");
    return place < 0 ? null : `/participants/${at}/titles/${place}`;
  }
  if (field === "role") return said.role === merged.role ? pointed.movedTo(at) : null;
  return field === "organisation" && said.organisation === merged.organisation ? pointed.movedTo(at) : null;
};

const repointer =
  (meeting: Pick<Meeting, "participants">, agreement: Agreement, places: Places): Repoint =>
  ({ event }, pointed, report) => {
    const { list } = pointed;
    if (list === null)
      return (agreement(pointed.two, event.id) ?? agreement(pointed.root, event.id)) ? pointed.pointer : null;
    const at = places[list](report, pointed.index);
    if (at === undefined) return null;
    return list === "participants" ? personPointer(meeting, event, at, pointed) : pointed.movedTo(at);
  };

/**
 * One meeting's facts from its reports. Each field is merged by itself; each is a function of the set of reports, so neither
 * their order nor a repetition can show.
 */
export const mergeFacts = (reports: readonly Report[], names: NameMatcher): MeetingFacts => {
  const scalars = mergeScalars(reports);
  const { singles, status, mechanism, date, place } = scalars;
  const parties = mergeParties(reports);
  const participants = mergeParticipants(reports, names);
  const topics = mergeTopics(reports);
  const statements = mergeStatements(reports);
  const outcomes = mergeOutcomes(reports);
  const agreement = agreementOf(reports, scalars);
  const places: Places = {
    parties: parties.placeOf,
    participants: participants.placeOf,
    topics: topics.placeOf,
    statements: statements.placeOf,
    outcomes: outcomes.placeOf,
  };
  const members = reports.map(({ id }) => id).sort();
  return {
    kind: singles.kind?.value ?? "bilateral_meeting",
    visitType: singles.visitType?.value ?? null,
    format: singles.format?.value ?? null,
    status: status.value,
    mechanism: mechanism.value,
    superEvent: singles.superEvent?.value ?? null,
    date: date.value.date,
    dateEnd: date.value.dateEnd,
    datePrecision: date.value.datePrecision,
    dateBasis: date.value.dateBasis,
    place: place.value,
    parties: parties.value,
    participants: participants.value,
    topics: topics.value,
    statements: statements.value,
    outcomes: outcomes.value,
    codes: singles.codes?.value ?? null,
    confidence: mergeConfidence(reports),
    evidence: mergeEvidence(reports, repointer({ participants: participants.value }, agreement, places)),
    members: members.slice(0, MEETING_LIMITS.membersMax),
    membersOverflow: Math.max(0, members.length - MEETING_LIMITS.membersMax),
    sources: mergeSources(reports),
    sourcesOverflow: Math.max(0, reports.length - MEETING_LIMITS.sourcesMax),
    statusHistory: status.history,
    conflicts: [date, mechanism, place, participants, status]
      .flatMap((field) => field.conflicts)
      .slice(0, MEETING_LIMITS.conflictsMax),
  };
};
