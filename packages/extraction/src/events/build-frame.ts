import type { Fact, Frame, MechanismMention, Mentions, PlaceMention, Trigger } from "../model.ts";
import { dateFor, placeFor } from "./attach.ts";
import { mechanismFor, sidelinesOf } from "./attach-mechanism.ts";
import { scopeOf } from "./scope.ts";
import { ordinalOf } from "../mentions/ordinal.ts";
import { type Cast, spanOf, statesOf, union, uniqueParties } from "./cast.ts";

const VISIT_TYPES = /\b(state|official|working|goodwill|private)\b/i;

const visitTypeOf = (trigger: Trigger): Frame["visitType"] => {
  const type = VISIT_TYPES.exec(trigger.quote)?.[1]?.toLowerCase();
  return type === "state" || type === "official" || type === "working" || type === "goodwill" || type === "private"
    ? type
    : null;
};

const STOP_GAP = /^(?:,\s|,?\sand\s|\s)(?:the\s)?$/;

/** "will visit Indonesia, Thailand and Vietnam": the states of a tour; fewer than two are no tour. */
const stopsOf = (trigger: Trigger, mentions: Mentions): Fact<string>[] => {
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

/** "NATO defence ministers met": an organisation's members among themselves. */
const MEMBERS =
  /\b(?:leaders|(?:\p{L}{3,12}\s)?ministers|heads of (?:state|government)|defen[cs]e chiefs|ambassadors)\b[^.;]{0,40}$/iu;

const JOINED_REACH = 40;

/** "US-China defence talks": the sides joined in one word before the noun. */
const joinedBefore = (trigger: Trigger, mentions: Mentions): Fact<string>[] =>
  mentions.parties
    .filter(
      (party) =>
        party.end <= trigger.start &&
        trigger.start - party.end <= JOINED_REACH &&
        mentions.parties.some((other) => other !== party && other.start < party.end && party.start < other.end),
    )
    .map(({ party, start, end }) => ({ value: party, start, end, rule: "party.joined", certainty: "stated" }));

const NTH_TIME = /^\sfor (?:the|its) (\S{3,16}) time\b/;

/** "The Commission met in Ankara for the eleventh time": a session, though it is called none. */
const counted = (
  mechanism: MechanismMention | null,
  { sentence, start, end, rule }: Trigger,
): MechanismMention | null => {
  if (mechanism === null || rule !== "event.met-with" || start - mechanism.end > 1 || start < mechanism.end)
    return mechanism;
  const nth = NTH_TIME.exec(sentence.text.slice(end - sentence.start))?.[1] ?? null;
  return { ...mechanism, session: true, ordinal: mechanism.ordinal ?? (nth === null ? null : ordinalOf(nth)) };
};

/** The frame of one trigger: what its clause says, nothing from elsewhere. */
export const buildFrame = (
  trigger: Trigger,
  cast: Cast,
  context: { mentions: Mentions; triggers: readonly Trigger[]; town: PlaceMention | null },
): Frame => {
  const { mentions, triggers } = context;
  const scope = scopeOf(trigger, triggers);
  const mechanism =
    trigger.value.kind === "visit" || trigger.value.kind === "signing"
      ? null
      : counted(mechanismFor(trigger, scope, mentions), trigger);
  const aside = sidelinesOf(trigger, mentions);
  const parties: Fact<string>[] = (mechanism?.parties ?? []).map((value) => ({
    value,
    ...(mechanism?.nameSpan ?? spanOf(trigger)),
    rule: "party.of-mechanism",
    certainty: "stated",
  }));
  const { value } = trigger;
  if (value.shape === "around") parties.push(...joinedBefore(trigger, mentions));
  const stops = value.kind === "visit" ? stopsOf(trigger, mentions) : [];
  const place = stops.length > 1 ? null : (context.town ?? placeFor(trigger, scope, mentions));
  return {
    triggers: [trigger],
    kind:
      value.kind === "committee_session" || (mechanism !== null && value.kind === "meeting")
        ? (mechanism?.kind ?? "meeting")
        : value.kind,
    status: trigger.status,
    background: trigger.background,
    people: [...cast.people],
    parties: uniqueParties([...cast.parties, ...parties, ...stops]),
    mechanism,
    superEvent:
      aside === null ? null : { value: aside.name, ...aside.nameSpan, rule: "event.sidelines", certainty: "stated" },
    date: dateFor(trigger, scope, mentions),
    place,
    format: value.format ?? null,
    visitType: visitTypeOf(trigger),
    topics: [],
    statements: [],
    outcomes: [],
    separate:
      /^(?:["'“]?Separately\b|In (?:a|another) separate\b|In separate\b)/.test(trigger.sentence.text) ||
      /\bseparate(?:ly)?\b/i.test(trigger.quote) ||
      /\bseparate(?:ly)?\s$/i.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start)),
    first: trigger.sentence.index,
  };
};

/** A conference, or a numbered session of an organisation's own body: its members need no naming. */
const isOfMany = ({ kind, session, name, parties }: MechanismMention): boolean =>
  kind !== "committee_session" ||
  (session && /\b(?:Council of Ministers|Authority|Heads of (?:State|Government)|Assembly|Ministerial)\b/.test(name)) ||
  (session && parties.some((party) => party.length > 2));

/** Each side is of one state, and the text itself names that of whom it was told: "the prime minister" alone is inferred too easily. */
const isOfTwoStates = (subject: Cast, object: Cast): boolean =>
  subject.people.length > 0 &&
  subject.parties.length === 1 &&
  object.parties.length === 1 &&
  object.parties[0]?.certainty === "stated" &&
  subject.parties[0]?.value !== object.parties[0].value;

const SUBJECT_REACH = 1;

/** "The Heads of State Council of the SCO met": its members are those of the name; of a numbered session, those told beside it. */
const isSubject = (mechanism: MechanismMention | null, trigger: Trigger): boolean =>
  mechanism !== null &&
  mechanism.end <= trigger.start &&
  (mechanism.ordinal !== null || (mechanism.parties.length > 0 && trigger.start - mechanism.end <= SUBJECT_REACH));

/** Whether the clause has enough in it to be a meeting between sides. */
export const isEnough = (
  trigger: Trigger,
  sides: { subject: Cast; object: Cast },
  frame: Frame,
  context: { mentions: Mentions },
): boolean => {
  const { value } = trigger;
  // Who was there is no meeting of its own.
  if (trigger.rule === "event.took-part") return false;
  if (trigger.rule === "event.accompanied" && !/joined/i.test(trigger.quote)) return false;
  // Whom they call together is often told by who will lead whose team.
  if (trigger.rule === "event.hosts-conference") return statesOf(sides.subject).size > 0;
  // Of two states' officials alone it is said that they talked; "France and Chad agreed" may be a treaty's anniversary.
  if (trigger.rule === "event.discussed-together")
    return sides.subject.people.length >= 2 && statesOf(sides.subject).size >= 2;
  // "a statement following the 21st session of the Forum" tells of something else; two states' session is the news.
  if (trigger.rule === "event.at-session" && /^(?:after|following)\b/i.test(trigger.quote))
    return (frame.mechanism?.parties.length ?? 0) >= 2;
  if (trigger.rule === "event.told-official") return isOfTwoStates(sides.subject, sides.object);
  if (value.kind === "visit")
    return (
      sides.subject.people.length + sides.subject.parties.length > 0 &&
      (frame.place !== null || stopsOf(trigger, context.mentions).length > 1)
    );
  if (frame.mechanism !== null && frame.mechanism.session && frame.mechanism.parties.length >= 2) return true;
  const isChaired = value.role === "co-chair" || value.role === "chair" || /^co-?host/i.test(trigger.quote);
  if (isChaired && statesOf(union(sides.subject, sides.object)).size >= 2) return true;
  if (value.kind === "committee_session")
    return (
      frame.mechanism !== null &&
      (frame.mechanism.session || frame.mechanism.kind !== "committee_session" || value.shape === "owner")
    );
  if (
    value.kind === "meeting" &&
    value.shape !== "between" &&
    frame.mechanism === null &&
    MEMBERS.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start))
  )
    return statesOf(sides.subject).size > 0;
  // "the 62nd summit of the league": its members are not named.
  if (value.shape === "around")
    return frame.parties.length >= (frame.mechanism !== null && isOfMany(frame.mechanism) ? 1 : 2);
  // "The treaty between Kenya and Italy was signed by the ministers X and Y"
  if (value.kind === "signing")
    return (
      statesOf(sides.subject).size >= 2 ||
      (sides.subject.people.length >= 2 && statesOf(union(sides.subject, sides.object)).size >= 2)
    );
  if (value.role === "head_of_delegation") return frame.mechanism !== null;
  if (frame.mechanism !== null && sides.subject.parties.length > 0) return true;
  // "The Coordination Group convened for its ninth meeting": who was there is told beside it.
  if ((trigger.rule === "event.gathered" || trigger.rule === "event.met-with") && isSubject(frame.mechanism, trigger))
    return true;
  const all = union(sides.subject, sides.object);
  if (value.needsObject === true && sides.object.people.length + sides.object.parties.length === 0) return false;
  return statesOf(all).size >= 2 || (sides.subject.people.length > 0 && sides.object.people.length > 0);
};
