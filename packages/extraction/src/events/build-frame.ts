import type { Fact, Frame, MechanismMention, Mentions, PlaceMention, Span, Trigger } from "../model.ts";
import { isByVideo } from "./by-video.ts";
import { placeFor } from "./attach-place.ts";
import { dateFor } from "./attach-date.ts";
import { mechanismFor } from "./attach-mechanism.ts";
import { sidelinesOf } from "./sidelines-of.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { ordinalOf } from "../mentions/ordinal.ts";
import { hostOfBody } from "./host-of-body.ts";
import { isSeparate } from "./is-separate.ts";
import { joinedBeside } from "./joined-beside.ts";
import { type Cast, statesOf, uniqueParties } from "./cast.ts";
import { spanOf } from "./span-of.ts";

const VISIT_TYPES = /\b(state|official|working|goodwill|private)\b/i;

const visitTypeOf = (trigger: Trigger): Frame["visitType"] => {
  const type = VISIT_TYPES.exec(trigger.quote)?.[1]?.toLowerCase();
  return type === "state" || type === "official" || type === "working" || type === "goodwill" || type === "private"
    ? type
    : null;
};

const STOP_GAP = /^(?:,\s|,?\sand\s|\s)(?:the\s)?$/;

/** "will visit Indonesia, Thailand and Vietnam": the states of a tour; fewer than two are no tour. */
export const stopsOf = (trigger: Trigger, mentions: Mentions): Fact<string>[] => {
  const stops: Fact<string>[] = [];
  let end = trigger.end;
  for (const party of mentions.parties) {
    if (party.start < end || party.form === "adjective" || party.form === "organisation") continue;
    if (!STOP_GAP.test(trigger.sentence.text.slice(end - trigger.sentence.start, party.start - trigger.sentence.start)))
      break;
    if (!stops.some((stop) => stop.value === party.party))
      stops.push({
        value: party.party,
        start: party.start,
        end: party.end,
        rule: "party.visited",
        certainty: "stated",
      });
    end = party.end;
  }
  return stops.length > 1 ? stops : [];
};

