import type { Declined, Fact, Frame, PlaceMention } from "../model.ts";
import { type ReasonId, triggerKey } from "../reasons.ts";
import type { Draft } from "../pass.ts";
import { codesOf } from "../refine/codes.ts";
import { confidenceOf, createFeatures, type Features } from "../refine/confidence.ts";
import { EXTRACTOR_NAME, EXTRACTOR_VERSION } from "../version.ts";
import { type Certainty, type Sheet, createSheet, listOf } from "./evidence-sheet.ts";
import { participantOf } from "./participant.ts";
import { type Quoter, createQuoter } from "./quote.ts";
import { LIMITS, type MeetingEvent, type Participant, meetingEventIdOf } from "@parley/contracts";

const placeOf = (frame: Frame, draft: Draft, sheet: Sheet): MeetingEvent["place"] => {
  const none = { city: null, country: null, venue: null };
  const place = frame.place === null ? null : quotablePlace(frame.place, draft, sheet.quoter);
  if (place === null) return none;
  const stated = (pointer: string, certainty: Certainty): boolean =>
    sheet.add(pointer, place, "place.attached", certainty);
  return {
    city: place.city !== null && stated("/place/city", "stated") ? place.city : null,
    country:
      place.country !== null &&
      stated("/place/country", place.city === null && place.venue === null ? "stated" : "implied")
        ? place.country
        : null,
    venue: place.venue !== null && stated("/place/venue", "stated") ? place.venue : null,
  };
};

const dateOf = (frame: Frame, sheet: Sheet): Pick<MeetingEvent, "date" | "dateEnd" | "datePrecision" | "dateBasis"> => {
  const { date } = frame;
  const isStated =
    date !== null && sheet.add("/date", date, `date.${date.basis}`, date.basis === "explicit" ? "stated" : "implied");
  if (date === null || !isStated || date.precision === "week")
    return { date: null, dateEnd: null, datePrecision: "none", dateBasis: "none" };
  if (date.dateEnd !== null) sheet.add("/dateEnd", date, `date.${date.basis}`, "stated");
  return { date: date.date, dateEnd: date.dateEnd, datePrecision: date.precision, dateBasis: date.basis };
};

/**
 * A party that the title names is quoted from the text, where another of its names may stand ("US", "the United States"), or somebody
 * who takes part for it.
 */
const quotable = (party: Fact<string>, { people }: Frame, draft: Draft, quoter: Quoter): Fact<string> | null => {
  if (quoter.quote(party) !== null) return party;
  const other = draft.mentions
    .flatMap(({ parties }) => parties)
    .find((mention) => mention.party === party.value && quoter.quote(mention) !== null);
  if (other !== undefined) return { ...party, start: other.start, end: other.end };
  const own = people.find(
    ({ person, mention }) => draft.people[person]?.country?.party === party.value && quoter.quote(mention) !== null,
  );
  if (own === undefined) return null;
  const { start, end } = own.mention;
  return { ...party, start, end, rule: "party.of-person", certainty: "implied" };
};

/** A place that the title names is quoted from the text, where the town or country may stand again; else its venue alone. */
const quotablePlace = (place: PlaceMention, draft: Draft, quoter: Quoter): PlaceMention => {
  if (quoter.quote(place) !== null) return place;
  const towns = draft.datelinePlace === null ? [] : [draft.datelinePlace];
  const named = draft.mentions.flatMap(({ places }) => places);
  const other =
    [...named, ...towns].find(
      ({ city, ...span }) => city !== null && city === place.city && quoter.quote(span) !== null,
    ) ??
    draft.mentions
      .flatMap(({ parties }) => parties)
      .find(({ party, ...span }) => place.city === null && party === place.country && quoter.quote(span) !== null);
  if (other !== undefined) return { ...place, start: other.start, end: other.end };
  const venue = named.find((one) => one.venue !== null && one.venue === place.venue && quoter.quote(one) !== null);
  return venue === undefined ? place : { ...place, city: null, start: venue.start, end: venue.end };
};

interface Assembly {
  readonly draft: Draft;
  readonly quoter: Quoter;
  readonly featuresOf: (frame: Frame) => Features;
}

const assembleOne = (frame: Frame, { draft, quoter, featuresOf }: Assembly): Omit<MeetingEvent, "id"> | null => {
  const sheet = createSheet(quoter);
  const trigger = frame.triggers.find((known) => quoter.quote(known) !== null);
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
  const sides = frame.parties
    .map((party) => quotable(party, frame, draft, quoter))
    .filter((party) => party !== null)
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const parties = listOf(sides, "/parties", LIMITS.participantsMax, sheet);
  const { mechanism } = frame;
  const named = mechanism !== null && sheet.add("/mechanism/name", mechanism.nameSpan, "mechanism.name", "stated");
  // "12th" may stand in the title alone, while the text names the body.
  const numbered =
    named &&
    mechanism.ordinal !== null &&
    sheet.add(
      "/mechanism/ordinal",
      mechanism,
      "mechanism.session-number",
      mechanism.isCountedOn ? "implied" : "stated",
    );
  const superEvent =
    frame.superEvent !== null && sheet.add("/superEvent", frame.superEvent, frame.superEvent.rule, "stated")
      ? frame.superEvent.value
      : null;
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
    mechanism: named ? { name: mechanism.name, ordinal: numbered ? mechanism.ordinal : null } : null,
    superEvent,
    ...dateOf(frame, sheet),
    place: placeOf(frame, draft, sheet),
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
 * Frames -> events with ids, each fact with its quote; a fact without words in the text is left out, and an event without a trigger too.
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
    if (event === null) decline(frame, at < LIMITS.eventsPerArticleMax ? "assemble.title-only" : "assemble.limit");
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
