import { KINDS, type Meeting, MEETING_LIMITS, type MeetingEvent } from "@parley/contracts";
import type { NameMatcher } from "../names/name-matcher.ts";
import { type Claim, claimsOf, options } from "./choose.ts";
import { mergeConfidence } from "./confidence.ts";
import { mergeDate } from "./date.ts";
import { mergeEvidence, type Repoint } from "./evidence.ts";
import { mergeOutcomes, mergeParties, mergeStatements, mergeTopics } from "./lists.ts";
import { mergeMechanism } from "./mechanism.ts";
import { mergeParticipants } from "./participants.ts";
import { mergePlace } from "./place.ts";
import { type PointerPath, pointerPath } from "./pointers.ts";
import type { Report } from "./report.ts";
import { mergeSources } from "./sources.ts";
import { mergeStatus } from "./status.ts";

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

/** The value most origins give; ties to the nearest source. */
const mostSupported = <V>(reports: readonly Report[], read: (event: MeetingEvent) => V | null) =>
  options(
    claimsOf(reports, ({ event }) => read(event)),
    { key: (value) => JSON.stringify(value), order: ["support", "tier"] },
  )[0];

/** Fields of one value that nothing but support decides. */
const mergeSingles = (reports: readonly Report[]) => ({
  kind: options(
    claimsOf(reports, ({ event }) => event.kind),
    { key: (value) => String(KINDS.indexOf(value)), order: ["support", "tier"] },
  )[0],
  visitType: mostSupported(reports, (event) => event.visitType),
  format: mostSupported(reports, (event) => event.format),
  superEvent: mostSupported(reports, (event) => event.superEvent),
  codes: mostSupported(reports, (event) => event.codes),
});

/** Whether an event says what the meeting says in a scalar, by the field's name or deeper path. */
type Agreement = (path: string, event: string) => boolean | undefined;
/** Name of a list field, to where each event's items went. */
type Places = ReadonlyMap<string, (event: string, index: number) => number | undefined>;

/** The sets are made for the paths that evidence asks about. */
const agreementOf = (sayers: ReadonlyMap<string, readonly Pick<Claim<unknown>, "report">[]>): Agreement => {
  const sets = new Map<string, ReadonlySet<string>>();
  return (path, event) => {
    const claims = sayers.get(path);
    if (claims === undefined) return undefined;
    const events = sets.get(path) ?? new Set(claims.map(({ report }) => report.id));
    sets.set(path, events);
    return events.has(event);
  };
};

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
  (event, pointer) => {
    const pointed = pointerPath(pointer);
    const place = places.get(pointed.root);
    if (place === undefined) {
      return (agreement(pointed.two, event.id) ?? agreement(pointed.root, event.id)) ? pointer : null;
    }
    const at = place(event.id, pointed.index);
    if (at === undefined) return null;
    return pointed.root === "participants" ? personPointer(meeting, event, at, pointed) : pointed.movedTo(at);
  };

/**
 * One meeting's facts from its reports. Each field is merged by itself; each is a function of the set of reports, so neither
 * their order nor a repetition can show.
 */
export const mergeFacts = (reports: readonly Report[], names: NameMatcher): MeetingFacts => {
  const { kind, visitType, format, superEvent, codes } = mergeSingles(reports);
  const status = mergeStatus(reports, { historyMax: MEETING_LIMITS.statusHistoryMax });
  const mechanism = mergeMechanism(reports);
  const date = mergeDate(reports);
  const place = mergePlace(reports);
  const parties = mergeParties(reports);
  const participants = mergeParticipants(reports, names);
  const topics = mergeTopics(reports);
  const statements = mergeStatements(reports);
  const outcomes = mergeOutcomes(reports);
  const agreement = agreementOf(
    new Map<string, readonly Pick<Claim<unknown>, "report">[]>([
      ["kind", kind?.claims ?? []],
      ["visitType", visitType?.claims ?? []],
      ["format", format?.claims ?? []],
      ["superEvent", superEvent?.claims ?? []],
      ["codes", codes?.claims ?? []],
      ["status", status.claims],
      ["mechanism", mechanism.claims],
      ["mechanism/ordinal", mechanism.ordinalClaims],
      ["date", date.claims],
      ["dateEnd", date.claims],
      ["datePrecision", date.claims],
      ["dateBasis", date.claims],
      ["place", [...place.claims.city, ...place.claims.country]],
      ["place/city", place.claims.city],
      ["place/country", place.claims.country],
      ["place/venue", place.claims.venue],
    ]),
  );
  const places: Places = new Map([
    ["parties", parties.placeOf],
    ["participants", participants.placeOf],
    ["topics", topics.placeOf],
    ["statements", statements.placeOf],
    ["outcomes", outcomes.placeOf],
  ]);
  const members = reports.map(({ id }) => id).sort();
  return {
    kind: kind?.value ?? "bilateral_meeting",
    visitType: visitType?.value ?? null,
    format: format?.value ?? null,
    status: status.value,
    mechanism: mechanism.value,
    superEvent: superEvent?.value ?? null,
    ...date.value,
    place: place.value,
    parties: parties.value,
    participants: participants.value,
    topics: topics.value,
    statements: statements.value,
    outcomes: outcomes.value,
    codes: codes?.value ?? null,
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