const NTH_TIME =
  /^(?:\s(?:in|on|at|here|today|yesterday)(?:\s[\p{L}\d’'-]{1,24}){0,4})?,?\sfor (?:the|its|their) (\S{3,24}) time\b/u;

/** "The Commission met in Ankara for the eleventh time": a session, though it is called none. */
const counted = (
  mechanism: MechanismMention | null,
  { sentence, start, end, rule }: Trigger,
): MechanismMention | null => {
  const isOwn = rule === "event.met-with" || rule === "event.gathered" || rule === "event.session";
  if (mechanism === null || !isOwn || start - mechanism.end > 1 || start < mechanism.end) return mechanism;
  const nth = NTH_TIME.exec(sentence.text.slice(end - sentence.start))?.[1] ?? null;
  return { ...mechanism, session: true, ordinal: mechanism.ordinal ?? (nth === null ? null : ordinalOf(nth)) };
};

const AT_THE = /\b(?:at|during|attending|amid)\s(?:(?:the|an?|this|last)\s)?(?:[\p{L}\d'’-]{2,24}\s){0,2}$/u;

const PART_OF =
  /\b(?:as part|(?:with)?in the framework) of\s(?:(?:the|an?|this|last)\s)?(?:[\p{L}\d'’-]{2,24}\s){0,4}$/u;
const THE_TWO =
  /\b(?:[Tt]he two|[Bb]oth)\s(?:[\p{L}-]{3,24}\s)?(?:ministers|presidents|leaders|officials|premiers|diplomats)\s$/u;

/** The body of an organisation, of which two states are members at most. */
const isOfMany = ({ kind, parties: [organisation, ...more] }: MechanismMention): boolean =>
  kind === "committee_session" &&
  more.length === 0 &&
  organisation !== undefined &&
  (organisation.length > 2 || organisation === "EU");

/**
 * "A of Turkey met B of the United States at the NATO Summit", "The two ministers met in the framework of the OSCE Council":
 * two of many, who met there; the gathering is not theirs alone.
 */
const isOfTwoAt = (mechanism: MechanismMention, trigger: Trigger, cast: Cast): boolean => {
  const { kind, parties, start } = mechanism;
  const states = [...statesOf(cast)];
  const { text, start: from } = trigger.sentence;
  const areTwo =
    (cast.people.length >= 2 && states.length === 2) ||
    (states.length === 0 && THE_TWO.test(text.slice(0, trigger.start - from)));
  if (!areTwo || trigger.value.kind !== "meeting" || start <= trigger.end) return false;
  if (isOfMany(mechanism))
    return !states.some((state) => parties.includes(state)) && PART_OF.test(text.slice(0, start - from));
  return (
    (kind === "summit" || kind === "conference") &&
    states.length === 2 &&
    !states.every((state) => parties.includes(state)) &&
    (AT_THE.test(text.slice(0, start - from)) || PART_OF.test(text.slice(0, start - from)))
  );
};

const JOURNEY_FOR =
  /^(?:left|leaves?|leaving|depart(?:s|ed)?|flew|flies|travel(?:s|l?ed)?|head(?:s|ed)|sets? (?:off|out))\b/;
const FOR_VISIT = /\b(?:visit|trip|tour|stay)\b/;

/**
 * "on Monday issued a statement on the visit to Peru by President X from 3 to 5 March", "left on Monday for a visit to Peru from 3 to 5 March":
 * the days behind "from" are the visit's.
 */
const daysOfVisit = ({ value, quote, sentence, end }: Trigger, scope: Span, { dates }: Mentions): Frame["date"] =>
  value.kind === "visit" &&
  (/^(?:visit|trip|tour) (?:to|by|of)$/i.test(quote) ||
    (JOURNEY_FOR.test(quote) && FOR_VISIT.test(sentence.text.slice(end - sentence.start))))
    ? (dates.find(
        (date) =>
          date.precision === "range" &&
          date.start >= end &&
          date.end <= scope.end &&
          /\bfrom\s(?:the\s)?$/.test(sentence.text.slice(0, date.start - sentence.start)),
      ) ?? null)
    : null;

const isWhatWasAgreed = ({ quote, end }: Trigger, span: Span): boolean =>
  /^agreed (?:to|that)$/.test(quote) && span.start > end;

/** "agreed to present it before the end of May": the day of what is to be done, not of the meeting. */
const dateOfTrigger = (trigger: Trigger, scope: Scope, mentions: Mentions): Frame["date"] => {
  const date = dateFor(trigger, scope, mentions);
  return date !== null && isWhatWasAgreed(trigger, date) ? null : date;
};

/** "agreed that a meeting be held in Algiers" */
const placeOfTrigger = (trigger: Trigger, scope: Scope, mentions: Mentions): Frame["place"] => {
  const place = placeFor(trigger, scope, mentions);
  return place !== null && isWhatWasAgreed(trigger, place) ? null : place;
};

/** "ended the fourth session of the Joint Committee": the words of the trigger begin the session's own. */
const isSessionOf = (trigger: Trigger, { start, end }: MechanismMention): boolean =>
  start < trigger.end && end > trigger.end;

const kindOf = (trigger: Trigger, mechanism: MechanismMention | null): Frame["kind"] => {
  const { kind } = trigger.value;
  if (kind === "committee_session") return mechanism?.kind ?? "meeting";
  if (mechanism === null) return kind;
  return kind === "meeting" || (kind === "negotiation_round" && isSessionOf(trigger, mechanism))
    ? mechanism.kind
    : kind;
};

/** The frame of one trigger: what its clause says, nothing from elsewhere. */
export const buildFrame = (
  trigger: Trigger,
  cast: Cast,
  context: { mentions: Mentions; triggers: readonly Trigger[]; town: PlaceMention | null },
): Frame => {
  const { mentions, triggers } = context;
  const scope = scopeOf(trigger, triggers);
  const named =
    trigger.value.kind === "visit" || trigger.value.kind === "signing"
      ? null
      : counted(mechanismFor(trigger, scope, mentions), trigger);
  const isThere = named !== null && isOfTwoAt(named, trigger, cast);
  const mechanism = isThere ? null : named;
  const aside = isThere ? named : sidelinesOf(trigger, mentions);
  const parties: Fact<string>[] = (mechanism?.parties ?? []).map((value) => ({
    value,
    ...(mechanism?.nameSpan ?? spanOf(trigger)),
    rule: "party.of-mechanism",
    certainty: "stated",
  }));
  const { value } = trigger;
  if (value.shape === "around") parties.push(...joinedBeside(trigger, mentions));
  const stops = value.kind === "visit" ? stopsOf(trigger, mentions) : [];
  const place = stops.length > 1 ? null : (context.town ?? placeOfTrigger(trigger, scope, mentions));
  if (value.shape === "around") parties.push(...hostOfBody(trigger, place, mechanism, mentions));
  return {
    triggers: [trigger],
    kind: kindOf(trigger, mechanism),
    status: trigger.status,
    background: trigger.background,
    people: [...cast.people],
    parties: uniqueParties([...cast.parties, ...parties, ...stops]),
    mechanism,
    superEvent:
      aside === null ? null : { value: aside.name, ...aside.nameSpan, rule: "event.sidelines", certainty: "stated" },
    date: daysOfVisit(trigger, scope, mentions) ?? dateOfTrigger(trigger, scope, mentions),
    place,
    format: value.format ?? (isByVideo(trigger, mechanism) ? "video" : null),
    visitType: visitTypeOf(trigger),
    topics: [],
    statements: [],
    outcomes: [],
    separate: isSeparate(trigger),
    first: trigger.sentence.index,
  };
};
