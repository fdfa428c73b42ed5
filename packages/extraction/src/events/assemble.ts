import type { Declined, Frame } from "../model.ts";
import { type ReasonId, triggerKey } from "../reasons.ts";
import type { Draft } from "../pass.ts";
import { codesOf } from "../refine/codes.ts";
import { confidenceOf, createFeatures, type Features } from "../refine/confidence.ts";
import { EXTRACTOR_NAME, EXTRACTOR_VERSION } from "../version.ts";
import { type Certainty, type Sheet, createSheet, listOf } from "./evidence-sheet.ts";
import { participantOf } from "./participant.ts";
import { type Quoter, createQuoter } from "./quote.ts";
import { LIMITS, type MeetingEvent, type Participant, meetingEventIdOf } from "@parley/contracts";

const placeOf = ({ place }: Frame, sheet: Sheet): MeetingEvent["place"] => {
  if (place === null) return { city: null, country: null, venue: null };
  const { city, country, venue } = place;
  const add = (field: string, certainty: Certainty): void =>
    sheet.add(`/place/${field}`, place, "place.attached", certainty);
  if (city !== null) add("city", "stated");
  if (country !== null) add("country", city === null && venue === null ? "stated" : "implied");
  if (venue !== null) add("venue", "stated");
  return { city, country, venue };
};

const dateOf = (frame: Frame, sheet: Sheet): Pick<MeetingEvent, "date" | "dateEnd" | "datePrecision" | "dateBasis"> => {
  const { date } = frame;
  if (date === null || date.precision === "week")
    return { date: null, dateEnd: null, datePrecision: "none", dateBasis: "none" };
  sheet.add("/date", date, `date.${date.basis}`, date.basis === "explicit" ? "stated" : "implied");
  if (date.dateEnd !== null) sheet.add("/dateEnd", date, `date.${date.basis}`, "stated");
  return { date: date.date, dateEnd: date.dateEnd, datePrecision: date.precision, dateBasis: date.basis };
};

interface Assembly {
  readonly draft: Draft;
  readonly quoter: Quoter;
  readonly featuresOf: (frame: Frame) => Features;
}

const assembleOne = (frame: Frame, { draft, quoter, featuresOf }: Assembly): Omit<MeetingEvent, "id"> | null => {
  const sheet = createSheet(quoter);
  const [trigger] = frame.triggers;
  if (trigger === undefined || frame.kind === "meeting") return null;
  sheet.add("/kind", trigger, trigger.rule, "stated");
  sheet.add("/status", trigger, trigger.rule, trigger.status === frame.status ? "stated" : "implied");
  const participants: Participant[] = [];
  for (const attendance of frame.people.slice(0, LIMITS.participantsMax)) {
    const { length } = sheet.evidence;
    const participant = participantOf(attendance, participants.length, draft, sheet, trigger);
    const isNew = participant !== null && !participants.some((known) => known.name === participant.name);
    if (isNew) participants.push(participant);
    // Two people of one name cannot be told apart; the second leaves no evidence either.
    else sheet.evidence.length = length;
  }
  const sides = frame.parties.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const parties = listOf(sides, "/parties", LIMITS.participantsMax, sheet);
  const { mechanism } = frame;
  if (mechanism !== null) sheet.add("/mechanism/name", mechanism.nameSpan, "mechanism.name", "stated");
  if (mechanism !== null && mechanism.ordinal !== null)
    sheet.add(
      "/mechanism/ordinal",
      mechanism,
      "mechanism.session-number",
      mechanism.isCountedOn ? "implied" : "stated",
    );
  const { superEvent } = frame;
  if (superEvent !== null) sheet.add("/superEvent", superEvent, superEvent.rule, "stated");
  const { document } = draft;
  const format = frame.format ?? (frame.kind === "phone_call" ? "phone" : frame.place === null ? null : "in_person");
  return {
    schemaVersion: 1,
    article: {
      id: document.articleKey,
      url: document.url,
      outlet: document.outlet,
      title: document.title,
      language: document.language,
      publishedAt: document.publishedAt,
      revision: document.revision,
      documentSha256: document.sha256,
      canonicalUrl: document.canonicalUrlClaim,
    },
    kind: frame.kind,
    visitType: frame.kind === "visit" ? frame.visitType : null,
    format,
    status: frame.status,
    mechanism: mechanism === null ? null : { name: mechanism.name, ordinal: mechanism.ordinal },
    superEvent: superEvent?.value ?? null,
    ...dateOf(frame, sheet),
    place: placeOf(frame, sheet),
    parties,
    participants,
    topics: listOf(frame.topics, "/topics", LIMITS.topicsMax, sheet),
    statements: listOf(frame.statements, "/statements", LIMITS.statementsMax, sheet),
    outcomes: listOf(frame.outcomes, "/outcomes", LIMITS.outcomesMax, sheet),
    codes: codesOf(frame.kind, frame.status, superEvent !== null),
    evidence: sheet.evidence,
    confidence: confidenceOf(featuresOf(frame)),
    extractor: { name: EXTRACTOR_NAME, version: EXTRACTOR_VERSION },
  };
};

/**
 * Frames -> events with ids, each fact with its quote.
 * `frames` are those of the events, in their order; `declined` has every trigger that is in none of them, once.
 */
export const assembleEvents = (
  draft: Draft,
): { readonly events: MeetingEvent[]; readonly frames: Frame[]; readonly declined: Declined[] } => {
  const assembly: Assembly = { draft, quoter: createQuoter(draft), featuresOf: createFeatures(draft) };
  const counts = new Map<string, number>();
  const events: MeetingEvent[] = [];
  const frames: Frame[] = [];
  const declined: Declined[] = [...draft.declined];
  const decline = ({ triggers }: Frame, reason: ReasonId): void => {
    for (const { rule, start, end } of triggers) declined.push({ rule, start, end, reason });
  };
  for (const [at, frame] of draft.frames.entries()) {
    const event = at < LIMITS.eventsPerArticleMax ? assembleOne(frame, assembly) : null;
    if (event === null) decline(frame, "assemble.limit");
    else if (event.parties.length === 0) decline(frame, "assemble.no-parties");
    if (event === null || event.parties.length === 0) continue;
    const identity = {
      articleKey: draft.document.articleKey,
      kind: event.kind,
      parties: event.parties,
      mechanism: event.mechanism?.name ?? null,
    };
    const same = meetingEventIdOf({ ...identity, nth: 0 });
    const nth = counts.get(same) ?? 0;
    counts.set(same, nth + 1);
    events.push({ id: meetingEventIdOf({ ...identity, nth }), ...event });
    frames.push(frame);
  }
  return { events, frames, declined: onlyDeclined(declined, frames) };
};

/** Words that were not enough by themselves may stand in an event after all, as more about it. */
const onlyDeclined = (declined: readonly Declined[], frames: readonly Frame[]): Declined[] => {
  const seen = new Set(frames.flatMap(({ triggers }) => triggers.map(triggerKey)));
  return declined.filter((one) => {
    const isNew = !seen.has(triggerKey(one));
    seen.add(triggerKey(one));
    return isNew;
  });
};
